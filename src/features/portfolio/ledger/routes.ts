import { act, page, type Route } from "../../../web/route.ts";
import { logForm } from "./log.form.ts";
import { logPage } from "./log.page.tsx";
import { log } from "./log.ts";

const may = { read: "portfolio.read", change: "portfolio.change" } as const;

/** The ledger of RSC beside its entries; its pages stand where an entry's id could (entries/routes.ts). */
export const routes: readonly Route[] = [
  // Where somebody is who changes the language while days are shown.
  page("/portfolio/rsc/log/save", { may: may.change }, logPage),
  act(
    "/portfolio/rsc/log/save",
    { may: may.change, logs: ["entry.added", "entry.edited"], form: logForm, from: logPage, isBound: true },
    log,
  ),
];
