import type { Route } from "../../web/route.ts";
import { waysIn } from "./routes-in.ts";
import { own, security } from "./routes-of-account.ts";
import { links } from "./routes-of-links.ts";

/** Registering, signing in and out, and a person's own account. */
export const routes: readonly Route[] = [...waysIn, ...links, ...own, ...security];
