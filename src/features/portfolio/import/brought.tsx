import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import type { Import } from "../../../core/import/import.ts";
import { isOpen, UNDO_DAYS, undoingOf } from "../../../core/import/undo-import.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { dayIn, speechIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, shown } from "../../../web/reply.ts";
import type { Readiness } from "../readiness/reading.ts";
import { importAddresses } from "./addresses.ts";
import type { loadBrought } from "./import.query.ts";
import { Refused } from "./look-over.tsx";
import { ImportTrail } from "./trail.tsx";
import { CountedLines, countedOf } from "./would-count.tsx";

type BroughtProps = {
  readonly visit: PersonVisit;
  readonly found: Import;
  readonly became: Awaited<ReturnType<typeof loadBrought>>;
};

const openUntil = ({ visit, found }: BroughtProps): string =>
  dayIn(visit, (found.takenAt ?? 0) + UNDO_DAYS * DAY);

const Undo = (props: BroughtProps) => {
  const { visit, found, became } = props;
  const { language, world } = visit;
  const words = importWords[language];
  const speech = speechIn(language);
  const { untouched, changed, named, gone } = undoingOf(became.brought, became.namings);
  const count = (number: number): string => speech.count(number, words.entries);
  return (
    <Panel id="undo" heading={words.result.undoHeading}>
      {isOpen(found, world.clock.now()) ? (
        <>
          <p>{words.result.undoLead(openUntil(props))}</p>
          <p>{words.result.undoNow(count(untouched.length))}</p>
          {changed.length === 0 ? null : <p>{words.result.undoChanged(count(changed.length))}</p>}
          {named.length === 0 ? null : <p>{words.result.undoNamed(count(named.length))}</p>}
          {gone === 0 ? null : <p>{words.result.undoGone(count(gone))}</p>}
          <Form language={language} action={`${importAddresses.one(found.id)}/undo`}>
            {changed.length === 0 ? null : (
              <Checkbox
                language={language}
                name="changed"
                label={words.result.alsoChanged}
                hint={words.result.alsoChangedHint}
                need="unmarked"
              />
            )}
            <ButtonGroup>
              <Button kind="secondary">{words.result.undo}</Button>
            </ButtonGroup>
          </Form>
        </>
      ) : (
        <p>{words.result.tooLate}</p>
      )}
    </Panel>
  );
};

const kindsBrought = ({ counts }: Import): readonly EntryKind[] =>
  entryKinds.filter((kind) => (counts?.kinds[kind] ?? 0) > 0);

type WithReadiness = BroughtProps & { readonly readiness: Readiness };

/** What came in, kind by kind, and what it counts for by now. */
const Kinds = ({ visit: { language }, found, became, readiness }: WithReadiness) => (
  <SummaryList
    rows={entryKinds.flatMap((kind) => {
      const count = found.counts?.kinds[kind] ?? 0;
      const ids = new Set(became.brought.map(({ id }) => id));
      return count === 0
        ? []
        : [
            {
              term: kindWords[kind][language].title,
              details: (
                <>
                  <a href={`/portfolio/${kind}`}>{speechIn(language).number(count)}</a>
                  <CountedLines
                    language={language}
                    counted={countedOf(readiness, kind, (id) => ids.has(id))}
                    isIn
                  />
                </>
              ),
            },
          ];
    })}
  />
);

const ToPortfolio = ({ visit: { language } }: Pick<BroughtProps, "visit">) => (
  <ButtonGroup>
    <ButtonLink href="/portfolio">{importWords[language].result.toPortfolio}</ButtonLink>
    <ButtonLink href={importAddresses.all} kind="secondary">
      {importWords[language].title}
    </ButtonLink>
  </ButtonGroup>
);

/** What an import brought, what it left out, and the way to take it back. */
export const broughtIn = (props: WithReadiness): Reply => {
  const { visit, found } = props;
  const { language } = visit;
  const words = importWords[language];
  const speech = speechIn(language);
  const { kinds = {}, bad = 0, repeated = 0 } = found.counts ?? {};
  const entries = Object.values(kinds).reduce((sum, each) => sum + each, 0);
  return shown({
    title: words.result.title,
    body: (
      <>
        <PageHeading
          above={<ImportTrail language={language} isBelow />}
          heading={words.result.title}
          lead={words.result.lead(speech.count(entries, words.entries), dayIn(visit, found.takenAt ?? 0))}
        />
        <Refused visit={visit} />
        <Kinds {...props} />
        {repeated === 0 ? null : <p>{words.result.passedOver(speech.count(repeated, words.rows))}</p>}
        {bad === 0 ? null : (
          <>
            <p>
              {words.result.leftOut(speech.count(bad, words.rows))} {words.look.badLead}
            </p>
            <ButtonGroup>
              <ButtonLink href={importAddresses.leftOut(found.id)} kind="secondary" download>
                {words.look.download}
              </ButtonLink>
            </ButtonGroup>
          </>
        )}
        <ButtonGroup>
          {kindsBrought(found).map((kind) => (
            <ButtonLink kind="secondary" href={`/portfolio/${kind}`}>
              {words.counting.seeThem(kindWords[kind][language].title)}
            </ButtonLink>
          ))}
        </ButtonGroup>
        <ToPortfolio visit={visit} />
        <Undo {...props} />
      </>
    ),
  });
};

/** What was taken back, and the way to bring it in again. */
export const takenBack = (props: BroughtProps): Reply => {
  const { visit, found, became } = props;
  const { language, world } = visit;
  const words = importWords[language];
  const there = became.brought.filter(({ deletedAt }) => deletedAt === null).length;
  return shown({
    title: words.result.undoneTitle,
    body: (
      <>
        <PageHeading
          above={<ImportTrail language={language} isBelow />}
          heading={words.result.undoneTitle}
          lead={
            there === 0
              ? words.result.undoneLead(dayIn(visit, found.undoneAt ?? 0))
              : words.result.stillThere(speechIn(language).count(there, words.entries))
          }
        />
        <Refused visit={visit} />
        <ToPortfolio visit={visit} />
        {isOpen(found, world.clock.now()) ? (
          <Form language={language} action={`${importAddresses.one(found.id)}/redo`}>
            <p>{words.result.redoLead(openUntil(props))}</p>
            <ButtonGroup>
              <Button kind="secondary">{words.result.redo}</Button>
            </ButtonGroup>
          </Form>
        ) : null}
      </>
    ),
  });
};
