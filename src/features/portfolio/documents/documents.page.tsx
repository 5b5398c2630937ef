import type { Document } from "../../../core/documents/document.ts";
import {
  documentSorts,
  type ListedDocument,
  type WantedDocuments,
  wantedDocuments,
} from "../../../core/documents/wanted-documents.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Pagination } from "../../../ui/controls/pagination.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { FreshPart } from "../../../ui/controls/told-anew.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { shortDayIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { DocumentState } from "./document-state.tsx";
import { type DocumentsView, loadDocuments, type NamedEntry } from "./documents.query.ts";
import { DocumentsAnew, isWaiting } from "./documents-anew.tsx";
import { JustDeletedDocument, RecentlyDeletedDocuments } from "./documents-deleted.tsx";
import { type Outcome, Outcomes } from "./outcomes.tsx";
import { UploadZone } from "./upload-zone.tsx";

/** How many documents a page shows, and below how many there is nothing to look for. */
const PAGE_SIZE = 50;
const FEW = 5;

const wantedIn = ({ query }: PersonVisit): WantedDocuments => {
  const which = query.get("which");
  return {
    which: which === "loose" || which === "attached" ? which : "",
    text: (query.get("text") ?? "").slice(0, 200),
    sort: documentSorts.find((sort) => sort === query.get("sort")),
  };
};

const hrefOf = ({ which, text, sort }: WantedDocuments, page = 1): string => {
  const query = new URLSearchParams();
  if (which !== "") query.set("which", which);
  if (text !== "") query.set("text", text);
  if (sort !== undefined) query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const asked = query.toString();
  return `/portfolio/documents${asked === "" ? "" : `?${asked}`}`;
};

const Filter = ({ visit, wanted }: { readonly visit: PersonVisit; readonly wanted: WantedDocuments }) => {
  const { language } = visit;
  const words = documentWords[language].filter;
  return (
    <Form language={language} action="/portfolio/documents" method="get" isInline says={words.says}>
      <SelectField
        language={language}
        name="which"
        label={words.which}
        need="unmarked"
        nothing={words.every}
        value={wanted.which}
        options={[
          { value: "loose", label: words.loose },
          { value: "attached", label: words.attached },
        ]}
      />
      <TextField
        language={language}
        name="text"
        label={words.text}
        need="unmarked"
        type="search"
        value={wanted.text}
        autocomplete="off"
      />
      {wanted.sort === undefined ? null : <Hidden name="sort" value={wanted.sort} />}
      <Button kind="secondary">{words.show}</Button>
      {wanted.which === "" && wanted.text === "" ? null : (
        <p>
          <a href="/portfolio/documents">{words.all}</a>
        </p>
      )}
    </Form>
  );
};

type ListProps = {
  readonly visit: PersonVisit;
  readonly listed: readonly ListedDocument[];
  readonly total: number;
  readonly entries: ReadonlyMap<string, NamedEntry>;
  readonly wanted: WantedDocuments;
};

const AttachedTo = ({
  visit,
  document,
  entries,
}: Pick<ListProps, "visit" | "entries"> & { readonly document: Document }) =>
  document.entries.length === 0 ? (
    <span class="entry-waiting">{documentWords[visit.language].notAttached}</span>
  ) : (
    <ul class="documents-entries">
      {document.entries.map((id) => {
        const entry = entries.get(id);
        return entry === undefined ? null : (
          <li>
            <a href={entry.href}>{entry.title}</a>
          </li>
        );
      })}
    </ul>
  );

const List = ({ visit, listed, total, entries, wanted }: ListProps) => {
  const { language } = visit;
  const words = documentWords[language];
  const sortBy = (by: "date" | "name") => {
    if (total < 2) return undefined;
    const direction = wanted.sort === by ? "ascending" : wanted.sort === `-${by}` ? "descending" : undefined;
    const isNextUp = direction === undefined ? by === "name" : direction === "descending";
    return { href: hrefOf({ ...wanted, sort: isNextUp ? by : `-${by}` }), direction } as const;
  };
  return (
    <Form language={language} action="/portfolio/documents">
      <Table
        language={language}
        caption={words.title}
        hidesCaption
        total={total > 1 ? total : undefined}
        counts={words.documents}
        rows={listed}
        empty={<p>{words.filter.none}</p>}
        unfoldsAt="medium"
        columns={[
          {
            heading: words.columns.name,
            isRowHeading: true,
            cell: ({ document }) => <a href={`/portfolio/documents/${document.id}`}>{document.name}</a>,
            sort: sortBy("name"),
          },
          {
            heading: words.columns.state,
            cell: ({ document }) => <DocumentState language={language} document={document} />,
          },
          {
            heading: words.columns.entries,
            cell: ({ document }) => <AttachedTo visit={visit} document={document} entries={entries} />,
          },
          {
            heading: words.columns.added,
            isShort: true,
            cell: ({ document }) => shortDayIn(visit, document.madeAt),
            sort: sortBy("date"),
          },
          {
            heading: words.columns.actions,
            hidesHeading: true,
            cell: ({ document }) => (
              <Button
                kind="quiet"
                small
                formaction={`/portfolio/documents/${document.id}/delete`}
                says={words.says(words.remove, document.name)}
              >
                {words.remove}
              </Button>
            ),
          },
        ]}
      />
    </Form>
  );
};

const pageIn = ({ query }: PersonVisit): number | undefined => {
  const asked = query.get("page") ?? "1";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : undefined;
};

type Came = { readonly outcomes: readonly Outcome[]; readonly tooMany: boolean };

const Listing = ({
  visit,
  view,
  page,
}: {
  readonly visit: PersonVisit;
  readonly view: DocumentsView;
  readonly page: number;
}) => {
  const { language } = visit;
  const wanted = wantedIn(visit);
  const entries = new Map(view.entries.map((entry) => [entry.id as string, entry]));
  const listed = view.documents.map((document) => ({
    document,
    titles: document.entries.map((id) => entries.get(id)?.title ?? ""),
  }));
  const { compare } = new Intl.Collator(language);
  const fitting = wantedDocuments(listed, wanted, compare);
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE_SIZE));
  const isAsking = wanted.which !== "" || wanted.text !== "";
  return (
    <>
      {isAsking || listed.length > FEW ? <Filter visit={visit} wanted={wanted} /> : null}
      <List
        visit={visit}
        listed={fitting.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        total={fitting.length}
        entries={entries}
        wanted={wanted}
      />
      <Pagination
        language={language}
        previous={page > 1 ? hrefOf(wanted, page - 1) : undefined}
        next={page < pages ? hrefOf(wanted, page + 1) : undefined}
        counted={{ page, pages, hrefOf: (each) => hrefOf(wanted, each) }}
      />
    </>
  );
};

/** The list of documents, with what came of those that were just sent. */
export const documentsReply = async (visit: PersonVisit, came?: Came): Promise<Reply> => {
  const { language, entered } = visit;
  const words = documentWords[language];
  const page = came === undefined ? pageIn(visit) : 1;
  if (page === undefined) return missing;
  const view = await loadDocuments(visit);
  return shown({
    title: words.title,
    body: (
      <DocumentsAnew language={language} documents={view.documents} from={hrefOf(wantedIn(visit), page)}>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: "/portfolio", label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        <JustDeletedDocument visit={visit} deleted={view.deleted} keeping={view.keeping} />
        {came === undefined ? null : <Outcomes visit={visit} {...came} />}
        <Panel id="upload" heading={words.upload.heading}>
          <UploadZone
            language={language}
            refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          />
        </Panel>
        <FreshPart name="listing">
          {isWaiting(view.documents) ? (
            <Notice language={language} kind="information" isBrief>
              <p>{words.someWait}</p>
              <p>
                <a href={hrefOf(wantedIn(visit), page)}>{words.lookAgain}</a>
              </p>
            </Notice>
          ) : null}
          {view.documents.length === 0 ? (
            <EmptyState heading={words.none}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <Listing visit={visit} view={view} page={page} />
          )}
        </FreshPart>
        <RecentlyDeletedDocuments visit={visit} deleted={view.deleted} keeping={view.keeping} />
      </DocumentsAnew>
    ),
  });
};

/** Every document of a portfolio, those first that stand beside no entry. */
export const documentsPage: Show = async (anybody) => documentsReply(ofPerson(anybody));
