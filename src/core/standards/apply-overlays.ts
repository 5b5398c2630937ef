import type { RenewalRow, RequirementRow } from "./rows.ts";
import { renewalRow, requirementRow } from "./rows.ts";
import type { Change, Overlay } from "./standard.ts";

/** One numbered exception of an overlay. */
export type Item = { readonly overlay: Overlay; readonly item: Overlay["items"][number] };

/** The exceptions of overlays, in their order. */
export const itemsOf = (overlays: readonly Overlay[]): readonly Item[] =>
  overlays.flatMap((overlay) => overlay.items.map((item) => ({ overlay, item })));

/** The clause of an exception: `edition/overlay/item`. */
export const exceptionClause = ({ overlay, item }: Item): string =>
  `${overlay.standard}/${overlay.id}/${item.item}`;

/** The changes that exceptions make to one row of one category. */
const changesTo = (items: readonly Item[], category: string, id: string): readonly Change[] =>
  items.flatMap(({ item }) =>
    item.changes.filter((change) => change.requirement === id && change.for.includes(category)),
  );

/** Those of the exceptions that change one row of one category. */
export const bearingOn = (items: readonly Item[], category: string, id: string): readonly Item[] =>
  items.filter((item) => changesTo([item], category, id).length > 0);

const changed = (row: object, changes: readonly Change[]): object =>
  changes.reduce<{ [field: string]: unknown }>(
    (fields, { set, add }) => {
      const appended = Object.entries(add ?? {}).map(([name, more]) => {
        const present = fields[name];
        const kept: readonly unknown[] = Array.isArray(present) ? present : [];
        return [name, [...kept, ...more]] as const;
      });
      return { ...fields, ...set, ...Object.fromEntries(appended) };
    },
    { ...row },
  );

/** A row as the exceptions leave it for a category; undefined when what they leave is no row. */
export const overlaidRow = (
  row: RequirementRow,
  items: readonly Item[],
  category: string,
): RequirementRow | undefined => {
  const changes = changesTo(items, category, row.id);
  return changes.length === 0 ? row : requirementRow.safeParse(changed(row, changes)).data;
};

/** A renewal row as the exceptions leave it for a category; undefined when what they leave is no row. */
export const overlaidRenewalRow = (
  row: RenewalRow,
  items: readonly Item[],
  category: string,
): RenewalRow | undefined => {
  const changes = changesTo(items, category, row.id);
  return changes.length === 0 ? row : renewalRow.safeParse(changed(row, changes)).data;
};
