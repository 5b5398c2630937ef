import { doubtsIn } from "../../../core/entries/doubts.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import type { DocumentEntry } from "../../../core/import/decompose.ts";
import type { Import, ImportContent } from "../../../core/import/import.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, shown } from "../../../web/reply.ts";
import { writtenToday } from "../../../web/today.ts";
import { amongOf } from "../entries/among.ts";
import { importAddresses } from "./addresses.ts";
import { DoubtLines } from "./doubt-lines.tsx";
import { Drop, Refused } from "./look-over.tsx";
import { ImportTrail } from "./trail.tsx";

const MOST_UNPLACED = 50;
const MOST_DOUBTFUL = 50;

type DocumentProps = {
  readonly visit: PersonVisit;
  readonly found: Import;
  readonly content: Extract<ImportContent, { source: "document" }>;
  readonly entries: readonly Pick<Entry, "kind">[];
};

/** Entries in which something is hardly meant as it stands. */
const Doubtful = ({ visit, brought }: { visit: PersonVisit; brought: readonly DocumentEntry[] }) => {
  const { language, world } = visit;
  const words = importWords[language].look;
  const speech = speechIn(language);
  const today = writtenToday(visit);
  const among = amongOf(visit, world.standards, []);
  const rows = brought
    .map(({ kind, typed }) => ({ kind, typed, doubts: doubtsIn(kind, typed, today) }))
    .filter(({ doubts }) => doubts.length > 0);
  if (rows.length === 0) return null;
  return (
    <Panel
      id="doubtful"
      heading={words.doubtfulHeading(speech.count(rows.length, importWords[language].entries))}
    >
      <p>
        {words.doubtfulLead}{" "}
        {rows.length > MOST_DOUBTFUL ? words.doubtfulOnly(speech.number(MOST_DOUBTFUL)) : null}
      </p>
      <SummaryList
        rows={rows.slice(0, MOST_DOUBTFUL).map(({ kind, typed, doubts }) => ({
          term: entryTitle(kind, typed, among),
          details: <DoubtLines language={language} kind={kind} doubts={doubts} />,
        }))}
      />
    </Panel>
  );
};

/** What a document would bring, kind by kind, and what of it has no place. */
export const lookDocument = ({ visit, found, content, entries }: DocumentProps): Reply => {
  const { language } = visit;
  const words = importWords[language];
  const speech = speechIn(language);
  const hasDeclared = entries.some(({ kind }) => kind === "declarations");
  const brought = content.entries.filter(({ kind }) => kind !== "declarations" || !hasDeclared);
  const isDeclaredTwice = brought.length !== content.entries.length;
  const counts = entryKinds.flatMap((kind) => {
    const count = brought.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [{ term: kindWords[kind][language].title, details: speech.number(count) }];
  });
  return shown({
    title: words.look.title,
    body: (
      <>
        <PageHeading
          above={<ImportTrail language={language} isBelow />}
          heading={words.look.title}
          lead={`${words.document.lead} ${words.look.lead}`}
        />
        <Refused visit={visit} />
        <SummaryList rows={counts} />
        {content.waiting === 0 ? null : (
          <Notice language={language} kind="warning" isBrief>
            <p>{words.document.waiting(speech.count(content.waiting, words.entries))}</p>
          </Notice>
        )}
        {isDeclaredTwice ? (
          <Notice language={language} kind="information" isBrief>
            <p>{words.document.declarationsThere}</p>
          </Notice>
        ) : null}
        {content.unplaced.length === 0 ? null : (
          <Notice language={language} kind="warning">
            <p>{words.document.unplaced}</p>
            <ul>
              {content.unplaced.slice(0, MOST_UNPLACED).map((place) => (
                <li>
                  <code>{place}</code>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Doubtful visit={visit} brought={brought} />
        <Form language={language} action={`${importAddresses.one(found.id)}/accept`}>
          <Hidden name="seen" value={String(found.version)} />
          <ButtonGroup>
            {brought.length === 0 ? null : (
              <Button>{words.look.verb(speech.count(brought.length, words.entries))}</Button>
            )}
            <ButtonLink href={importAddresses.all} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
        <Drop visit={visit} id={found.id} />
      </>
    ),
  });
};
