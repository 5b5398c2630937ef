import { confirmationsOf } from "../../../core/entries/confirmations-of.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { dayIn, type Reader } from "../../../ui/wording/speech.ts";
import type { Loaded } from "../readiness/readiness.query.ts";

/** What associations confirmed of a person's entries, and what they are called. */
export type Confirming = Pick<Loaded, "confirmations" | "confirmers">;

type ConfirmedLinesProps = {
  readonly reader: Reader;
  readonly entry: Pick<TypedEntry, "id" | "fields">;
  readonly confirming: Confirming;
  /** Whether the page says so little of the entry that it would not be clear what was confirmed. */
  readonly saysWhat?: boolean;
};

/** That an association confirmed something of an entry, in words. */
type ConfirmedTold = { readonly isChanged: boolean; readonly text: string };

/** Who confirmed what of an entry and since when, and what was changed since, a sentence without its end each. */
export const confirmedTold = ({
  reader,
  entry,
  confirming: { confirmations, confirmers },
  saysWhat = false,
}: ConfirmedLinesProps): readonly ConfirmedTold[] => {
  const words = entryWords[reader.language].confirmed;
  return confirmationsOf(entry, confirmations).map(({ confirmation, isChanged }) => {
    const { associationId, confirmedAt, fact, isBesideOthers } = confirmation;
    const by = confirmers.get(associationId) ?? "";
    const since = words.since(by, dayIn(reader, confirmedAt));
    const told = isChanged ? words.changed(by) : isBesideOthers ? words.besideOthers(since) : since;
    return { isChanged, text: saysWhat ? words.what(lookWords[reader.language].facts[fact], told) : told };
  });
};

/** The same on a page. */
export const ConfirmedLines = (props: ConfirmedLinesProps) => (
  <>
    {confirmedTold(props).map(({ isChanged, text }) => (
      <p class={isChanged ? "entry-waiting" : "entry-confirmed"}>{text}</p>
    ))}
  </>
);
