import * as z from "zod";
import { count, setting } from "./setting.ts";

/** At which hours of the reader's day no mail is sent that may wait. */
export type QuietHours = {
  readonly areKept: boolean;
  /** Full hours from 0 to 23; over midnight where the first is later than the second. */
  readonly from: number;
  readonly until: number;
};

export const quietHours = setting<QuietHours>({
  schema: z
    .strictObject({ areKept: z.boolean(), from: count(0, 23), until: count(0, 23) })
    .refine(({ from, until }) => from !== until, { message: "not-offered", path: ["until"] }),
  usual: { areKept: true, from: 21, until: 7 },
});
