import type { RenewalRow } from "../standards/rows.ts";
import { type Change, together } from "./change.ts";
import type { At, Place } from "./place.ts";
import { changeOfUsual } from "./renewal-principles.ts";

type RscRow = Extract<RenewalRow, { id: "renewal.rsc" }>;
export type Cases = NonNullable<RscRow["cases"]>;
type When = Cases[number]["when"];

/** A situation that the cases of the two sides tell apart: for how long it was held, and which categories are. */
type Situation = { readonly years: number; readonly held: readonly string[] };

const rowOf = ({ renewal }: Place): RscRow | undefined => {
  const row = renewal.get("renewal.rsc");
  return row?.id === "renewal.rsc" ? row : undefined;
};

const applies = ({ heldForYears, holds }: When, { years, held }: Situation): boolean =>
  (heldForYears === undefined || years >= heldForYears) &&
  (holds === undefined || holds.some((code) => held.includes(code)));

/** The row as the first case that applies leaves it; null where none does. */
const special = (row: RscRow, situation: Situation): RscRow | null => {
  const found = (row.cases ?? []).find(({ when }) => applies(when, situation));
  if (found === undefined) return null;
  const set = Object.fromEntries(Object.entries(found.set).filter(([, value]) => value !== undefined));
  return { ...row, ...set };
};

/** Every combination of lists of categories of which one is held: by holding one category for each, or none. */
const combinationsHeld = (whens: readonly When[]): readonly (readonly string[])[] => {
  const lists = whens.flatMap(({ holds }) => (holds === undefined ? [] : [holds]));
  const keyOf = (held: readonly string[]): string =>
    lists.map((list) => list.some((code) => held.includes(code))).join();
  const found = new Map<string, readonly string[]>([[keyOf([]), []]]);
  for (const code of new Set(lists.flat()))
    for (const held of Array.from(found.values())) {
      const more = [...held, code];
      if (!found.has(keyOf(more))) found.set(keyOf(more), more);
    }
  return [...found.values()];
};

/**
 * What changed where a case of either side applies, over every situation that the cases tell apart: what is asked
 * there before and after is compared whole, so it does not matter how it is said. Null where nothing did.
 */
export const changeInCases = (at: At): Change | null => {
  const [before, after] = [rowOf(at.before), rowOf(at.after)];
  if (before === undefined || after === undefined) return null;
  const whens = [...(before.cases ?? []), ...(after.cases ?? [])].map(({ when }) => when);
  const years = [...new Set([0, ...whens.map(({ heldForYears }) => heldForYears ?? 0)])];
  const situations = combinationsHeld(whens).flatMap((held) => years.map((each) => ({ years: each, held })));
  return together(
    situations.map((situation) => {
      const [specialBefore, specialAfter] = [special(before, situation), special(after, situation)];
      if (specialBefore === null && specialAfter === null) return null;
      return changeOfUsual(specialBefore ?? before, specialAfter ?? after, at);
    }),
  );
};
