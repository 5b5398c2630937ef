import { page, type Route } from "../../../web/route.ts";
import { applicationsPage } from "./applications.page.tsx";

/** What coordinators do with the applications of their association. */
export const routes: readonly Route[] = [
  page("/a/:association/applications", { may: "application.look" }, applicationsPage),
];
