import { no, type Result, yes } from "../kernel/result.ts";
import { type Alike, type AlreadyThere, inTheWay } from "./already-there.ts";
import type { RegisterRefusal } from "./refusal.ts";

/** Whether somebody may be entered: where nobody is in the way, or staff were `shown` whom they may be. */
export const recordHolder = (there: AlreadyThere, shown: Alike): Result<null, RegisterRefusal> => {
  const refusal = inTheWay(there, shown);
  return refusal === undefined ? yes(null) : no(refusal);
};
