import { requirementIds } from "../standards/verdict.ts";
import type { Tally } from "./tally.ts";

/** The answer to "what would these rules do to the people there are?" (`attune.simulation/1`). */
export type Simulation = {
  readonly format: "attune.simulation/1";
  readonly category: string;
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
} & Tally;

/** Writes a tally as the answer, requirements in the order of a verdict. */
export const simulationOf = (
  asked: { readonly category: string; readonly asOf: string; readonly from: string; readonly to: string },
  tally: Tally,
): Simulation => ({
  format: "attune.simulation/1",
  ...asked,
  ...tally,
  because: Object.fromEntries(
    requirementIds.flatMap((id) => {
      const count = tally.because[id];
      return count === undefined ? [] : [[id, count]];
    }),
  ),
});
