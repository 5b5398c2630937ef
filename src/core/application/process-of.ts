import type { ReferenceRules } from "../association/settings/reference-rules.ts";
import type { EntryId } from "../entries/entry.ts";
import type { Process } from "../entries/kept.ts";
import { type Day, formatDay } from "../kernel/calendar.ts";
import { countsOn } from "../references/rating-validity.ts";
import type { Edition } from "../standards/edition.ts";
import { asksTheSame } from "./asked-of.ts";
import { type Signature, type SignedText, type TextVersion, textOn } from "./signatures.ts";

/** What an application has of its own, with the days as its association counts them. */
export type ProcessFacts = {
  readonly ratings: readonly {
    readonly entry: EntryId;
    readonly receivedOn: Day;
    readonly roles: readonly string[];
    readonly counts: boolean;
  }[];
  readonly texts: readonly TextVersion[];
  readonly signatures: readonly (Signature & { readonly signedOn: Day })[];
  readonly rules: Pick<ReferenceRules, "validMonths">;
};

/** What an application knows by itself on a day: ratings that count then, and the texts of that day that are signed. */
export const processOf = ({ ratings, texts, signatures, rules }: ProcessFacts, day: Day): Process => {
  const signedOn = (text: SignedText): string | null => {
    const number = textOn(texts, text, day)?.number;
    const found = signatures.find((each) => each.text === text && each.number === number);
    return found === undefined ? null : formatDay(found.signedOn);
  };
  return {
    // Of two for one reference the later one stands.
    ratings: new Map(
      ratings
        .filter((rating) => countsOn(rating, rules.validMonths, day))
        .toSorted((one, other) => one.receivedOn - other.receivedOn)
        .map(
          ({ entry, receivedOn, roles }) => [entry, { receivedOn: formatDay(receivedOn), roles }] as const,
        ),
    ),
    ethicsSignedOn: signedOn("ethics"),
    agreementSignedOn: signedOn("agreement"),
  };
};

/** The same, with the category that each rating was asked for. */
export type AskedFacts = Omit<ProcessFacts, "ratings"> & {
  readonly ratings: readonly (ProcessFacts["ratings"][number] & { readonly category: string })[];
};

/** What an application knows for a category: ratings that were asked for another form do not count (product.md A7). */
export const processFor = (
  facts: AskedFacts,
  edition: Edition | undefined,
  category: string,
  day: Day,
): Process => {
  const ratings = facts.ratings.filter((rating) => asksTheSame(edition, rating.category, category));
  return processOf({ ...facts, ratings }, day);
};
