import type { Child } from "hono/jsx";
import { typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, entryProblemsOf } from "../../../core/entries/entry-problems.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import { type Sort, sorts, type Wanted, wantedOf, yearsOf } from "../../../core/entries/wanted-entries.ts";
import { isAskedFor } from "../../../core/readiness/counting.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Pagination } from "../../../ui/controls/pagination.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { writtenToday } from "../../../web/today.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import type { Readiness } from "../readiness/reading.ts";
import { type Among, amongOf } from "./among.ts";
import { countingOf } from "./counting-for.ts";
import { type ListView, loadList } from "./list.query.ts";
import { JustDeleted, RecentlyDeleted } from "./list-deleted.tsx";
import { ListFilter } from "./list-filter.tsx";
import type { ListLine } from "./list-line.ts";
import { hasHours, hasWhen, isFiltered } from "./list-shape.ts";
import { EntryTable } from "./list-table.tsx";
import { HoursByYear } from "./list-totals.tsx";

/** How many entries a page shows. */
export const PAGE_SIZE = 50;

/** Below this many there is nothing to look for. */
const FEW = 5;

const wantedIn = ({ query }: PersonVisit, kind: EntryKind): Wanted => {
  const asked: Sort | undefined = sorts.find((sort) => sort === query.get("sort"));
  const year = query.get("year") ?? "";
  return {
    year: /^\d{4}$/.test(year) ? year : "",
    text: (query.get("text") ?? "").slice(0, 200),
    sort: asked ?? (hasWhen(kind) ? "-date" : undefined),
  };
};

const linesOf = (
  { world }: PersonVisit,
  kind: EntryKind,
  view: ListView,
  among: Among,
): readonly ListLine[] =>
  view.entries.map((entry) => {
    const typed = typedOf(entry);
    const problems = entryProblemsOf(kind, typed, view.providers, world.standards.vocabulary);
    return {
      entry,
      typed,
      title: entryTitle(kind, typed, among),
      outline: outlineOf(kind, typed),
      problems,
      isCounted: countsDespite(kind, problems),
      documents: view.documents.get(entry.id) ?? 0,
    };
  });

/** The address of the list as it is wanted. */
const hrefOf = (kind: EntryKind, { year, text }: Wanted, sort: string | null, page = 1): string => {
  const query = new URLSearchParams();
  if (year !== "") query.set("year", year);
  if (text !== "") query.set("text", text);
  if (sort !== null) query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const asked = query.toString();
  return `/portfolio/${kind}${asked === "" ? "" : `?${asked}`}`;
};

const pageIn = ({ query }: PersonVisit): number | undefined => {
  const asked = query.get("page") ?? "1";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined;
};

/** Where a list leads that belongs together with another. */
const beside: { readonly [K in EntryKind]?: EntryKind } = { rsc: "providers", providers: "rsc" };

/** What the list of a kind shows besides. */
export type Beside = {
  readonly actions?: Child;
  readonly above?: Child;
  /** Of one entry. */
  readonly note?: (line: ListLine) => Child;
  readonly below?: Child;
};

type Further = (
  visit: PersonVisit,
  lines: readonly ListLine[],
  among: Among,
  /** What the portfolio comes to, read once for the whole page. */
  read: () => Promise<Readiness>,
) => Promise<Beside>;

/** The entries of one kind: what there is, when it was, how many hours, and whether it counts yet. */
export const listPage =
  (kind: EntryKind, further?: Further): Show =>
  async (anybody) => {
    const visit = ofPerson(anybody);
    const { world, person, language, query } = visit;
    const page = pageIn(visit);
    if (page === undefined) return missing;
    const now = world.clock.now();
    const view = await world.store.withinPerson(person.id, async (tx) => loadList(tx, person.id, kind, now));
    const among = amongOf(visit, world.standards, [...view.entries, ...view.providers]);
    const lines = linesOf(visit, kind, view, among);
    const wanted = wantedIn(visit, kind);
    const today = writtenToday(visit);
    const thisYear = today.slice(0, 4);
    const { compare } = new Intl.Collator(language);
    const fitting = wantedOf(lines, wanted, { thisYear, compare });
    const pages = Math.max(1, Math.ceil(fitting.length / PAGE_SIZE));
    if (page > pages) return missing;
    const { title, lead, add, none, noneText } = kindWords[kind][language];
    const other = beside[kind];
    const sort = query.get("sort");
    const isAsking = wanted.year !== "" || wanted.text !== "";
    let reading: Promise<Readiness> | undefined;
    const read = async (): Promise<Readiness> => (reading ??= readReadiness(visit));
    const besides = (await further?.(visit, lines, among, read)) ?? {};
    const countingNow = lines.length > 0 && isAskedFor(kind) ? countingOf(await read()) : () => [];
    const addLink = <ButtonLink href={`/portfolio/${kind}/new`}>{add}</ButtonLink>;
    return shown({
      title,
      body: (
        <>
          <PageHeading
            above={
              <Breadcrumb
                language={language}
                trail={[{ href: "/portfolio", label: readinessWords[language].title }]}
              />
            }
            heading={title}
            lead={lead}
            actions={
              <>
                {lines.length === 0 ? null : addLink}
                {besides.actions}
                {other === undefined ? null : (
                  <ButtonLink href={`/portfolio/${other}`} kind="secondary">
                    {kindWords[other][language].title}
                  </ButtonLink>
                )}
              </>
            }
          />
          {besides.above}
          <JustDeleted visit={visit} kind={kind} deleted={view.deleted} among={among} />
          {lines.length === 0 ? (
            <EmptyState heading={none} action={addLink}>
              <p>{noneText}</p>
            </EmptyState>
          ) : (
            <>
              {isFiltered(kind) && (isAsking || lines.length > FEW) ? (
                <ListFilter
                  language={language}
                  kind={kind}
                  wanted={wanted}
                  sort={sort}
                  years={yearsOf(lines, thisYear)}
                />
              ) : null}
              <EntryTable
                world={world}
                reader={visit}
                kind={kind}
                lines={fitting.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
                total={fitting.length}
                confirming={view.confirming}
                wanted={wanted}
                hrefOf={(by) => hrefOf(kind, wanted, by)}
                today={today}
                countingOf={countingNow}
                note={besides.note}
              />
              <Pagination
                language={language}
                previous={page > 1 ? hrefOf(kind, wanted, sort, page - 1) : undefined}
                next={page < pages ? hrefOf(kind, wanted, sort, page + 1) : undefined}
                counted={{ page, pages, hrefOf: (each) => hrefOf(kind, wanted, sort, each) }}
              />
              {hasHours(kind) ? <HoursByYear language={language} lines={fitting} /> : null}
            </>
          )}
          {besides.below}
          <RecentlyDeleted language={language} kind={kind} deleted={view.deleted} among={among} />
        </>
      ),
    });
  };
