import type { HouseRefusal } from "../access/refusal.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { RegisterRefusal } from "./refusal.ts";
import { overlaps, type StandingDays, type StandingId, saysSame } from "./standing.ts";
import { keptAlready, type StandingToKeep, toKeep } from "./standing-to-keep.ts";

/** Changes the days of a standing, as `seen` on the page. */
export const changeStanding = (
  there: KeptHolder,
  seen: number,
  { id, from, to }: StandingDays & { readonly id: StandingId },
): Result<StandingToKeep, RegisterRefusal | HouseRefusal> => {
  const known = there.standings.find((each) => each.id === id);
  if (known === undefined) return no({ code: "not-there" });
  const standing = { ...known, from, to };
  if (saysSame(known, standing)) return yes(keptAlready(there, known));
  if (there.version !== seen) return no({ code: "moved-on" });
  return there.standings.some((other) => other.id !== id && overlaps(standing, other))
    ? no({ code: "standing-recorded-already" })
    : yes(toKeep(there, standing));
};
