import { type Band, bands, type DegreeLevel, degreeLevels, services } from "../portfolio/terms.ts";
import { type Change, changeBetween, type Particular, particular } from "./change.ts";
import type { At, Place } from "./place.ts";

/**
 * How the values of a field before and after make a rule tighter or looser; undefined: the field is not there.
 * `beside` are the rows, or the parts of rows, in which they stand.
 */
export type Principle<T> = (
  what: string,
  before: T | undefined,
  after: T | undefined,
  at: At,
  beside: readonly [object, object],
) => readonly (Particular & { readonly change: Change })[];

/** The principle of every field of a row: a field without one does not compile. */
export type PrinciplesOf<Row> = {
  readonly [Field in Exclude<keyof Row, "id" | "for">]-?: Principle<Exclude<Row[Field], undefined>>;
};

/** Larger amounts ask more; none is 0. */
export const moreIsTighter: Principle<number> = (what, before = 0, after = 0) =>
  particular(what, before, after, changeBetween(after >= before, after <= before));

/** Larger caps leave more room. */
export const moreIsLooser: Principle<number> = (what, before = 0, after = 0) =>
  particular(what, before, after, changeBetween(after <= before, after >= before));

/** A test that is asked rejects some. */
export const askedIsTighter: Principle<true> = (what, before, after) =>
  particular(what, before ?? false, after ?? false, changeBetween(!before || !!after, !after || !!before));

/** What also counts, where it says so, rejects nobody. */
export const allowedIsLooser: Principle<true> = (what, before, after) =>
  particular(what, before ?? false, after ?? false, changeBetween(!after || !!before, !before || !!after));

const includesAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((each) => all.includes(each));

/** One of the list is enough: a longer list is looser, and no list at all the loosest. */
export const anyOfIsEnough: Principle<readonly string[]> = (what, before, after) => {
  const isWithin = (inner: readonly string[] | undefined, outer: readonly string[] | undefined): boolean =>
    outer === undefined || (inner !== undefined && includesAll(outer, inner));
  return particular(what, before, after, changeBetween(isWithin(after, before), isWithin(before, after)));
};

/** All of the list are asked: a longer list is tighter, and no list at all the loosest. */
export const allAreAsked: Principle<readonly string[]> = (what, before, after) =>
  particular(
    what,
    before,
    after,
    changeBetween(includesAll(after ?? [], before ?? []), includesAll(before ?? [], after ?? [])),
  );

/** The bands that a test names; undefined where it names none. */
export const bandsAsked = (
  test: "own" | readonly Band[] | undefined,
  { category }: Place,
): readonly Band[] | undefined => {
  const named = test === "own" ? category.bands : test;
  return named === undefined || named.length === 0 ? undefined : bands.filter((band) => named.includes(band));
};

/** One of the bands is enough; `own` stands for those of the category, and for none where it has none. */
export const anyBandIsEnough: Principle<"own" | readonly Band[]> = (what, before, after, at, beside) =>
  anyOfIsEnough(what, bandsAsked(before, at.before), bandsAsked(after, at.after), at, beside);

/** One of the services is enough; `any` stands for all there are. */
export const anyServiceIsEnough: Principle<"any" | readonly string[]> = (what, before, after, at, beside) => {
  const listed = (test: "any" | readonly string[] | undefined): readonly string[] | undefined =>
    test === "any" ? services : test;
  return anyOfIsEnough(what, listed(before), listed(after), at, beside);
};

/** Asked only of those with this degree or a higher one: a higher level spares more, and no level nobody. */
export const higherSparesMore: Principle<DegreeLevel> = (what, before, after) => {
  const rank = (level: DegreeLevel | undefined): number =>
    level === undefined ? -1 : degreeLevels.indexOf(level);
  return particular(
    what,
    before,
    after,
    changeBetween(rank(after) <= rank(before), rank(after) >= rank(before)),
  );
};

/** The first word asks less than the second, and stands where nothing is said. */
export const asksLess =
  <Less extends string, More extends string>(less: Less, usual: Less | More): Principle<Less | More> =>
  (what, before = usual, after = usual) =>
    particular(
      what,
      before,
      after,
      changeBetween(before === less || after !== less, after === less || before !== less),
    );

/** Neither is tighter for everybody. */
export const otherIsChanged: Principle<unknown> = (what, before, after) =>
  particular(what, before, after, JSON.stringify(before) === JSON.stringify(after) ? null : "changed");

/** Suggested, never asked: told apart, as advice. */
export const adviceOnly: Principle<unknown> = () => [];

/** Told by another field, or without effect in this row: see place.ts. */
export const toldElsewhere: Principle<unknown> = () => [];

/** A later day of the year leaves less time. */
export const laterIsTighter: Principle<string> = (what, before = "", after = "") =>
  particular(what, before, after, changeBetween(after >= before, after <= before));
