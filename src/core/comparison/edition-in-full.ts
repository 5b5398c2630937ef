import { exceptionClause } from "../standards/apply-overlays.ts";
import type { Category, Cycle, Interpretation, Overlay, Words } from "../standards/standard.ts";
import { decidedLater, renewalRequirementIds, requirementIds, type Stage } from "../standards/verdict.ts";
import { asAsked } from "./compare-category.ts";
import { exceptionsOf, type Place, placeOf, type Side } from "./place.ts";

/** One requirement as it is asked in one category. */
export type RequirementInFull = {
  readonly id: string;
  /** Null at renewal. */
  readonly stage: Stage | null;
  /** `edition/category/section`. */
  readonly clause: string;
  /** The clauses of the exceptions that changed it. */
  readonly exceptions: readonly string[];
  readonly asks: { readonly [field: string]: unknown };
};

type OverlayInFull = Omit<Overlay, "format" | "standard" | "items"> & {
  readonly isApplied: boolean;
  readonly items: readonly (Overlay["items"][number] & { readonly clause: string })[];
};

/** A whole edition, with overlays or without (`attune.standards-show/1`). */
export type EditionInFull = {
  readonly format: "attune.standards-show/1";
  readonly standard: string;
  readonly overlaysApplied: readonly string[];
  readonly title: Words;
  readonly source: Words;
  readonly framework: string;
  readonly categories: readonly (Category & {
    readonly requirements: readonly RequirementInFull[];
    readonly renewal: readonly RequirementInFull[];
  })[];
  readonly cycle: Cycle;
  readonly overlays: readonly OverlayInFull[];
  readonly interpretations: readonly Interpretation[];
};

/**
 * Everything that an edition asks, category by category, with the overlays of the side applied whatever the day; its
 * overlays; and those of the interpretations given that it rests on.
 */
export const editionInFull = (side: Side, interpretations: readonly Interpretation[]): EditionInFull => {
  const { standard, overlays } = side.edition;
  return {
    format: "attune.standards-show/1",
    standard: standard.id,
    overlaysApplied: side.overlays,
    title: standard.title,
    source: standard.source,
    framework: standard.framework,
    categories: standard.categories.map((category) => {
      const place = placeOf(side, category);
      return {
        ...category,
        requirements: requirementIds.flatMap((id) =>
          inFull(side, place, id, place.rows.get(id), decidedLater.has(id) ? "decision" : "submission"),
        ),
        renewal: renewalRequirementIds.flatMap((id) => inFull(side, place, id, place.renewal.get(id), null)),
      };
    }),
    cycle: standard.renewal.cycle,
    overlays: overlays.map((overlay) => overlayInFull(overlay, side.overlays)),
    interpretations: standard.interpretations.flatMap((name) =>
      interpretations.filter(({ id }) => id === name),
    ),
  };
};

const inFull = (
  side: Side,
  place: Place,
  id: string,
  row: object | undefined,
  stage: Stage | null,
): readonly RequirementInFull[] => {
  if (row === undefined) return [];
  const { code } = place.category;
  const changedBy = exceptionsOf(side).filter(({ item }) =>
    item.changes.some((change) => change.requirement === id && change.for.includes(code)),
  );
  return [
    {
      id,
      stage,
      clause: `${side.edition.standard.id}/${code}/${id.split(".")[0]}`,
      exceptions: changedBy.map(exceptionClause),
      asks: asAsked(row, place),
    },
  ];
};

const overlayInFull = (
  { format: _, standard, items, ...overlay }: Overlay,
  applied: readonly string[],
): OverlayInFull => ({
  ...overlay,
  isApplied: applied.includes(overlay.id),
  items: items.map((item) => ({ clause: `${standard}/${overlay.id}/${item.item}`, ...item })),
});
