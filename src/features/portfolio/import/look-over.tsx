import type { Child } from "hono/jsx";
import { type Doubt, doubtsIn } from "../../../core/entries/doubts.ts";
import type { EntryField } from "../../../core/entries/fields.ts";
import { listedFields } from "../../../core/import/matching.ts";
import { type BadRow, type GoodRow, type ImportPlan, rowsTaken } from "../../../core/import/plan-import.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Pagination } from "../../../ui/controls/pagination.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords, sayCellProblem } from "../../../ui/wording/site/portfolio/import.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import { writtenToday } from "../../../web/today.ts";
import { type Among, amongOf } from "../entries/among.ts";
import { importAddresses } from "./addresses.ts";
import { AllAbout, isAboutMissed } from "./all-about.tsx";
import { DoubtLines } from "./doubt-lines.tsx";
import { ImportSteps } from "./import.page.tsx";
import type { LookedAt } from "./import.query.ts";
import { rowsTold } from "./own-columns.ts";
import type { ReadPlan } from "./read-plan.ts";
import { ImportTrail } from "./trail.tsx";
import { CountedLines, type WouldCome } from "./would-count.tsx";

/** Rows that are shown as they would be; wrong rows on a page; rows of which something is remarked. */
const FIRST = 5;
const PAGE_SIZE = 50;
const MOST_REMARKED = 50;

type LookProps = ReadPlan & {
  readonly visit: PersonVisit;
  readonly found: LookedAt;
  readonly rowTold: (line: number) => number;
};

/** How a row is called: by its number in the file that its person sent first. */
const rowOf = ({ visit: { language }, rowTold }: LookProps, line: number): string =>
  speechIn(language).number(rowTold(line));

const fieldsShown = ({ found: { matching } }: LookProps): readonly EntryField[] =>
  listedFields(matching.kind).filter(({ name }) => matching.sources[name] !== undefined);

const valueTold = (plan: ImportPlan, field: EntryField, { typed }: GoodRow, among: Among): string => {
  const texts = typed[field.name] ?? [];
  if (texts.length === 0) return "–";
  if (field.as === "entry") return texts[0] ?? "";
  return field.as === "yes"
    ? importWords[among.language].look.yes
    : toldValue(plan.kind, field, texts, among);
};

const FirstRows = (props: LookProps) => {
  const { visit, plan } = props;
  const { language, world } = visit;
  const words = importWords[language];
  const rows = rowsTaken(plan, false).slice(0, FIRST);
  if (rows.length === 0) return null;
  const among = amongOf(visit, world.standards, []);
  return (
    <Panel id="first" heading={words.look.firstHeading}>
      <p>{words.look.firstLead(speechIn(language).count(rows.length, words.rows))}</p>
      <Table
        language={language}
        caption={words.look.firstHeading}
        hidesCaption
        unfoldsAt="wide"
        empty=""
        rows={rows}
        columns={[
          {
            heading: words.look.row,
            isRowHeading: true,
            isShort: true,
            cell: ({ line }) => words.look.rowNumber(rowOf(props, line)),
          },
          ...fieldsShown(props).map((field) => ({
            heading: fieldTold(language, plan.kind, field).label,
            cell: (row: GoodRow) => valueTold(plan, field, row, among),
          })),
        ]}
      />
    </Panel>
  );
};

/** What is wrong with a row, question by question. */
const RowProblems = ({ visit, plan, row }: Pick<LookProps, "visit" | "plan"> & { row: BadRow }) => {
  const { language } = visit;
  const { empty } = importWords[language].look;
  return (
    <ul class="standing-list">
      {row.problems.map(({ field: name, value, problem }) => {
        const field = listedFields(plan.kind).find((each) => each.name === name);
        const label = field === undefined ? name : fieldTold(language, plan.kind, field).label;
        return (
          <li>
            <strong>{label}</strong>: {value === "" ? empty : `“${value}”`}.{" "}
            {sayCellProblem(problem, language)}.
          </li>
        );
      })}
    </ul>
  );
};

const pageIn = ({ query }: PersonVisit, pages: number): number => {
  const asked = Number(query.get("page") ?? "1");
  return Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
};

/** Every row that is left out, with what is wrong in it. */
const BadRows = (props: LookProps) => {
  const { visit, found, plan } = props;
  const { language } = visit;
  const words = importWords[language].look;
  const speech = speechIn(language);
  if (plan.bad.length === 0) return null;
  const heading = words.badHeading(speech.count(plan.bad.length, importWords[language].rows));
  const pages = Math.ceil(plan.bad.length / PAGE_SIZE);
  const page = pageIn(visit, pages);
  const hrefOf = (to: number): string => `${importAddresses.one(found.id)}?page=${to}#bad`;
  return (
    <Panel
      id="bad"
      heading={heading}
      actions={
        <ButtonLink href={importAddresses.leftOut(found.id)} kind="secondary" download>
          {words.download}
        </ButtonLink>
      }
    >
      <p>
        {words.badLead} {words.badLater}
      </p>
      <Table
        language={language}
        caption={heading}
        hidesCaption
        empty=""
        rows={plan.bad.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        columns={[
          {
            heading: words.row,
            isRowHeading: true,
            isShort: true,
            cell: ({ line }) => words.rowNumber(rowOf(props, line)),
          },
          { heading: words.wrong, cell: (row) => <RowProblems visit={visit} plan={plan} row={row} /> },
        ]}
      />
      <Pagination
        language={language}
        previous={page > 1 ? hrefOf(page - 1) : undefined}
        next={page < pages ? hrefOf(page + 1) : undefined}
        counted={{ page, pages, hrefOf }}
      />
    </Panel>
  );
};

/** A row that comes in, though something in it is hardly meant so. */
type DoubtfulRow = { readonly line: number; readonly doubts: readonly Doubt[] };

type WithDoubts = LookProps & { readonly doubtful: readonly DoubtfulRow[] };

const doubtfulIn = ({ visit, plan }: LookProps): readonly DoubtfulRow[] => {
  const today = writtenToday(visit);
  return rowsTaken(plan, false).flatMap(({ line, typed }) => {
    const doubts = doubtsIn(plan.kind, typed, today);
    return doubts.length === 0 ? [] : [{ line, doubts }];
  });
};

type RemarkedProps<Row> = {
  readonly look: LookProps;
  readonly caption: string;
  readonly rows: readonly Row[];
  /** What is remarked of each. */
  readonly remark: { readonly heading: string; readonly cell: (row: Row) => Child };
};

/** The first of the rows of which something is remarked, by their numbers. */
const RemarkedRows = <Row extends { readonly line: number }>({
  look,
  caption,
  rows,
  remark,
}: RemarkedProps<Row>) => {
  const { language } = look.visit;
  const words = importWords[language].look;
  const { number } = speechIn(language);
  return (
    <>
      {rows.length > MOST_REMARKED ? <p class="hint">{words.doubtfulOnly(number(MOST_REMARKED))}</p> : null}
      <Table
        language={language}
        caption={caption}
        hidesCaption
        empty=""
        rows={rows.slice(0, MOST_REMARKED)}
        columns={[
          {
            heading: words.row,
            isRowHeading: true,
            isShort: true,
            cell: ({ line }: Row) => words.rowNumber(rowOf(look, line)),
          },
          remark,
        ]}
      />
    </>
  );
};

/** Rows that come in, with what in them looks mistyped. */
const DoubtfulRows = (props: WithDoubts) => {
  const { visit, plan, doubtful } = props;
  const { language } = visit;
  const words = importWords[language].look;
  if (doubtful.length === 0) return null;
  const heading = words.doubtfulHeading(
    speechIn(language).count(doubtful.length, importWords[language].rows),
  );
  const cell = ({ doubts }: DoubtfulRow) => (
    <DoubtLines language={language} kind={plan.kind} doubts={doubts} />
  );
  return (
    <Panel id="doubtful" heading={heading}>
      <p>{words.doubtfulLead}</p>
      <RemarkedRows
        look={props}
        caption={heading}
        rows={doubtful}
        remark={{ heading: words.doubtful, cell }}
      />
    </Panel>
  );
};

/** Rows that say what is there already. */
const RepeatedRows = (props: LookProps) => {
  const { visit, plan } = props;
  const { language } = visit;
  const words = importWords[language].look;
  const speech = speechIn(language);
  const rows = plan.good.filter(({ repeats }) => repeats !== null);
  if (rows.length === 0) return null;
  const heading = words.repeatedHeading(speech.count(rows.length, importWords[language].rows));
  const cell = ({ repeats }: GoodRow) =>
    repeats?.of === "entry" ? (
      <a href={`/portfolio/${plan.kind}/${repeats.entry}`}>{words.ofEntry}</a>
    ) : (
      words.ofRow(rowOf(props, repeats?.line ?? 0))
    );
  return (
    <Disclosure summary={heading}>
      <p>{words.repeatedLead}</p>
      <RemarkedRows look={props} caption={heading} rows={rows} remark={{ heading: words.repeats, cell }} />
    </Disclosure>
  );
};

const Counts = ({ visit: { language }, plan, doubtful }: WithDoubts) => {
  const words = importWords[language].look;
  const { number } = speechIn(language);
  const repeated = plan.good.filter(({ repeats }) => repeats !== null).length;
  return (
    <SummaryList
      rows={[
        { term: words.good, details: number(plan.good.length - repeated) },
        ...(plan.newProviders.length === 0
          ? []
          : [{ term: words.newProviders, details: plan.newProviders.slice(0, 20).join(", ") }]),
        ...(repeated === 0 ? [] : [{ term: words.repeated, details: number(repeated) }]),
        ...(doubtful.length === 0 ? [] : [{ term: words.doubtful, details: number(doubtful.length) }]),
        { term: words.bad, details: number(plan.bad.length) },
      ]}
    />
  );
};

const Accept = ({ visit, found, plan }: LookProps) => {
  const { language } = visit;
  const words = importWords[language];
  const speech = speechIn(language);
  const fresh = rowsTaken(plan, false).length;
  const repeated = plan.good.length - fresh;
  const isAllThere = fresh === 0 && repeated > 0;
  return (
    <Form language={language} action={`${importAddresses.one(found.id)}/accept`}>
      <Hidden name="seen" value={String(found.version)} />
      {isAllThere ? <Hidden name="repeated" value="yes" /> : null}
      {repeated === 0 || isAllThere ? null : (
        <Checkbox
          language={language}
          name="repeated"
          label={words.look.takeRepeated(speech.count(repeated, words.rows))}
          hint={words.look.takeRepeatedHint}
          need="unmarked"
        />
      )}
      <ButtonGroup>
        {fresh === 0 ? null : <Button>{words.look.verb(speech.count(fresh, words.entries))}</Button>}
        <ButtonLink href={importAddresses.columns(found.id)} kind="secondary">
          {words.look.back}
        </ButtonLink>
        {isAllThere ? (
          <Button kind="quiet">{words.look.again(speech.count(repeated, words.entries))}</Button>
        ) : null}
      </ButtonGroup>
    </Form>
  );
};

/** Throws away what was not brought in. */
export const Drop = ({ visit, id }: { visit: PersonVisit; id: LookedAt["id"] }) => (
  <Form language={visit.language} action={`${importAddresses.one(id)}/drop`}>
    <ButtonGroup>
      <Button kind="quiet">{importWords[visit.language].look.drop}</Button>
    </ButtonGroup>
  </Form>
);

/** Why something was not done, above the page it was asked on. */
export const Refused = ({ visit }: { readonly visit: PersonVisit }) =>
  visit.entered?.refusal === undefined ? null : (
    <Notice language={visit.language} kind="error" isAnnounced isBrief>
      <p>{sayRefusal(visit.entered.refusal, visit)}</p>
    </Notice>
  );

const leadOf = ({ visit: { language }, plan }: LookProps): string => {
  const words = importWords[language].look;
  if (plan.good.length === 0) return words.nothing;
  return rowsTaken(plan, false).length === 0 ? words.allRepeated : words.lead;
};

/** What a list would bring, before anything is kept. */
export const lookOver = (over: Omit<LookProps, "rowTold"> & { readonly would: WouldCome }): Reply => {
  const { visit, found, isOrderAsked, would } = over;
  const rowTold = rowsTold(found.content, listVocabulary(visit.world.standards));
  const props: LookProps = { ...over, rowTold };
  const { language } = visit;
  const words = importWords[language];
  const doubtful = doubtfulIn(props);
  return shown({
    title: words.look.title,
    wide: true,
    body: (
      <>
        <PageHeading
          above={<ImportTrail language={language} isBelow />}
          heading={words.look.title}
          lead={leadOf(props)}
        />
        <ImportSteps visit={visit} current={2} />
        <Refused visit={visit} />
        {isOrderAsked ? (
          <Notice language={language} kind="warning">
            <p>{words.look.orderAsked}</p>
          </Notice>
        ) : null}
        <Counts {...props} doubtful={doubtful} />
        {would.counted.length === 0 && !isAboutMissed(found, would.seen) ? null : (
          <Panel id="counting" heading={words.counting.heading}>
            <CountedLines language={language} counted={would.counted} isIn={false} />
            <AllAbout language={language} found={found} counted={would.seen} />
          </Panel>
        )}
        <Accept {...props} />
        <BadRows {...props} />
        <DoubtfulRows {...props} doubtful={doubtful} />
        <FirstRows {...props} />
        <RepeatedRows {...props} />
        <Drop visit={visit} id={found.id} />
      </>
    ),
  });
};
