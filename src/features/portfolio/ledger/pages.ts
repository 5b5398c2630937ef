import type { Show } from "../../../web/route.ts";
import { askPage } from "./ask.page.tsx";
import { holderAskedPage } from "./holder-asked.page.tsx";
import { letterPage } from "./letter.page.tsx";
import { logPage } from "./log.page.tsx";

/** The pages of the ledger, by the name that stands where an entry has its id. */
const pages: { readonly [name: string]: Show } = {
  log: logPage,
  ask: askPage,
  letter: letterPage,
  asked: holderAskedPage,
};

/** A page of the ledger, or the page of an entry. */
export const ledgerPages =
  (entry: Show): Show =>
  async (visit) => {
    const name = visit.params["entry"] ?? "";
    const named = Object.hasOwn(pages, name) ? pages[name] : undefined;
    return (named ?? entry)(visit);
  };
