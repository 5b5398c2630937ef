import type { Document } from "../../../core/documents/document.ts";
import { nameWithoutEnding } from "../../../core/documents/document-name.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { KeepingCopy } from "../../../store/copied-documents.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { FreshPart } from "../../../ui/controls/told-anew.tsx";
import { Preview } from "../../../ui/documents/preview.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { AttachForm } from "./attach-form.tsx";
import { DocumentState, whyHeld } from "./document-state.tsx";
import { loadDocument, type NamedEntry } from "./documents.query.ts";
import { DocumentsAnew } from "./documents-anew.tsx";
import { keptFor } from "./kept-for.ts";
import { ProposalForm } from "./proposal-form.tsx";
import { sizeOf } from "./size-of.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly document: Document;
  readonly entries: readonly NamedEntry[];
  readonly confirmed: ReadonlySet<EntryId>;
  readonly keeping: readonly KeepingCopy[];
};

/** Said before: of what it stands beside something is confirmed, and whoever did so sees when that changes. */
const BesideConfirmed = ({ visit, document, entries, confirmed }: Props) => {
  const titles = entries
    .filter(({ id }) => confirmed.has(id) && document.entries.includes(id))
    .map(({ title }) => title);
  return titles.length === 0 ? null : (
    <Notice language={visit.language} kind="information" isBrief>
      <p>{documentWords[visit.language].besideConfirmed(titles)}</p>
    </Notice>
  );
};

const Held = ({ visit, document }: Pick<Props, "visit" | "document">) => {
  const { language } = visit;
  const why = whyHeld(language, document);
  const isHeld = document.state === "waiting";
  return why === undefined ? null : (
    <Notice language={language} kind={isHeld ? "information" : "error"}>
      <p>{why}</p>
      {isHeld ? (
        <p>
          <a href={`/portfolio/documents/${document.id}`}>{documentWords[language].lookAgain}</a>
        </p>
      ) : null}
    </Notice>
  );
};

const About = ({ visit, document, keeping }: Pick<Props, "visit" | "document" | "keeping">) => {
  const { language } = visit;
  const kept = keptFor(keeping, document, language);
  // There are other forms on the page that may be shown again.
  const entered = visit.entered?.typed["name"] === undefined ? undefined : visit.entered;
  const words = documentWords[language];
  const { pages } = document;
  const here = `/portfolio/documents/${document.id}`;
  return (
    <Panel id="about" heading={words.page.about}>
      <FreshPart name="about">
        <SummaryList
          rows={[
            { term: words.columns.state, details: <DocumentState language={language} document={document} /> },
            {
              term: words.page.type,
              details:
                pages === null || document.type !== "pdf"
                  ? words.types[document.type]
                  : `${words.types[document.type]}, ${speechIn(language).count(pages, words.page.pages)}`,
            },
            { term: words.page.size, details: sizeOf(document.bytes, language) },
            { term: words.page.added, details: momentIn(visit, document.madeAt) },
          ]}
        />
      </FreshPart>
      <Form
        language={language}
        action={`${here}/rename`}
        entered={entered}
        labels={{ name: words.page.name }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <Hidden name="seen" value={document.name} />
        <TextField
          language={language}
          name="name"
          label={words.page.name}
          hint={words.page.nameHint}
          value={nameWithoutEnding(document.name)}
          entered={entered}
          autocomplete="off"
        />
        <ButtonGroup>
          <Button kind="secondary">{words.page.rename}</Button>
        </ButtonGroup>
      </Form>
      <Form language={language} action={`${here}/delete`}>
        <p class="hint">{words.page.removeText(document.entries.length)}</p>
        {kept === undefined ? null : <p class="hint">{words.page.keptFor(kept)}</p>}
        <ButtonGroup>
          <Button kind="secondary">{words.page.remove}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const Body = (props: Props) => {
  const { visit, document, entries } = props;
  const { language } = visit;
  const words = documentWords[language];
  const here = `/portfolio/documents/${document.id}`;
  const isClean = document.state === "clean";
  return (
    <DocumentsAnew language={language} documents={[document]} from={here}>
      <FreshPart name="heading">
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: "/portfolio", label: readinessWords[language].title },
                { href: "/portfolio/documents", label: words.title },
              ]}
            />
          }
          heading={document.name}
          actions={
            isClean ? (
              <ButtonLink href={`${here}/file`} kind="secondary" download>
                {words.page.download}
              </ButtonLink>
            ) : undefined
          }
        />
      </FreshPart>
      <FreshPart name="read">
        <Held {...props} />
        <ProposalForm {...props} />
      </FreshPart>
      {document.state === "refused" ? null : (
        <Panel id="attach" heading={words.attach.heading}>
          <p>{words.attach.lead}</p>
          <BesideConfirmed {...props} />
          <AttachForm visit={visit} document={document} entries={entries} />
        </Panel>
      )}
      <FreshPart name="preview">
        {isClean ? (
          <Panel id="preview" heading={words.page.preview}>
            <Preview language={language} document={document} hrefOf={(page) => `${here}/pages/${page}`} />
          </Panel>
        ) : null}
      </FreshPart>
      <About {...props} />
    </DocumentsAnew>
  );
};

/** One document: what it looks like, what was read in it, and what it stands beside. */
export const documentPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = parseId<"document">(visit.params["document"] ?? "");
  if (id === undefined) return missing;
  const { document, ...beside } = await loadDocument(visit, id);
  if (document === undefined || document.deletedAt !== null) return missing;
  return shown({
    title: document.name,
    body: <Body visit={visit} document={document} {...beside} />,
  });
};
