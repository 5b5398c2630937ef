import { page, type Route } from "../../../web/route.ts";
import { ownCopiesPage, ownCopyPage } from "./own-copies.page.tsx";
import { ownCopiedDocumentPage, ownCopiedFile, ownCopiedPicture } from "./own-document.page.tsx";
import { staffCopiesPage, staffCopyPage } from "./staff-copies.page.tsx";
import { staffCopiedDocumentPage, staffCopiedFile, staffCopiedPicture } from "./staff-document.page.tsx";

const own = "/applications/:application/copies";
const ofStaff = "/a/:association/applications/:application/copies";
const document = ":number/documents/:document";

/** What was submitted, copy by copy, for whoever applies and for staff. */
export const routes: readonly Route[] = [
  page(own, { may: "application.read" }, ownCopiesPage),
  page(`${own}/:number`, { may: "application.read" }, ownCopyPage),
  page(`${own}/${document}`, { may: "application.read" }, ownCopiedDocumentPage),
  page(`${own}/${document}/pages/:page`, { may: "application.read" }, ownCopiedPicture),
  page(`${own}/${document}/file`, { may: "application.read" }, ownCopiedFile),
  page(ofStaff, { may: "application.look" }, staffCopiesPage),
  page(`${ofStaff}/:number`, { may: "application.look" }, staffCopyPage),
  page(`${ofStaff}/${document}`, { may: "application.look" }, staffCopiedDocumentPage),
  page(`${ofStaff}/${document}/pages/:page`, { may: "application.look" }, staffCopiedPicture),
  page(`${ofStaff}/${document}/file`, { may: "application.look" }, staffCopiedFile),
];
