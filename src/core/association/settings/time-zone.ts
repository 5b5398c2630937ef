import * as z from "zod";
import { isTimeZone } from "../../kernel/instant.ts";
import { setting } from "./setting.ts";

/**
 * The time zone whose days the association counts in, from IANA's list. A day that has begun keeps its zone: otherwise
 * it could become yesterday again.
 */
export const timeZone = setting<string>({
  schema: z.string().max(60, "not-offered").refine(isTimeZone, "not-offered"),
  usual: "UTC",
  notice: 1,
});
