import { changeBetween, particular } from "./change.ts";
import type { At } from "./place.ts";
import type { Principle } from "./principles.ts";
import { type Cases, changeInCases } from "./renewal-cases.ts";
import { changeOfUsual } from "./renewal-principles.ts";

/** An essay of the category's designation: asked where the category has one; another one is neither tighter nor looser. */
export const ownDesignation: Principle<"own"> = (what, before, after, at) => {
  const was = before === undefined ? null : at.before.category.designation;
  const is = after === undefined ? null : at.after.category.designation;
  const change =
    was !== null && is !== null && was !== is
      ? "changed"
      : changeBetween(was === null || is !== null, is === null || was !== null);
  return particular(what, was, is, change);
};

/** What is asked in the cases; told where it went another way than what is asked usually, or the cases differ. */
export const inCases: Principle<Cases> = (what, before = [], after = [], at) => {
  const change = changeInCases(at);
  const isAsUsual = JSON.stringify(before) === JSON.stringify(after) && change === usualChange(at);
  return isAsUsual ? [] : particular(what, before, after, change);
};

const usualChange = (at: At): ReturnType<typeof changeInCases> => {
  const [before, after] = [at.before.renewal.get("renewal.rsc"), at.after.renewal.get("renewal.rsc")];
  return before?.id === "renewal.rsc" && after?.id === "renewal.rsc"
    ? changeOfUsual(before, after, at)
    : null;
};
