import type { HouseRefusal } from "../access/refusal.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { StandingId } from "./standing.ts";
import { type StandingToKeep, toKeep } from "./standing-to-keep.ts";

/** Withdraws a standing that was recorded in error: the register says it no longer, its history does. */
export const withdrawStanding = (
  there: KeptHolder,
  seen: number,
  id: StandingId,
): Result<StandingToKeep, HouseRefusal> => {
  const known = there.standings.find((each) => each.id === id);
  if (known === undefined) return no({ code: "not-there" });
  return there.version === seen ? yes(toKeep(there, known)) : no({ code: "moved-on" });
};
