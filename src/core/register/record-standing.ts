import { no, type Result, yes } from "../kernel/result.ts";
import { type ChangedStanding, changed, unchanged } from "./changed-standing.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { RegisterRefusal } from "./refusal.ts";
import { overlaps, type Standing, saysSame } from "./standing.ts";

/**
 * Records a standing of somebody. What overlaps the same standing is refused; sent twice it is recorded once, by the id
 * that was made with the form.
 */
export const recordStanding = (
  there: KeptHolder,
  standing: Standing,
): Result<ChangedStanding, RegisterRefusal> => {
  const known = there.standings.find(({ id }) => id === standing.id);
  if (known !== undefined)
    return saysSame(known, standing)
      ? yes(unchanged(there, known))
      : no({ code: "standing-recorded-already" });
  return there.standings.some((other) => overlaps(standing, other))
    ? no({ code: "standing-recorded-already" })
    : yes(changed(there, standing));
};
