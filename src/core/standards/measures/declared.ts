import { type Bits, bitOf } from "../../kernel/bits.ts";
import { type Declaration, declarations } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";

/** True when the applicant declared it. */
export const isDeclared = (context: Context, declaration: Declaration): boolean =>
  (context.declared & bitOf(declarations, declaration)) !== 0;

/** The declarations that tests name. */
export const declarationsIn = (tests: readonly { readonly declared?: Declaration | undefined }[]): Bits =>
  tests.reduce(
    (bits, { declared }) => (declared === undefined ? bits : bits | bitOf(declarations, declared)),
    0,
  );
