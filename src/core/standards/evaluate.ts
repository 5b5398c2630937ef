import { bitsOf, termsIn } from "../kernel/bits.ts";
import { type Day, formatDay } from "../kernel/calendar.ts";
import { type Declaration, declarations } from "../portfolio/terms.ts";
import { adviceFor, noAdvice } from "./advice.ts";
import type { Item } from "./apply-overlays.ts";
import { causeBehind } from "./cause.ts";
import { compiledCategory } from "./compile.ts";
import type { CompiledCategory, CompiledRequirement } from "./compiled-requirement.ts";
import { type Context, contextOf, withDeclarations } from "./context.ts";
import { type Edition, overlaysInForce } from "./edition.ts";
import type { Facts } from "./facts.ts";
import { requirementOf } from "./requirement-of.ts";
import type { Category } from "./standard.ts";
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
  const named = {
    portfolio: facts.portfolio.id,
    standard: edition.standard.id,
    overlays: inForce.map(({ id }) => id),
    asOf: formatDay(asOf),
  };
  return categories.map((category) =>
    verdictFor(category.code, compiledCategory(edition, category, inForce), context, named),
  );
};

type Named = Pick<Verdict, "portfolio" | "standard" | "overlays" | "asOf">;

const verdictFor = (
  category: string,
  { requirements: asked, typicalTraining }: CompiledCategory,
  context: Context,
  { portfolio, standard, overlays, asOf }: Named,
): Verdict => {
  const requirements: Requirement[] = [];
  let readyToSubmit = true;
  let complete = true;
  for (const compiled of asked) {
    const requirement = requirementFor(compiled, context);
    requirements.push(requirement);
    if (requirement.status === "unmet") {
      complete = false;
      if (requirement.stage === "submission") readyToSubmit = false;
    }
  }
  return {
    format: "attune.verdict/1",
    portfolio,
    standard,
    overlays,
    category,
    asOf,
    readyToSubmit,
    complete,
    requirements,
    advice: typicalTraining === null ? noAdvice : adviceFor(typicalTraining, context),
  };
};

const requirementFor = (compiled: CompiledRequirement, context: Context): Requirement => {
  const exception =
    compiled.exceptions.length === 0
      ? null
      : causeBehind(compiled.exceptions, (some) => compiled.outcomeUnder(some)(context));
  const declaration =
    (compiled.declarations & context.declared) === 0 ? null : declarationBehind(compiled, exception, context);
  return requirementOf(compiled, compiled.find(context), exception, declaration);
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
  const outcome =
    exception === null && compiled.exceptions.length > 0 ? compiled.outcomeUnder([]) : compiled.outcome;
  return causeBehind(termsIn(declarations, made), (some) =>
    outcome(withDeclarations(context, (context.declared & ~read) | bitsOf(declarations, some))),
  );
};
