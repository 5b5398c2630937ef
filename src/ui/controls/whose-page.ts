import { createContext } from "hono/jsx";

/** Names the account that a page is shown to; every form that changes something sends it along (web/account-key.ts). */
export const WhosePage = createContext<string | undefined>(undefined);
