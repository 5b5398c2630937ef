import { codes, complain, type Fields, isObject } from "./fields.ts";
import type { About } from "./portfolio.ts";

/** How deep the lists and objects of an `about` may nest. */
const DEEPEST = 16;

/** What people read of an entry: a text, or an object with any fields. It is kept and never judged. */
export const readAbout = (at: Fields): About => {
  const value = at.raw["about"];
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  if (!isObject(value)) complain(at, "about", "must be a text or an object");
  else if (!isShallow(value)) complain(at, "about", `must not nest deeper than ${DEEPEST} levels`);
  else return value;
  return null;
};

const isShallow = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap(within);
  }
  return true;
};

const within = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values<unknown>({ ...value }) : [];

const noAreas: readonly string[] = [];

/** The fields that every entry which can be evidence carries beside its own. */
export const tagged = (at: Fields): { readonly areas: readonly string[]; readonly about: About } => ({
  areas: at.raw["areas"] === undefined ? noAreas : codes(at, "areas", at.vocabulary.areas, "an area"),
  about: readAbout(at),
});
