import { no, type Result, yes } from "../kernel/result.ts";
import type { HouseRefusal } from "./refusal.ts";

/**
 * What an id says that was made with a form and is used already. The same under it was sent twice, and is done; anything
 * else was typed into a page that had been sent before, and nothing of it may pass for kept.
 */
export const sentBefore = (
  there: readonly string[] | undefined,
  sent: readonly string[],
): Result<null, Extract<HouseRefusal, { readonly code: "sent-before" }>> =>
  there !== undefined && there.length === sent.length && there.every((each, at) => each === sent[at])
    ? yes(null)
    : no({ code: "sent-before" });
