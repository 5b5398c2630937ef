import { openingsHoldSince } from "../../core/directory/listing.ts";
import { type CountingOf } from "../../core/readiness/providers-counting.ts";
import { labelOf, type Target } from "../../core/readiness/target.ts";
import { type PublicListing, type Sought } from "../../store/public-listings.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { SelectField } from "../../ui/controls/select-field.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { directoryWords, languageName, spokenLanguages } from "../../ui/wording/site/directory.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import { upperFirst } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { directoryAddresses } from "./addresses.ts";
import { loadCounting, type OwnCounting } from "./counting.query.ts";
import { CountsForYou } from "./counts-for-you.tsx";
import { askedAs, categoryAsked, findProviders, MOST_JUDGED } from "./directory.query.ts";
import { listingRows } from "./listing-rows.tsx";

/** So many stand on one page. */
const MOST = 20;

const LAST_PAGE = 500;

const oneOf = (query: URLSearchParams, name: string, allowed: readonly string[]): string => {
  const asked = query.get(name) ?? "";
  return allowed.includes(asked) ? asked : "";
};

const categoriesOf = ({
  world,
  language,
}: Visit): readonly { readonly value: string; readonly label: string }[] => {
  const nameOf = categoryNames(world.standards, language);
  const codes = [...world.standards.editions.values()].flatMap(({ standard }) =>
    standard.categories.map(({ code }) => code),
  );
  return [...new Set(codes)].map((value) => ({ value, label: nameOf(value) }));
};

const soughtIn = (visit: Visit): Sought => {
  const { query, association } = visit;
  const page = /^\d{1,3}$/.test(query.get("page") ?? "") ? Number(query.get("page")) : 1;
  return {
    association: association?.id,
    language: oneOf(query, "language", spokenLanguages),
    place: (query.get("place") ?? "").trim().slice(0, 100),
    way: oneOf(query, "way", ["in-person", "virtual"]),
    form: oneOf(query, "form", ["individual", "group"]),
    openingsSince: query.get("openings") === "yes" ? openingsHoldSince(visit.world.clock.now()) : undefined,
    category: oneOf(
      query,
      "category",
      categoriesOf(visit).map(({ value }) => value),
    ),
    isApproved: query.get("approved") === "yes",
    page: Math.min(Math.max(page, 1), LAST_PAGE),
    most: MOST,
  };
};

const addressOf = ({ association }: Visit): string =>
  association === undefined ? directoryAddresses.directory : `/a/${association.slug}/providers`;

type SearchProps = {
  readonly visit: Visit;
  readonly sought: Sought;
  readonly targets: readonly Target[];
  readonly asked: Target | undefined;
};

const Search = ({ visit, sought, targets, asked }: SearchProps) => {
  const { language } = visit;
  const words = directoryWords[language];
  const { search } = words;
  const choice = { language, need: "unmarked", nothing: search.any } as const;
  return (
    <Form language={language} action={addressOf(visit)} method="get" isInColumns says={search.says}>
      <TextField
        language={language}
        name="place"
        label={search.place}
        hint={search.placeHint}
        need="unmarked"
        value={sought.place}
      />
      <SelectField
        {...choice}
        name="language"
        label={search.language}
        value={sought.language}
        options={spokenLanguages.map((value) => ({
          value,
          label: upperFirst(languageName(value, language)),
        }))}
      />
      <SelectField
        {...choice}
        name="way"
        label={search.way}
        value={sought.way}
        options={(["in-person", "virtual"] as const).map((value) => ({ value, label: words.ways[value] }))}
      />
      <SelectField
        {...choice}
        name="form"
        label={search.form}
        value={sought.form}
        options={(["individual", "group"] as const).map((value) => ({ value, label: words.forms[value] }))}
      />
      <SelectField
        {...choice}
        name="category"
        label={search.category}
        value={sought.category}
        options={categoriesOf(visit)}
      />
      {targets.length === 0 ? null : (
        <SelectField
          {...choice}
          name="counts"
          label={search.counts}
          hint={search.countsHint}
          value={asked === undefined ? "" : askedAs(asked)}
          options={targets.map((target) => ({ value: askedAs(target), label: labelOf(target, language) }))}
        />
      )}
      <Checkbox
        language={language}
        name="approved"
        label={search.approved}
        need="unmarked"
        isTicked={sought.isApproved}
      />
      <Checkbox
        language={language}
        name="openings"
        label={search.openings}
        need="unmarked"
        hint={search.openingsHint}
        isTicked={sought.openingsSince !== undefined}
      />
      <Button>{search.submit}</Button>
    </Form>
  );
};

type ProviderProps = {
  readonly visit: Visit;
  readonly listing: PublicListing;
  readonly counting: readonly CountingOf[];
};

const Provider = ({ visit, listing, counting }: ProviderProps) => {
  const { language, world } = visit;
  const nameOf = categoryNames(world.standards, language);
  const heading = `provider-${listing.id}`;
  return (
    <li>
      <article class="panel" aria-labelledby={heading}>
        <h2 id={heading}>{listing.name}</h2>
        <p class="hint">{listing.association}</p>
        <SummaryList
          rows={[
            {
              term: directoryWords[language].standing,
              details: sayStandings(listing.standings, language, nameOf),
            },
            ...(counting.length === 0
              ? []
              : [
                  {
                    term: directoryWords[language].counting.term,
                    details: <CountsForYou language={language} counting={counting} />,
                  },
                ]),
            ...listingRows(visit, listing),
          ]}
        />
        {visit.person === undefined ? null : (
          <ButtonGroup>
            <ButtonLink kind="secondary" small href={`/portfolio/rsc/log?holder=${listing.holder}`}>
              {directoryWords[language].logWith(listing.name)}
            </ButtonLink>
          </ButtonGroup>
        )}
      </article>
    </li>
  );
};

const isNarrowed = ({ language, place, way, form, openingsSince, category, isApproved }: Sought): boolean =>
  [language, place, way, form, category].some((each) => each !== "") ||
  openingsSince !== undefined ||
  isApproved;

type NobodyProps = Omit<SearchProps, "targets"> & { readonly otherwise: CountingOf | undefined };

const Nobody = ({ visit, sought, asked, otherwise }: NobodyProps) => {
  const words = directoryWords[visit.language];
  return isNarrowed(sought) || asked !== undefined || sought.page > 1 ? (
    <EmptyState
      heading={words.none}
      action={
        <ButtonLink href={addressOf(visit)} kind="secondary">
          {words.search.clear}
        </ButtonLink>
      }
    >
      {otherwise === undefined ? (
        <p>{words.noneText}</p>
      ) : (
        <CountsForYou language={visit.language} counting={[otherwise]} />
      )}
    </EmptyState>
  ) : (
    <EmptyState heading={words.noneAtAll}>
      <p>{words.noneAtAllText}</p>
    </EmptyState>
  );
};

/** Where somebody chooses a category, as long as they have none in mind. */
const NoCategory = ({
  visit,
  counting,
}: {
  readonly visit: Visit;
  readonly counting: OwnCounting | undefined;
}) => {
  if (counting === undefined || counting.targets.length > 0) return null;
  const words = directoryWords[visit.language].counting;
  return (
    <p class="hint">
      {words.chooseText} <a href="/portfolio/associations">{words.choose}</a>
    </p>
  );
};

/** Who gives RSC and chose to be found: of all associations, or of the one that the address names. */
export const directoryPage: Show = async (visit) => {
  const { language, association, query } = visit;
  const sought = soughtIn(visit);
  const counting = await loadCounting(visit);
  const asked = categoryAsked(visit, counting);
  const found = await findProviders(visit, sought, counting, asked);
  const words = directoryWords[language];
  const title = association === undefined ? words.title : words.titleOf(association.name);
  const { count } = found;
  const hrefOf = (page: number): string => {
    const asked = new URLSearchParams(query);
    asked.set("page", String(page));
    return `${addressOf(visit)}?${asked}`;
  };
  const pages = Math.ceil(count / MOST);
  return shown({
    title,
    body: (
      <>
        <PageHeading
          heading={title}
          lead={words.lead}
          actions={
            <ButtonLink href={directoryAddresses.mine} kind="secondary">
              {words.mine}
            </ButtonLink>
          }
        />
        <Search visit={visit} sought={sought} targets={counting?.targets ?? []} asked={asked} />
        <NoCategory visit={visit} counting={counting} />
        {found.isCut ? <p class="hint">{words.counting.looked(MOST_JUDGED)}</p> : null}
        {found.listings.length === 0 ? (
          <Nobody visit={visit} sought={sought} asked={asked} otherwise={found.otherwise} />
        ) : (
          <>
            <p role="status">{words.found(count)}</p>
            <ul class="provider-list">
              {found.listings.map((listing) => (
                <Provider
                  visit={visit}
                  listing={listing}
                  counting={found.counting.get(listing.holder) ?? []}
                />
              ))}
            </ul>
            <Pagination
              language={language}
              previous={sought.page > 1 ? hrefOf(sought.page - 1) : undefined}
              next={sought.page < pages ? hrefOf(sought.page + 1) : undefined}
              counted={{ page: sought.page, pages, hrefOf }}
            />
          </>
        )}
        <p class="hint">{words.note}</p>
      </>
    ),
  });
};
