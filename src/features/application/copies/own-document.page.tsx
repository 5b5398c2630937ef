import { applicationHref } from "../../../ui/applications/addresses.ts";
import { documentReply } from "../../../web/document-reply.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { readOwn } from "../frame/find-own.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { findCopied } from "./copied-document.ts";
import { DocumentPanel } from "./document-panel.tsx";

const find = async (visit: Visit, wanted: Parameters<typeof findCopied>[3]) =>
  visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    const copied =
      own === undefined ? undefined : await findCopied(tx, own.application, visit.params, wanted);
    return own === undefined || copied === undefined ? undefined : { own, copied };
  });

/** A document of what one submitted, also where it was deleted in the portfolio since. */
export const ownCopiedDocumentPage: Show = async (visit) => {
  const found = await find(visit, "none");
  if (found === undefined) return missing;
  const { own, copied } = found;
  const number = visit.params["number"] ?? "";
  return shown({
    title: `${copied.document.name}: ${ownTitle(visit, own, "copies")}`,
    body: (
      <OwnFrame visit={visit} own={own} tab="copies">
        <DocumentPanel
          language={visit.language}
          document={copied.document}
          number={number}
          copy={`${applicationHref(own.application.id, "copies")}/${number}`}
        />
      </OwnFrame>
    ),
  });
};

/** The picture of a page of it. */
export const ownCopiedPicture: Show = async (visit) =>
  documentReply(visit.world.files, (await find(visit, "page"))?.copied.file);

/** The document itself, to be downloaded. */
export const ownCopiedFile: Show = async (visit) => {
  const copied = (await find(visit, "all"))?.copied;
  return documentReply(visit.world.files, copied?.file, copied?.document.name);
};
