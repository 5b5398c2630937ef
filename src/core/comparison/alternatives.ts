import { type DegreeLevel, degreeLevels } from "../portfolio/terms.ts";
import type { EducationTest, ProviderTest, SlotTest, StandingTest } from "../standards/rows.ts";
import { type Change, changeBetween, particular } from "./change.ts";
import {
  type Conditions,
  covers,
  educationParts,
  providerParts,
  slotParts,
  standingParts,
} from "./conditions.ts";
import type { Place } from "./place.ts";
import type { Principle } from "./principles.ts";

const changeOfWays = (before: readonly Conditions[], after: readonly Conditions[]): Change | null =>
  changeBetween(covers(before, after), covers(after, before));

/** Education that satisfies: looser when whoever satisfied still does. */
export const acceptedEducation: Principle<readonly EducationTest[]> = (what, before = [], after = []) =>
  particular(what, before, after, changeOfWays(educationParts(before), educationParts(after)));

const educationOf = ({
  rows,
}: Place): { accepts: readonly EducationTest[]; routes: readonly EducationTest[] } => {
  const row = rows.get("education");
  return row?.id === "education"
    ? { accepts: row.accepts, routes: row.routes ?? [] }
    : { accepts: [], routes: [] };
};

/**
 * Other routes, which a person judges: looser when whoever satisfied in whatever way still does, so that a route that
 * is now accepted without judgement is not a loss.
 */
export const otherRoutes: Principle<readonly EducationTest[]> = (what, before = [], after = [], at) => {
  if (changeOfWays(educationParts(before), educationParts(after)) === null) return [];
  const all = (place: Place): readonly Conditions[] => {
    const { accepts, routes } = educationOf(place);
    return educationParts([...accepts, ...routes]);
  };
  return particular(what, before, after, changeOfWays(all(at.before), all(at.after)));
};

/**
 * Days or hours count from a degree: a higher level comes later. Where the category's education has other routes, the
 * day of one stands for a degree that was not reached, and that day can be the earlier one: then neither level is
 * tighter for everybody. The routes are told with the row, through `education`.
 */
export const laterDegreeIsTighter: Principle<DegreeLevel> = (what, before, after, at) => {
  if (before === after && before === undefined) return [];
  if (before === undefined || after === undefined)
    return particular(what, before, after, before === undefined ? "tightened" : "loosened");
  const routesBefore = educationOf(at.before).routes;
  const routesAfter = educationOf(at.after).routes;
  const [from, to] = [degreeLevels.indexOf(before), degreeLevels.indexOf(after)];
  const hasRoutes = routesBefore.length + routesAfter.length > 0;
  const change = from !== to && hasRoutes ? "changed" : changeBetween(to >= from, to <= from);
  const routes = changeOfWays(educationParts(routesBefore), educationParts(routesAfter));
  return [
    ...particular(what, before, after, change),
    ...particular(`${what}.routes`, routesBefore, routesAfter, routes).map((each) => ({
      ...each,
      through: "education",
    })),
  ];
};

/** Who may provide RSC: no list is anybody; looser when whoever qualified still does. */
export const acceptedProviders: Principle<readonly ProviderTest[]> = (what, before, after) => {
  const parts = (tests: readonly ProviderTest[] | undefined): readonly Conditions[] =>
    tests === undefined ? [{}] : providerParts(tests);
  return particular(what, before, after, changeOfWays(parts(before), parts(after)));
};

/** Raters with standing: looser when whoever fulfilled the rule still does. */
export const acceptedStandings: Principle<readonly StandingTest[]> = (what, before = [], after = []) =>
  particular(what, before, after, changeOfWays(standingParts(before), standingParts(after)));

/**
 * Slots, each filled by another rater: tighter when each slot there was can be given a slot of its own, there now,
 * that takes nobody the old one did not. Raters who fill the new slots then fill the old ones too.
 */
export const slotsToFill: Principle<readonly (readonly SlotTest[])[]> = (what, before = [], after = []) => {
  const old = before.map((slot) => slotParts(slot));
  const now = after.map((slot) => slotParts(slot));
  return particular(what, before, after, changeBetween(isFilledBy(old, now), isFilledBy(now, old)));
};

/** True when raters who fill the one list of slots always fill the other: a matching of slots to slots. */
const isFilledBy = (
  slots: readonly (readonly Conditions[])[],
  others: readonly (readonly Conditions[])[],
): boolean => {
  const [slot, ...rest] = slots;
  if (slot === undefined) return true;
  return others.some((other, at) => covers(slot, other) && isFilledBy(rest, others.toSpliced(at, 1)));
};
