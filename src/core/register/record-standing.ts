import { no, type Result, yes } from "../kernel/result.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { RegisterRefusal } from "./refusal.ts";
import { overlaps, type Standing, saysSame } from "./standing.ts";
import { keptAlready, type StandingToKeep, toKeep } from "./standing-to-keep.ts";

/**
 * Records a standing of somebody. What overlaps the same standing is refused; sent twice it is recorded once, by the id
 * that was made with the form.
 */
export const recordStanding = (
  there: KeptHolder,
  standing: Standing,
): Result<StandingToKeep, RegisterRefusal> => {
  const known = there.standings.find(({ id }) => id === standing.id);
  if (known !== undefined)
    return saysSame(known, standing)
      ? yes(keptAlready(there, known))
      : no({ code: "standing-recorded-already" });
  return there.standings.some((other) => overlaps(standing, other))
    ? no({ code: "standing-recorded-already" })
    : yes(toKeep(there, standing));
};
