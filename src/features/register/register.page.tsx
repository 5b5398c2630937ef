import { type Holder, holdsOn, inOrderShown } from "../../core/register/standing.ts";
import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { askingWords } from "../../ui/wording/site/portfolio/asking.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { sayStanding, standingWords } from "../../ui/wording/site/standing-words.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { loadRegister, pageIn, type RegisterView, soughtIn } from "./register.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: RegisterView };

const Search = ({ visit }: Pick<Props, "visit">) => {
  const { language, association } = visit;
  const words = registerWords[language].search;
  const address = `/a/${association.slug}/register`;
  const sought = soughtIn(visit);
  return (
    <Form language={language} action={address} method="get" isInline>
      <TextField
        language={language}
        name="q"
        type="search"
        label={words.label}
        hint={words.hint}
        need="unmarked"
        value={sought}
        autocomplete="off"
      />
      <Button kind="secondary">{words.submit}</Button>
      {sought === "" ? null : (
        <ButtonLink kind="quiet" href={address}>
          {words.all}
        </ButtonLink>
      )}
    </Form>
  );
};

const Nobody = ({ visit }: Pick<Props, "visit">) => {
  const words = registerWords[visit.language];
  return soughtIn(visit) === "" ? (
    <EmptyState heading={words.empty}>{words.emptyText}</EmptyState>
  ) : (
    <EmptyState heading={words.search.none}>{words.search.noneText}</EmptyState>
  );
};

const People = ({ visit, view }: Props) => {
  const { language, association, world } = visit;
  const words = registerWords[language];
  const nameOf = categoryNames(world.standards, language);
  const sought = soughtIn(visit);
  const hrefOf = (page: number): string => {
    const query = new URLSearchParams({
      ...(sought === "" ? {} : { q: sought }),
      ...(page === 1 ? {} : { page: String(page) }),
    }).toString();
    return `/a/${association.slug}/register${query === "" ? "" : `?${query}`}`;
  };
  const standingsOn = ({ standings }: Holder) =>
    inOrderShown(standings.filter((standing) => holdsOn(standing, view.today)));
  return (
    <>
      <Table
        language={language}
        caption={sought === "" ? words.search.everybody : words.search.found(sought)}
        total={view.total}
        counts={words.people}
        empty=""
        rows={view.holders}
        columns={[
          {
            heading: words.columns.name,
            isRowHeading: true,
            cell: ({ id, name }) => <a href={`/a/${association.slug}/register/holders/${id}`}>{name}</a>,
          },
          {
            heading: words.columns.now,
            isLong: true,
            cell: (holder) => {
              const now = standingsOn(holder);
              if (now.length === 0) return <span class="hint">{words.nothingNow}</span>;
              return (
                <ul class="standing-list">
                  {now.map((standing) => (
                    <li>{sayStanding(standing, language, nameOf)}</li>
                  ))}
                </ul>
              );
            },
          },
          {
            heading: words.columns.level,
            cell: ({ level }) => (level === null ? "–" : standingWords[language].levels[level]),
          },
        ]}
      />
      <Pagination
        language={language}
        previous={view.page > 1 ? hrefOf(view.page - 1) : undefined}
        next={view.page < view.pages ? hrefOf(view.page + 1) : undefined}
        counted={{ page: view.page, pages: view.pages, hrefOf }}
      />
    </>
  );
};

/** Everybody in an association's register, with what they hold today. */
export const registerPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const page = pageIn(visit);
  const view = page === undefined ? undefined : await loadRegister(visit, page);
  if (view === undefined) return missing;
  const { language, association } = visit;
  const words = registerWords[language];
  const address = `/a/${association.slug}/register`;
  return shown({
    title: words.title,
    wide: true,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            <>
              <ButtonLink href={`${address}/new`}>{words.addSomebody}</ButtonLink>
              <ButtonLink href={`${address}/import`} kind="secondary">
                {words.importList}
              </ButtonLink>
              {view.asked === 0 ? null : (
                <ButtonLink href={`${address}/asked`} kind="secondary">
                  {askingWords[language].staff.askedFor(view.asked)}
                </ButtonLink>
              )}
            </>
          }
        />
        <Search visit={visit} />
        {view.holders.length === 0 ? <Nobody visit={visit} /> : <People visit={visit} view={view} />}
      </>
    ),
  });
};
