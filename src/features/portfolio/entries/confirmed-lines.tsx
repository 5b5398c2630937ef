import { confirmationsOf } from "../../../core/entries/confirmations-of.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { dayIn, type Reader } from "../../../ui/wording/speech.ts";
import type { Loaded } from "../readiness/readiness.query.ts";

/** What associations confirmed of a person's entries, and what they are called. */
export type Confirming = Pick<Loaded, "confirmations" | "confirmers">;

type ConfirmedLinesProps = {
  readonly reader: Reader;
  readonly entry: Pick<Entry, "id" | "fields">;
  readonly confirming: Confirming;
  /** Whether the page says so little of the entry that it would not be clear what was confirmed. */
  readonly saysWhat?: boolean;
};

/** Who confirmed what of an entry and since when, and what was changed since. */
export const ConfirmedLines = ({ reader, entry, confirming, saysWhat = false }: ConfirmedLinesProps) => {
  const { language } = reader;
  const { confirmations, confirmers } = confirming;
  const words = entryWords[language].confirmed;
  return (
    <>
      {confirmationsOf(entry, confirmations).map(({ confirmation, isChanged }) => {
        const { associationId, confirmedAt, fact } = confirmation;
        const by = confirmers.get(associationId) ?? "";
        const day = dayIn(reader, confirmedAt);
        const told = isChanged ? words.changed(by) : words.since(by, day);
        return (
          <p class={isChanged ? "entry-waiting" : "entry-confirmed"}>
            {saysWhat ? words.what(lookWords[language].facts[fact], told) : told}
          </p>
        );
      })}
    </>
  );
};
