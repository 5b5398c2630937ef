import type { RenewalRow } from "../standards/rows.ts";
import { type Change, type Particular, together } from "./change.ts";
import { compareFields, exceptionTo } from "./compare-fields.ts";
import { moreForAnyYearsIsTighter } from "./figures-by-years.ts";
import type { At } from "./place.ts";
import { allowedIsLooser, askedIsTighter, asksLess, type PrinciplesOf } from "./principles.ts";

type RscRow = Extract<RenewalRow, { id: "renewal.rsc" }>;

/** How the fields of the yearly RSC that its cases can set make it tighter or looser. */
export const usualRsc: PrinciplesOf<Omit<RscRow, "cases">> = {
  hours: moreForAnyYearsIsTighter,
  force: asksLess("recommended", "required"),
  notPeer: askedIsTighter,
  peersHoldingOwn: exceptionTo("notPeer", allowedIsLooser),
};

/** What the particulars of one rule come to: where it turns into a recommendation or back, that decides. */
export const decided = (
  particulars: readonly (Particular & { readonly change: Change })[],
): Change | null => {
  const force = particulars.find(({ what }) => what === "force");
  return force === undefined ? together(particulars.map(({ change }) => change)) : force.change;
};

/** What changed about the yearly RSC, its cases aside. */
export const changeOfUsual = (before: RscRow, after: RscRow, at: At): Change | null =>
  decided(compareFields<Omit<RscRow, "cases">>(usualRsc, before, after, at));
