import { page, type Route } from "../../../web/route.ts";
import { overviewPage } from "./overview.page.tsx";

/** Registering for an endorsement, and where one's applications stand. */
export const routes: readonly Route[] = [
  page("/applications/:application", { may: "application.read" }, overviewPage),
];
