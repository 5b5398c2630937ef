import { type Framework, profileAreas } from "../framework/framework.ts";
import type { Day } from "../kernel/calendar.ts";
import { parseDay } from "../kernel/calendar.ts";
import type { CompiledCategory } from "./compiled-requirement.ts";
import { type Sharing, sharing } from "./context.ts";
import type { Category, Overlay, Standard } from "./standard.ts";

/** An edition ready for use: its data, its overlays, and the rules compiled so far. */
export type Edition = {
  readonly standard: Standard;
  readonly overlays: readonly Overlay[];
  readonly framework: Framework;
  readonly shared: Sharing;
  /** Rules by category and overlays in force, compiled when first needed. */
  readonly compiled: Map<string, CompiledCategory>;
};

/** Makes an edition of checked data (check-edition.ts). */
export const editionOf = (
  standard: Standard,
  overlays: readonly Overlay[],
  framework: Framework,
): Edition => ({
  standard,
  overlays,
  framework,
  shared: sharing(),
  compiled: new Map(),
});

/** The category of a code; undefined where the edition has none. */
export const categoryIn = ({ standard }: Edition, code: string): Category | undefined =>
  standard.categories.find((category) => category.code === code);

/** True when an overlay holds on a day; its last day is included. */
export const isInForce = ({ from, to }: Overlay, day: Day): boolean =>
  (parseDay(from) ?? 0) <= day && (to === null || day <= (parseDay(to) ?? 0));

/** Those of the overlays asked for, by id, that are in force on a day, in the order asked. */
export const overlaysInForce = (edition: Edition, asked: readonly string[], day: Day): readonly Overlay[] =>
  asked.flatMap((id) => edition.overlays.filter((overlay) => overlay.id === id && isInForce(overlay, day)));

/** Ids of the areas in which a category's competency is judged; none where it has no profile of its own. */
export const areasOf = ({ framework }: Edition, { profile, designation }: Category): readonly string[] => {
  const found = framework.profiles.find(({ id }) => id === profile);
  return found === undefined ? [] : profileAreas(framework, found.id, designation);
};
