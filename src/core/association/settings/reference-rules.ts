import * as z from "zod";
import { count, setting } from "./setting.ts";

/** When a rating counts. */
export type ReferenceRules = {
  /** For how many months after it was sent. */
  readonly validMonths: number;
  /** From how many answers "not enough information" on it does not count. */
  readonly uninformed: number;
};

export const referenceRules = setting<ReferenceRules>({
  schema: z.strictObject({ validMonths: count(1, 60), uninformed: count(1, 100) }),
  usual: { validMonths: 12, uninformed: 6 },
});
