import type { Bits } from "../kernel/bits.ts";
import { type Item, itemsOf, overlaidRow } from "./apply-overlays.ts";
import type { Outcome } from "./cause.ts";
import type { CompiledRequirement } from "./compiled-requirement.ts";
import type { Context, Measure } from "./context.ts";
import { areasOf, type Edition } from "./edition.ts";
import { declarationsIn, type Rows } from "./resolve.ts";
import type { RequirementRow } from "./rows.ts";
import { makeRule } from "./rules/make-rule.ts";
import type { Category, Overlay } from "./standard.ts";
import { decidedLater, type Finding, requirementIds } from "./verdict.ts";

type KeyedRule = {
  readonly key: string;
  readonly find: Measure<Finding>;
  readonly outcome: Measure<Outcome>;
  readonly declarations: Bits;
};

/** The compiled requirements of a category under the overlays in force, in the order of the verdict. */
export const requirementsOf = (
  edition: Edition,
  category: Category,
  overlays: readonly Overlay[],
): readonly CompiledRequirement[] => {
  const key = [category.code, ...overlays.map(({ id }) => id)].join("+");
  const kept = edition.compiled.get(key) ?? compileCategory(edition, category, overlays);
  edition.compiled.set(key, kept);
  return kept;
};

const compileCategory = (
  edition: Edition,
  category: Category,
  overlays: readonly Overlay[],
): readonly CompiledRequirement[] => {
  const items = itemsOf(overlays);
  const full = keyedRules(edition, category, items);
  const withoutEach = items.map((item) => {
    const others = items.filter((other) => other !== item);
    return { item, rules: keyedRules(edition, category, others) };
  });
  return requirementIds.flatMap((id): CompiledRequirement[] => {
    const rule = full.get(id);
    if (rule === undefined) return [];
    return [
      {
        id,
        stage: decidedLater.has(id) ? "decision" : "submission",
        clause: `${edition.standard.id}/${category.code}/${id.split(".")[0]}`,
        declarations: rule.declarations,
        find: rule.find,
        exceptions: withoutEach
          .filter(({ rules }) => rules.get(id)?.key !== rule.key)
          .map(({ item }) => item),
        outcome: rule.outcome,
        outcomeUnder: (exceptions) => (keyedRules(edition, category, exceptions).get(id) ?? rule).outcome,
      },
    ];
  });
};

const keyedRules = (
  edition: Edition,
  category: Category,
  items: readonly Item[],
): ReadonlyMap<string, KeyedRule> => {
  const rows = rowsOf(edition, category, items);
  const making = { category, rows, areas: areasOf(edition, category), shared: edition.shared };
  return new Map(
    [...rows.values()].map((row) => {
      const { inputs, find, exact } = makeRule(row, making);
      const key = `${row.id}:${JSON.stringify(inputs)}`;
      const found = edition.shared(key, find);
      const outcome = (context: Context): Outcome => {
        const { status, required, actual } = found(context);
        return { status, required, actual: exact === null ? actual : exact(context) };
      };
      return [row.id, { key, find: found, outcome, declarations: declarationsIn(inputs) }];
    }),
  );
};

/** The rows that hold for a category, by id, as the exceptions leave them. */
const rowsOf = ({ standard }: Edition, { code }: Category, items: readonly Item[]): Rows =>
  new Map(
    standard.requirements
      .filter((row) => row.for === "all" || row.for.includes(code))
      .flatMap((row): [string, RequirementRow][] => {
        const overlaid = overlaidRow(row, items, code);
        return overlaid === undefined ? [] : [[row.id, overlaid]];
      }),
  );
