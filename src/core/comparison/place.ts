import { type Item, itemsOf, overlaidRenewalRow, overlaidRow } from "../standards/apply-overlays.ts";
import { areasOf, type Edition } from "../standards/edition.ts";
import type { RenewalRow, RequirementRow } from "../standards/rows.ts";
import type { Category, Cycle } from "../standards/standard.ts";
import type { RenewalRequirementId, RequirementId } from "../standards/verdict.ts";

/** One side of a comparison: an edition and the overlays (by id) that apply to it, whatever the day. */
export type Side = { readonly edition: Edition; readonly overlays: readonly string[] };

/** What rules say of one category: its rows as exceptions leave them, and what the rows refer to. */
export type Place = {
  readonly category: Category;
  readonly rows: ReadonlyMap<RequirementId, RequirementRow>;
  readonly renewal: ReadonlyMap<RenewalRequirementId, RenewalRow>;
  readonly cycle: Cycle;
  /** Ids of the areas in which the category's competency is judged. */
  readonly areas: readonly string[];
};

/** One category on both sides. */
export type At = { readonly before: Place; readonly after: Place };

/** The exceptions that apply to a side, in the order of its overlays. */
export const exceptionsOf = ({ edition, overlays }: Side): readonly Item[] =>
  itemsOf(overlays.flatMap((id) => edition.overlays.filter((overlay) => overlay.id === id)));

/** What a side says of one of its categories. */
export const placeOf = (side: Side, category: Category): Place => {
  const { standard } = side.edition;
  const items = exceptionsOf(side);
  const { code } = category;
  const isForIt = (row: { readonly for: "all" | readonly string[] }): boolean =>
    row.for === "all" || row.for.includes(code);
  return {
    category,
    rows: new Map(
      standard.requirements.filter(isForIt).map((row) => [row.id, overlaidRow(row, items, code) ?? row]),
    ),
    renewal: new Map(
      standard.renewal.requirements
        .filter(isForIt)
        .map((row) => [row.id, overlaidRenewalRow(row, items, code) ?? row]),
    ),
    cycle: standard.renewal.cycle,
    areas: areasOf(side.edition, category),
  };
};
