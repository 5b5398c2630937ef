import { bitsOf, termsIn } from "../kernel/bits.ts";
import { type Day, formatDay } from "../kernel/calendar.ts";
import { type Declaration, declarations } from "../portfolio/terms.ts";
import { adviceFor } from "./advice.ts";
import { exceptionClause, type Item } from "./apply-overlays.ts";
import { causeBehind } from "./cause.ts";
import { requirementsOf } from "./compile.ts";
import type { CompiledRequirement } from "./compiled-requirement.ts";
import { type Context, contextOf, withDeclarations } from "./context.ts";
import { type Edition, overlaysInForce } from "./edition.ts";
import type { Facts } from "./facts.ts";
import type { Category, Overlay } from "./standard.ts";
import type { Requirement, Verdict } from "./verdict.ts";

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
  const exception = causeBehind(compiled.exceptions, (some) => compiled.outcomeUnder(some)(context));
  return {
    id: compiled.id,
    stage: compiled.stage,
    ...finding,
    clause: exception === null ? compiled.clause : exceptionClause(exception),
    overlay: exception === null ? null : exception.overlay.id,
    declaration: declarationBehind(compiled, exception, context),
  };
};

/**
 * The declaration that made the status or the amount what it is. Where exceptions made no difference it is looked for
 * without them: both may suffice, and then the rule that applies to everyone is the one to name.
 */
const declarationBehind = (
  compiled: CompiledRequirement,
  exception: Item | null,
  context: Context,
): Declaration | null => {
  const read = compiled.declarations;
  const made = context.declared & read;
  if (made === 0) return null;
  const outcome =
    exception === null && compiled.exceptions.length > 0 ? compiled.outcomeUnder([]) : compiled.outcome;
  return causeBehind(termsIn(declarations, made), (some) =>
    outcome(withDeclarations(context, (context.declared & ~read) | bitsOf(declarations, some))),
  );
};
