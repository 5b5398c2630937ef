import type { HouseRefusal } from "../access/refusal.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type ChangedStanding, changed } from "./changed-standing.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { StandingId } from "./standing.ts";

/** Withdraws a standing that was recorded in error: the register says it no longer, its history does. */
export const withdrawStanding = (
  there: KeptHolder,
  seen: number,
  id: StandingId,
): Result<ChangedStanding, HouseRefusal> => {
  const known = there.standings.find((each) => each.id === id);
  if (known === undefined) return no({ code: "not-there" });
  return there.version === seen ? yes(changed(there, known)) : no({ code: "moved-on" });
};
