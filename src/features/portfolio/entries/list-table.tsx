import type { Child } from "hono/jsx";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { Outline } from "../../../core/entries/outline.ts";
import type { Wanted } from "../../../core/entries/wanted-entries.ts";
import type { World } from "../../../store/world.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { type Column, Table } from "../../../ui/controls/table.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { type Language, type Reader, speechIn } from "../../../ui/wording/speech.ts";
import { whenIn } from "../../../ui/wording/when-words.ts";
import { DocumentCount } from "../documents/document-count.tsx";
import { ComingLine } from "./coming-line.tsx";
import { ConfirmedLines, type Confirming } from "./confirmed-lines.tsx";
import type { CountingFor } from "./counting-for.ts";
import { tellProblem } from "./entry-problems.tsx";
import { CountsFor } from "./entry-told.tsx";
import type { ListLine } from "./list-line.ts";
import { hasHours, hasWhen, isFiltered } from "./list-shape.ts";

type EntryTableProps = {
  readonly world: Pick<World, "ids">;
  readonly reader: Reader;
  readonly kind: EntryKind;
  readonly lines: readonly ListLine[];
  readonly total: number;
  readonly confirming: Confirming;
  readonly wanted: Wanted;
  /** The same list in another order. */
  readonly hrefOf: (sort: string) => string;
  /** As `2027-03-01`. */
  readonly today: string;
  /** Whether an entry counts for the categories in mind. */
  readonly countingOf: (entry: ListLine["entry"]) => readonly CountingFor[];
  /** What else is said of an entry. */
  readonly note?: ((line: ListLine) => Child) | undefined;
};

/** So many problems are told in a line; their page tells them all. */
const TOLD = 2;

const whenOf = (language: Language, outline: Outline): string => {
  const { since: goesOn, fromTo } = entryWords[language];
  const words = { nothing: "–", until: (to: string) => to, goesOn, fromTo };
  return whenIn(words, outline, speechIn(language).shortDate);
};

const stateOf = ({ reader, kind, confirming, today, countingOf, note }: EntryTableProps, line: ListLine) => {
  const { entry, typed, problems, isCounted } = line;
  const { language } = reader;
  const words = entryWords[language];
  const told = firstOfEach(kind, problems).map((each) => tellProblem(language, kind, each));
  const more = told.length - TOLD;
  const why = [...told.slice(0, TOLD), ...(more > 0 ? [words.andMore(more)] : [])].join("; ");
  return (
    <>
      {isCounted ? words.isCounted : <span class="entry-waiting">{words.notCounted(why)}</span>}
      {isCounted && told.length > 0 ? <p class="entry-waiting">{words.leftOut(why)}</p> : null}
      {(isCounted ? countingOf(entry) : [])
        .filter(({ counting }) => !counting.isCounted)
        .map((each) => (
          <CountsFor language={language} entry={entry} {...each} />
        ))}
      {entry.others.length === 0 ? null : <p class="entry-waiting">{words.others.heading}</p>}
      {isCounted ? <ComingLine language={language} kind={kind} typed={typed} today={today} /> : null}
      <ConfirmedLines reader={reader} entry={entry} confirming={confirming} />
      {note?.(line)}
    </>
  );
};

/** The entries of a list, with what can be done with each. One form: the button says for which. */
export const EntryTable = (props: EntryTableProps) => {
  const { world, reader, kind, lines, total, wanted, hrefOf } = props;
  const { language } = reader;
  const words = entryWords[language];
  const sortBy = (by: string, first: "ascending" | "descending") => {
    if (!isFiltered(kind) || total < 2) return undefined;
    const direction = wanted.sort === by ? "ascending" : wanted.sort === `-${by}` ? "descending" : undefined;
    const isNextUp = direction === undefined ? first === "ascending" : direction === "descending";
    return { href: hrefOf(isNextUp ? by : `-${by}`), direction } as const;
  };
  const columns: readonly Column<ListLine>[] = [
    {
      heading: words.columns.name,
      isRowHeading: true,
      cell: ({ entry, title, documents }) => (
        <>
          <a href={`/portfolio/${kind}/${entry.id}`}>{title}</a>
          {documents === 0 ? null : <DocumentCount language={language} count={documents} />}
        </>
      ),
      sort: sortBy("title", "ascending"),
    },
    ...(hasWhen(kind)
      ? [
          {
            heading: words.columns.when,
            isShort: kind === "training" || kind === "volunteering",
            cell: ({ outline }: ListLine) => whenOf(language, outline),
            sort: sortBy("date", "descending"),
          },
        ]
      : []),
    ...(hasHours(kind)
      ? [
          {
            heading: words.columns.hours,
            isNumber: true,
            cell: ({ outline }: ListLine) =>
              outline.hours === null ? "–" : speechIn(language).number(outline.hours),
            sort: sortBy("hours", "descending"),
          },
        ]
      : []),
    { heading: words.columns.state, cell: (line) => stateOf(props, line) },
    {
      heading: words.columns.actions,
      hidesHeading: true,
      cell: ({ entry, title }) => (
        <ButtonGroup>
          <Button
            kind="quiet"
            small
            formaction={`/portfolio/${kind}/${entry.id}/duplicate`}
            name="copy"
            value={world.ids.id<"entry">()}
            says={words.says(words.duplicate, title)}
          >
            {words.duplicate}
          </Button>
          <Button
            kind="quiet"
            small
            formaction={`/portfolio/${kind}/${entry.id}/delete`}
            name="seen"
            value={String(entry.version)}
            says={words.says(words.remove, title)}
          >
            {words.remove}
          </Button>
        </ButtonGroup>
      ),
    },
  ];
  return (
    <Form language={language} action={`/portfolio/${kind}`}>
      <Table
        language={language}
        caption={kindWords[kind][language].title}
        hidesCaption
        total={isFiltered(kind) && total > 1 ? total : undefined}
        counts={words.totals.entry}
        columns={columns}
        rows={lines}
        empty={<p>{words.filter.none}</p>}
        unfoldsAt="medium"
      />
    </Form>
  );
};
