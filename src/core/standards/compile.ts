import type { Bits } from "../kernel/bits.ts";
import { exceptionClause, type Item, itemsOf, overlaidRow } from "./apply-overlays.ts";
import type { Outcome } from "./cause.ts";
import type { CompiledCategory, CompiledRequirement, TypicalTraining } from "./compiled-requirement.ts";
import type { Context, Measure } from "./context.ts";
import { areasOf, type Edition } from "./edition.ts";
import { declarationsIn, type Rows, rowIn } from "./resolve.ts";
import type { RequirementRow } from "./rows.ts";
import { makeRule } from "./rules/make-rule.ts";
import type { Category, Overlay } from "./standard.ts";
import { decidedLater, type Finding, type RequirementId, requirementIds } from "./verdict.ts";

type KeyedRule = {
  readonly key: string;
  readonly find: Measure<Finding>;
  readonly outcome: Measure<Outcome>;
  readonly declarations: Bits;
};

/** A category compiled under the overlays in force; compiled once. */
export const compiledCategory = (
  edition: Edition,
  category: Category,
  overlays: readonly Overlay[],
): CompiledCategory => {
  const key =
    overlays.length === 0 ? category.code : [category.code, ...overlays.map(({ id }) => id)].join("+");
  const kept = edition.compiled.get(key);
  if (kept !== undefined) return kept;
  const compiled = compile(edition, category, overlays);
  edition.compiled.set(key, compiled);
  return compiled;
};

const compile = (edition: Edition, category: Category, overlays: readonly Overlay[]): CompiledCategory => {
  const items = itemsOf(overlays);
  const rulesUnder = keptByItems((some) => keyedRules(edition, category, some));
  const full = rulesUnder(items);
  const bears = (item: Item, id: RequirementId): boolean =>
    rulesUnder(items.filter((other) => other !== item)).get(id)?.key !== full.get(id)?.key;
  const requirements = requirementIds.flatMap((id): CompiledRequirement[] => {
    const rule = full.get(id);
    if (rule === undefined) return [];
    return [
      {
        id,
        stage: decidedLater.has(id) ? "decision" : "submission",
        clause: `${edition.standard.id}/${category.code}/${id.split(".")[0]}`,
        declarations: rule.declarations,
        find: rule.find,
        exceptions: items.filter((item) => bears(item, id)),
        outcome: rule.outcome,
        outcomeUnder: (exceptions) => (rulesUnder(exceptions).get(id) ?? rule).outcome,
      },
    ];
  });
  return { requirements, typicalTraining: typicalTraining(rowsOf(edition, category, items), requirements) };
};

const typicalTraining = (
  rows: Rows,
  requirements: readonly CompiledRequirement[],
): TypicalTraining | null => {
  const hours = rowIn(rows, "training.hours")?.typical;
  const requirement = requirements.find(({ id }) => id === "training.hours");
  return hours === undefined || requirement === undefined ? null : { hours, requirement };
};

/** Keeps what was made for some exceptions, because every portfolio asks for the same few combinations. */
const keptByItems = <T>(make: (items: readonly Item[]) => T): ((items: readonly Item[]) => T) => {
  const kept = new Map<string, T>();
  return (items) => {
    const key = items.map(exceptionClause).join(" ");
    const made = kept.get(key) ?? make(items);
    kept.set(key, made);
    return made;
  };
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
        const { status, amount } = found(context);
        return {
          status,
          required: amount?.required,
          actual: exact === null ? amount?.actual : exact(context),
        };
      };
      return [row.id, { key, find: found, outcome, declarations: declarationsIn(inputs) }];
    }),
  );
};

/** The rows that hold for a category, by id, as the exceptions leave them; as they were where these leave no row. */
export const rowsOf = ({ standard }: Edition, { code }: Category, items: readonly Item[]): Rows =>
  new Map(
    standard.requirements
      .filter((row) => row.for === "all" || row.for.includes(code))
      .map((row): [string, RequirementRow] => [row.id, overlaidRow(row, items, code) ?? row]),
  );
