import * as z from "zod";
import { ownAddress } from "../../web/own-address.ts";
import type { Visit } from "../../web/visit.ts";

/** Where to go afterwards; anything that is not an address of ours is left out. */
export const nextField = z.string().optional().transform(ownAddress);

/** Where a page's form is to lead: as it was sent with the form before, otherwise as the page's address says. */
export const nextOf = ({ entered, query }: Visit): string | undefined =>
  ownAddress(entered?.typed["next"]?.[0] ?? query.get("next"));
