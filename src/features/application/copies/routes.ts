import { page, type Route } from "../../../web/route.ts";
import { ownCopiesPage, ownCopyPage } from "./own-copies.page.tsx";
import { staffCopiesPage, staffCopyPage } from "./staff-copies.page.tsx";

const own = "/applications/:application/copies";
const ofStaff = "/a/:association/applications/:application/copies";

/** What was submitted, copy by copy, for whoever applies and for staff. */
export const routes: readonly Route[] = [
  page(own, { may: "application.read" }, ownCopiesPage),
  page(`${own}/:number`, { may: "application.read" }, ownCopyPage),
  page(ofStaff, { may: "application.look" }, staffCopiesPage),
  page(`${ofStaff}/:number`, { may: "application.look" }, staffCopyPage),
];
