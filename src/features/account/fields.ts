import * as z from "zod";
import { ownAddress } from "../../web/own-address.ts";

/** A password as it was typed: whatever is in it is the person's business. */
export const passwordField = z.string("required").min(1, "required").max(5000, "too-long");

/** Where to go afterwards; anything that is not an address of ours is left out. */
export const nextField = z.string().optional().transform(ownAddress);

/** What a script writes into the form: empty without one. */
export const answerField = z.string().max(100_000).default("");
