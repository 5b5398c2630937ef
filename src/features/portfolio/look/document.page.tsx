import { pageAsked } from "../../../core/documents/document-pages.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Preview } from "../../../ui/documents/preview.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { documentReply } from "../../../web/document-reply.ts";
import { missing, refused, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { lookAtDocument } from "./look-at-document.ts";

/** A document of somebody who let the association look, as pictures of its pages. */
export const lookedDocumentPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, params } = visit;
  const found = await lookAtDocument(visit, "none");
  if (!found.ok) return refused(found.refusal);
  const { document } = found.value;
  const words = documentWords[language].page;
  const portfolio = `/a/${association.slug}/portfolios/${params["person"] ?? ""}`;
  const here = `${portfolio}/documents/${document.id}`;
  return shown({
    title: document.name,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: `/a/${association.slug}/portfolios`, label: lookWords[language].title },
                { href: portfolio, label: lookWords[language].portfolio },
              ]}
            />
          }
          heading={document.name}
          actions={
            <ButtonLink href={`${here}/file`} kind="secondary" download>
              {words.download}
            </ButtonLink>
          }
        />
        <Panel id="preview" heading={words.preview}>
          <Preview language={language} document={document} hrefOf={(page) => `${here}/pages/${page}`} />
        </Panel>
      </>
    ),
  });
};

/** The picture of a page of it. */
export const lookedPagePicture: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const page = pageAsked(visit.params["page"]);
  if (page === undefined) return missing;
  const found = await lookAtDocument(visit, page);
  return found.ok ? documentReply(visit.world.files, found.value.file) : refused(found.refusal);
};

/** The document itself, to be downloaded. */
export const lookedDocumentFile: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const found = await lookAtDocument(visit, "all");
  if (!found.ok) return refused(found.refusal);
  const { document, file } = found.value;
  return documentReply(visit.world.files, file, document.name);
};
