import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { entriesOfRows, madeEntries } from "../../../core/import/made-entries.ts";
import { type ImportPlan, rowsTaken } from "../../../core/import/plan-import.ts";
import { isAskedFor, type Tally, tallyIn } from "../../../core/readiness/counting.ts";
import { entryBehind } from "../../../core/readiness/evidence.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { chosenTargets, labelOf, type Target } from "../../../core/readiness/target.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { reasonFor } from "../../../ui/wording/words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";

/** Of more categories that somebody has in mind nothing is said here. */
const MOST_TARGETS = 2;

/** Of longer lists nothing is said before they are in: everybody would wait for it. */
const MOST_ROWS = 3000;

/** So many of them show whether something is said of none. */
const LOOKED_AT = 300;

/** What some entries come to for a category that their person has in mind. */
export type Counted = { readonly target: Target; readonly tally: Tally };

/** How many of some entries of a kind count, by the verdict itself, for the categories in mind. */
export const countedOf = (
  readiness: Readiness,
  kind: EntryKind,
  isMeant: (id: EntryId) => boolean,
): readonly Counted[] =>
  !isAskedFor(kind)
    ? []
    : chosenTargets(readiness.loaded.offers)
        .slice(0, MOST_TARGETS)
        .map((target) => {
          const { kept, stated } = readiness.at(target.offer);
          const behind = entryBehind(kept.entries, stated.composed);
          const entryOf = (named: string): string | undefined => {
            const entry = behind(named);
            return entry !== undefined && entry.kind === kind && isMeant(entry.id) ? entry.id : undefined;
          };
          return { target, tally: tallyIn(verdictFor(stated, target), kind, entryOf) };
        });

/** An id for a row that is no entry yet, and never will be under it. */
const imaginedId = (number: number): EntryId =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as EntryId;

/** What rows of a plan would come to, were they in the portfolio. */
const comeTo = (
  { world, actor }: PersonVisit,
  { loaded }: Readiness,
  plan: ImportPlan,
  rows: ImportPlan["good"],
): readonly Counted[] => {
  const isNothingToSay = !isAskedFor(plan.kind) || chosenTargets(loaded.offers).length === 0;
  if (isNothingToSay || rows.length === 0) return [];
  let number = 0;
  const entries = entriesOfRows(plan, rows, loaded.kept.entries, () => imaginedId(number++));
  const made = madeEntries(entries, {
    editor: imaginedId(0) as string as EditorId,
    session: actor.sessionId,
    now: world.clock.now(),
  });
  if (!made.ok) return [];
  const kept = { ...loaded.kept, entries: [...loaded.kept.entries, ...made.value] };
  const ids = new Set(made.value.map(({ id }) => id));
  return countedOf(readinessOf({ ...loaded, kept }, world.standards), plan.kind, (id) => ids.has(id));
};

/** What a list would come to. Of a long one nothing is said but what a part of it shows. */
export type WouldCome = { readonly counted: readonly Counted[]; readonly seen: readonly Counted[] };

/** What the rows of a plan would come to, were they in the portfolio; of a long one the first rows are looked at only. */
export const wouldCount = (visit: PersonVisit, readiness: Readiness, plan: ImportPlan): WouldCome => {
  const rows = rowsTaken(plan, false);
  const seen = comeTo(visit, readiness, plan, rows.length > MOST_ROWS ? rows.slice(0, LOOKED_AT) : rows);
  return { counted: rows.length > MOST_ROWS ? [] : seen, seen };
};

type LinesProps = {
  readonly language: Language;
  readonly counted: readonly Counted[];
  /** They are in the portfolio already. */
  readonly isIn: boolean;
};

/** How many count for which category, and why others do not. */
export const CountedLines = ({ language, counted, isIn }: LinesProps) => {
  const words = importWords[language].counting[isIn ? "now" : "would"];
  const { number } = speechIn(language);
  return (
    <>
      {counted.map(({ target, tally }) => (
        <>
          {tally.counted === 0 ? null : (
            <p>{words.yes(tally.counted, number(tally.counted), labelOf(target, language))}</p>
          )}
          {tally.not.map(({ id, reason, count }) => {
            const why =
              reason === "not-relationship-based"
                ? importWords[language].counting.notAbout(count)
                : reasonFor(wordsIn[language], id, reason)[count === 1 ? "one" : "many"];
            return (
              <p class="entry-waiting">{words.no(count, number(count), labelOf(target, language), why)}</p>
            );
          })}
        </>
      ))}
    </>
  );
};
