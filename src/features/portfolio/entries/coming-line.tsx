import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { comingIn } from "../../../core/entries/ledger.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type ComingProps = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly typed: TypedFields;
  /** As `2027-03-01`. */
  readonly today: string;
};

/** That a part of an entry is still to come, and counts once it has: said of what otherwise counts. */
export const ComingLine = ({ language, kind, typed, today }: ComingProps) => {
  if (kind !== "rsc" && kind !== "training") return null;
  const outline = outlineOf(kind, typed);
  const coming = comingIn(outline, today);
  if (coming === null || outline.from === null || outline.from > today) return null;
  const words = ledgerWords[language];
  const { date, count } = speechIn(language);
  const isSeries = typed["logged"]?.[0] === "sessions";
  return (
    <p class="entry-coming">
      {isSeries
        ? words.coming(
            coming.sessions,
            count(coming.hours, entryWords[language].totals.hour),
            date(coming.first),
          )
        : words.comingPart(date(outline.to ?? today))}
    </p>
  );
};
