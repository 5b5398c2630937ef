import { type Bits, termsIn } from "../kernel/bits.ts";
import { type Day, formatDay } from "../kernel/calendar.ts";
import { type Declaration, declarations } from "../portfolio/terms.ts";
import { adviceFor } from "./advice.ts";
import { requirementsOf } from "./compile.ts";
import type { CompiledRequirement, Exception } from "./compiled-requirement.ts";
import { type Context, contextOf, type Measure, withoutDeclaration } from "./context.ts";
import { type Edition, overlaysInForce } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { Category, Overlay } from "./standard.ts";
import type { Finding, Requirement, Verdict } from "./verdict.ts";

/**
 * Judges a portfolio for some categories of an edition on a day, under those of the overlays asked for (by id) that
 * are in force. One verdict for each category, in the order given; what they share is worked out once.
 */
export const evaluate = (
  edition: Edition,
  facts: Facts,
  categories: readonly Category[],
  overlays: readonly string[],
  asOf: Day,
): readonly Verdict[] => {
  const context = contextOf(facts, asOf);
  const inForce = overlaysInForce(edition, overlays, asOf);
  return categories.map((category) => verdictFor(edition, category, inForce, context));
};

const verdictFor = (
  edition: Edition,
  category: Category,
  overlays: readonly Overlay[],
  context: Context,
): Verdict => {
  const requirements: Requirement[] = [];
  let readyToSubmit = true;
  let complete = true;
  for (const compiled of requirementsOf(edition, category, overlays)) {
    const requirement = requirementFor(compiled, context);
    requirements.push(requirement);
    if (requirement.status === "unmet") {
      complete = false;
      if (requirement.stage === "submission") readyToSubmit = false;
    }
  }
  return {
    format: "attune.verdict/1",
    portfolio: context.facts.portfolio.id,
    standard: edition.standard.id,
    overlays: overlays.map(({ id }) => id),
    category: category.code,
    asOf: formatDay(context.asOf),
    readyToSubmit,
    complete,
    requirements,
    advice: adviceFor(edition, category, requirements, context),
  };
};

const requirementFor = (compiled: CompiledRequirement, context: Context): Requirement => {
  const finding = compiled.find(context);
  const exception = exceptionBehind(compiled, finding, context);
  return {
    id: compiled.id,
    stage: compiled.stage,
    ...finding,
    clause: exception === null ? compiled.clause : exception.clause,
    overlay: exception === null ? null : exception.overlay,
    declaration: declarationBehind(compiled, finding, context),
  };
};

/** The exception that changed the status or the amount: the first without which it would be different. */
const exceptionBehind = (
  { base, exceptions }: CompiledRequirement,
  finding: Finding,
  context: Context,
): Exception | null => {
  if (base === null || !differs(finding, base(context))) return null;
  const behind = exceptions.find(({ without }) => differs(finding, without(context)));
  return behind ?? exceptions[0] ?? null;
};

/** The declaration that changed the status or the amount: the first without which it would be different. */
const declarationBehind = (
  { find, declarations: read }: { readonly find: Measure<Finding>; readonly declarations: Bits },
  finding: Finding,
  context: Context,
): Declaration | null => {
  const made = context.declared & read;
  if (made === 0) return null;
  const behind = termsIn(declarations, made).find((declaration) =>
    differs(finding, find(withoutDeclaration(context, 1 << declarations.indexOf(declaration)))),
  );
  return behind ?? null;
};

const differs = (a: Finding, b: Finding): boolean =>
  a.status !== b.status || a.required !== b.required || a.actual !== b.actual || a.missing !== b.missing;
