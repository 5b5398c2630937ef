import type { ThereAlready } from "../../../core/entries/doubled-days.ts";
import { type Entry, type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, type EntryProblem } from "../../../core/entries/entry-problems.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language, Reader } from "../../../ui/wording/speech.ts";
import { reasonFor } from "../../../ui/wording/words.ts";
import { ThereLines } from "../ledger/there-lines.tsx";
import { ComingLine } from "./coming-line.tsx";
import { ConfirmedLines, type Confirming } from "./confirmed-lines.tsx";
import type { CountingFor } from "./counting-for.ts";
import { EntryProblems } from "./entry-problems.tsx";

type EntryToldProps = {
  readonly reader: Reader;
  readonly kind: EntryKind;
  readonly problems: readonly EntryProblem[];
  /** Whether it counts where the person wants it to; nothing where that is not known of what the page shows. */
  readonly counting: readonly CountingFor[];
  /** Undefined where nothing of it is saved. */
  readonly entry: Entry | undefined;
  readonly confirming: Confirming;
  /** Hours that are recorded already beside those of an entry of RSC. */
  readonly there: ThereAlready | undefined;
  /** As `2027-03-01`. */
  readonly today: string;
};

type CountsForProps = CountingFor & {
  readonly language: Language;
  readonly entry: Pick<TypedEntry, "fields"> | undefined;
};

/** Whether an entry counts for a category, and why not. */
export const CountsFor = ({ language, target, counting, entry }: CountsForProps) => {
  const words = entryWords[language].countsFor;
  const category = labelOf(target, language);
  if (counting.isCounted) return <p>{words.yes(category)}</p>;
  const ticked = entry?.fields["bands"]?.typed ?? [];
  if (counting.reason === "wrong-band" && ticked.length === 0)
    return <p class="entry-waiting">{words.noBand(category)}</p>;
  const why = reasonFor(wordsIn[language], counting.id, counting.reason).one;
  return <p class="entry-waiting">{words.no(category, why)}</p>;
};

/** What is said of an entry below its questions, when its page opens and whenever something of it was saved. */
export const EntryTold = ({
  reader,
  kind,
  problems,
  counting,
  entry,
  confirming,
  there,
  today,
}: EntryToldProps) => (
  <>
    <EntryProblems language={reader.language} kind={kind} problems={problems} />
    {counting.map((each) => (
      <CountsFor language={reader.language} entry={entry} {...each} />
    ))}
    {there === undefined ? null : <ThereLines language={reader.language} there={there} />}
    {entry === undefined || !countsDespite(kind, problems) ? null : (
      <ComingLine language={reader.language} kind={kind} typed={typedOf(entry)} today={today} />
    )}
    {entry === undefined ? null : (
      <ConfirmedLines reader={reader} entry={entry} confirming={confirming} saysWhat />
    )}
  </>
);
