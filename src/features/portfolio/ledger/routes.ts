import { act, page, type Route } from "../../../web/route.ts";
import { askPage } from "./ask.page.tsx";
import { askForm, holderAskForm, takeForm, withdrawForm } from "./asking.form.ts";
import { sendAsking, sendHolderAsking, takeAskingBack, useHolder } from "./asking-acts.ts";
import { holderAskedPage } from "./holder-asked.page.tsx";
import { logForm } from "./log.form.ts";
import { logPage } from "./log.page.tsx";
import { log } from "./log.ts";

const may = { change: "portfolio.change", ask: "hours.ask", holder: "holder.ask-for" } as const;

/** The ledger of RSC beside its entries; its pages stand where an entry's id could (pages.ts). */
export const routes: readonly Route[] = [
  // Where somebody is who changes the language while days are shown.
  page("/portfolio/rsc/log/save", { may: may.change }, logPage),
  act(
    "/portfolio/rsc/log/save",
    { may: may.change, logs: ["entry.added", "entry.edited"], form: logForm, from: logPage, isBound: true },
    log,
  ),
  act(
    "/portfolio/rsc/ask/send",
    { may: may.ask, logs: "confirmation.asked", form: askForm, from: askPage },
    sendAsking,
  ),
  act(
    "/portfolio/rsc/ask/withdraw",
    { may: may.ask, logs: "confirmation.withdrawn", form: withdrawForm },
    takeAskingBack,
  ),
  act(
    "/portfolio/rsc/asked/send",
    { may: may.holder, logs: "holder.asked-for", form: holderAskForm, from: holderAskedPage },
    sendHolderAsking,
  ),
  act(
    "/portfolio/rsc/asked/take",
    { may: may.holder, logs: ["entry.edited", "holder.taken"], form: takeForm },
    useHolder,
  ),
];
