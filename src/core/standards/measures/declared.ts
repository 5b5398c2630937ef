import { bitOf } from "../../kernel/bits.ts";
import { type Declaration, declarations } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";

/** True when the applicant declared it. */
export const isDeclared = (context: Context, declaration: Declaration): boolean =>
  (context.declared & bitOf(declarations, declaration)) !== 0;
