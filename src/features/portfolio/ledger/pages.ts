import type { Show } from "../../../web/route.ts";
import { logPage } from "./log.page.tsx";

/** The pages of the ledger, by the name that stands where an entry has its id. */
const pages: { readonly [name: string]: Show } = { log: logPage };

/** A page of the ledger, or the page of an entry. */
export const ledgerPages =
  (entry: Show): Show =>
  async (visit) => {
    const name = visit.params["entry"] ?? "";
    const named = Object.hasOwn(pages, name) ? pages[name] : undefined;
    return (named ?? entry)(visit);
  };
