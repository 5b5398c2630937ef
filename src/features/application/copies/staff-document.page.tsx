import { asStaff } from "../../../store/as-staff.ts";
import { documentReply } from "../../../web/document-reply.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "../desk/addresses.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { findForStaff } from "../desk/find-for-staff.ts";
import { findCopied } from "./copied-document.ts";
import { DocumentPanel } from "./document-panel.tsx";

/** Finds it, and tells the audit who opened or downloaded it; pictures of its pages are part of the page that was told. */
const find = async (visit: StaffVisit, wanted: Parameters<typeof findCopied>[3]) =>
  asStaff(visit.world.store, visit.actor, async (tx) => {
    const found = await findForStaff(tx, visit);
    const copied =
      found === undefined ? undefined : await findCopied(tx, found.application, visit.params, wanted);
    if (found === undefined || copied === undefined) return undefined;
    const { number = "" } = visit.params;
    if (wanted !== "page")
      tx.log.append({
        action: "copy.document-looked-at",
        subject: { kind: "application", id: found.application.id },
        details: { copy: number, document: copied.document.id },
      });
    return { found, copied, number };
  });

/** A document of what was submitted, as it stood beside the entries then. */
export const staffCopiedDocumentPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const there = await find(visit, "none");
  if (there === undefined) return missing;
  const { found, copied, number } = there;
  return shown({
    title: deskTitle(visit, found, copied.document.name),
    body: (
      <DeskFrame visit={visit} found={found} current="copies">
        <DocumentPanel
          language={visit.language}
          document={copied.document}
          number={number}
          copy={`${deskAddress(visit.association, found.application)}/copies/${number}`}
        />
      </DeskFrame>
    ),
  });
};

/** The picture of a page of it. */
export const staffCopiedPicture: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  return documentReply(visit.world.files, (await find(visit, "page"))?.copied.file);
};

/** The document itself, to be downloaded. */
export const staffCopiedFile: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const copied = (await find(visit, "all"))?.copied;
  return documentReply(visit.world.files, copied?.file, copied?.document.name);
};
