import type { EntryField } from "../../../core/entries/fields.ts";
import { orderIn } from "../../../core/import/guess-matching.ts";
import { MOST_COLUMNS } from "../../../core/import/list-of-rows.ts";
import {
  dateOrders,
  decimalMarks,
  type ListedKind,
  listedFields,
  listedKinds,
  type Matching,
} from "../../../core/import/matching.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { type OptionGroup, SelectField } from "../../../ui/controls/select-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { fieldTold, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, seeOther, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { importAddresses } from "./addresses.ts";
import { columnNames, sourceText } from "./columns.form.ts";
import { kindIn } from "./import.form.ts";
import { ImportSteps } from "./import.page.tsx";
import { importIdIn, isList, type LookedAt, loadImport } from "./import.query.ts";
import { matchingFor } from "./read-plan.ts";
import { ImportTrail } from "./trail.tsx";

/** `A`, `B`, … `Z`, `AA`: how a spreadsheet names its columns. */
const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`;

const LONGEST_SAMPLE = 40;

/** The first few different things that stand in a column. */
const sampleOf = ({ content }: LookedAt, column: number): readonly string[] =>
  [
    ...new Set(
      content.rows
        .slice(0, 50)
        .map(({ cells }) => (cells[column] ?? "").trim())
        .filter((text) => text !== ""),
    ),
  ]
    .slice(0, 3)
    .map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text));

type AskedProps = { readonly visit: PersonVisit; readonly found: LookedAt; readonly matching: Matching };

const columnsOf = ({ visit, found }: AskedProps): OptionGroup => {
  const words = importWords[visit.language].columns;
  const { headings, rows } = found.content;
  const count = Math.max(headings.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  return {
    label: words.ofFile,
    options: Array.from({ length: count }, (_, column) => ({
      value: `column.${column}`,
      label: words.column(letterOf(column), (headings[column] ?? "").slice(0, 60)),
    })),
  };
};

/** Questions that a text can answer for every row. */
const takesSame = (field: EntryField): boolean => field.as === "line" || field.as === "entry";

const Question = ({ field, columns, ...asked }: AskedProps & { field: EntryField; columns: OptionGroup }) => {
  const { visit, found, matching } = asked;
  const { language, entered } = visit;
  const words = importWords[language].columns;
  const { label, choices } = fieldTold(language, matching.kind, field);
  const source = matching.sources[field.name];
  const always =
    field.as === "choice"
      ? choices.map((choice) => ({ value: `always.${choice.value}`, label: words.always(choice.label) }))
      : field.as === "yes"
        ? [{ value: "always.yes", label: words.always(label) }]
        : [];
  const isSame = takesSame(field) && field.needed === true;
  const fixed = isSame && source?.from === "fixed" ? source.text : "";
  const sample = source?.from === "column" ? sampleOf(found, source.column) : [];
  return (
    <>
      <SelectField
        language={language}
        entered={entered}
        name={columnNames.source(field.name)}
        label={label}
        need={field.needed === true ? "required" : "optional"}
        hint={sample.length === 0 ? undefined : words.sample(sample.join(" · "))}
        nothing={words.nothing}
        value={fixed === "" ? sourceText(source) : ""}
        options={[columns, ...(always.length === 0 ? [] : [{ label: words.forAll, options: always }])]}
      />
      {isSame && source?.from !== "column" ? (
        <TextField
          language={language}
          entered={entered}
          name={columnNames.same(field.name)}
          label={words.same(label)}
          hint={words.sameHint}
          need="unmarked"
          value={fixed}
        />
      ) : null}
    </>
  );
};

const ChooseKind = ({ visit, found, kind }: { visit: PersonVisit; found: LookedAt; kind: ListedKind }) => {
  const { language } = visit;
  const words = importWords[language].columns;
  return (
    <Panel id="kind" heading={words.kindHeading}>
      <Form language={language} action={importAddresses.columns(found.id)} method="get">
        <SelectField
          language={language}
          name="kind"
          id="choose-kind"
          label={words.kind}
          hint={words.kindHint}
          need="unmarked"
          nothing={false}
          value={kind}
          options={listedKinds.map((each) => ({ value: each, label: kindWords[each][language].title }))}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.changeKind}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const ChooseSheet = ({ visit, found }: { visit: PersonVisit; found: LookedAt }) => {
  const { language } = visit;
  const words = importWords[language].columns;
  const { sheet = "", others = [] } = found.content;
  if (others.length === 0) return null;
  const rows = importWords[language].rows;
  return (
    <Panel id="sheet" heading={words.sheetHeading}>
      <Form language={language} action={`${importAddresses.one(found.id)}/sheet`}>
        <Hidden name="seen" value={String(found.version)} />
        <SelectField
          language={language}
          name="sheet"
          label={words.sheet}
          hint={words.sheetHint}
          need="unmarked"
          nothing={false}
          value={sheet}
          options={[found.content, ...others].map((each) => ({
            value: each.sheet ?? "",
            label: `${each.sheet ?? ""} (${speechIn(language).count(each.rows.length, rows)})`,
          }))}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.changeKind}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const HowWritten = ({ visit, found, matching }: AskedProps) => {
  const { language, entered } = visit;
  const words = importWords[language].columns;
  const isAsked = orderIn(found.content, matching).isAsked;
  const field = { language, entered } as const;
  return (
    <Panel id="written" heading={words.formsHeading}>
      <RadioGroup
        {...field}
        name="order"
        label={words.order}
        hint={isAsked ? words.orderAsked : undefined}
        value={matching.dateOrder ?? ""}
        choices={dateOrders.map((value) => ({ value, label: words.orders[value] }))}
      />
      <RadioGroup
        {...field}
        name="decimal"
        label={words.decimal}
        value={matching.decimal}
        choices={decimalMarks.map((value) => ({ value, label: words.marks[value] }))}
      />
    </Panel>
  );
};

/** The headings that no question is matched with. */
const unusedIn = ({ content }: LookedAt, { sources }: Matching): readonly string[] => {
  const used = new Set(
    Object.values(sources).flatMap((source) => (source.from === "column" ? [source.column] : [])),
  );
  return content.headings.filter((heading, column) => heading !== "" && !used.has(column)).slice(0, 20);
};

/** How the columns of a list were understood, to be corrected. */
export const columnsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, entered, query, world } = visit;
  const id = importIdIn(visit);
  const loaded = id === undefined ? undefined : await loadImport(visit, id);
  if (loaded === undefined) return missing;
  const { found } = loaded;
  if (!isList(found)) return missing;
  if (found.state !== "looking") return seeOther(importAddresses.one(found.id));
  const kind = kindIn(entered?.typed["kind"]?.[0] ?? query.get("kind")) ?? found.matching.kind;
  const matching = matchingFor(world, visit.person.id, found, kind);
  const words = importWords[language];
  const speech = speechIn(language);
  const asked = { visit, found, matching };
  const columns = columnsOf(asked);
  const unused = unusedIn(found, matching);
  const labels = Object.fromEntries(
    listedFields(kind).map((field) => [
      columnNames.source(field.name),
      fieldTold(language, kind, field).label,
    ]),
  );
  return shown({
    title: words.columns.title,
    body: (
      <>
        <PageHeading
          above={<ImportTrail language={language} isBelow />}
          heading={words.columns.title}
          lead={words.columns.lead(speech.count(found.content.rows.length, words.rows))}
        />
        <ImportSteps visit={visit} current={1} />
        <ChooseSheet visit={visit} found={found} />
        <ChooseKind visit={visit} found={found} kind={kind} />
        <Form
          language={language}
          action={importAddresses.columns(found.id)}
          entered={entered}
          labels={{ ...labels, order: words.columns.order }}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          warnsUnsaved
        >
          <Hidden name="seen" value={String(found.version)} />
          <Hidden name="kind" value={kind} />
          <Panel id="columns" heading={words.columns.fieldsHeading}>
            <p>{words.columns.fieldsLead}</p>
            {unused.length === 0 ? null : (
              <Notice language={language} kind="information" isBrief>
                <p>{words.columns.unused(speech.list(unused))}</p>
              </Notice>
            )}
            {found.content.beyond === undefined ? null : (
              <Notice language={language} kind="warning" isBrief>
                <p>
                  {words.columns.beyond(speech.number(MOST_COLUMNS), speech.number(found.content.beyond))}
                </p>
              </Notice>
            )}
            {listedFields(kind).map((field) => (
              <Question {...asked} field={field} columns={columns} />
            ))}
          </Panel>
          <HowWritten {...asked} />
          <ButtonGroup>
            <Button>{words.columns.goOn}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
