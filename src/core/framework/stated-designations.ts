import { type Designation, designationOrder } from "./framework.ts";

/** The designations a text states, and the text without them. Null: it states none; empty: it states all. */
export type Stated = { readonly text: string; readonly designations: readonly Designation[] | null };

const words: { readonly [word: string]: Designation | "all" } = {
  A: "all",
  All: "all",
  ALL: "all",
  C: "C",
  Clinical: "C",
  P: "P",
  Policy: "P",
  RF: "RF",
  Research: "RF",
  Faculty: "RF",
};
const longestGroup = 60;
const mostGroups = 8;

/** In the order of the framework, each once; all of them where one says all. */
export function normalised(found: readonly (Designation | "all")[]): readonly Designation[] {
  return found.includes("all") ? [] : designationOrder.filter((each) => found.includes(each));
}

function readGroup(inside: string): readonly (Designation | "all")[] | undefined {
  const parts = inside
    .replace(/\bR\s*[/&-]?\s*F\b/g, "RF")
    .replace(/\b(?:EC|I)MHM-/g, "")
    .split(/[\s,;/&+]+|\band\b|\bor\b/)
    .filter((part) => part !== "" && part !== "only");
  const found = parts.map((part) => words[part]);
  const known = found.filter((each) => each !== undefined);
  return known.length > 0 && known.length === found.length ? known : undefined;
}

function atBeginning(text: string): { rest: string; found: readonly (Designation | "all")[] } | undefined {
  const end = text.startsWith("(") ? text.slice(0, longestGroup).indexOf(")") : -1;
  const found = end < 0 ? undefined : readGroup(text.slice(1, end));
  return found && { rest: text.slice(end + 1).replace(/^\s*[:–—-]?\s*/, ""), found };
}

function atEnd(text: string): { rest: string; found: readonly (Designation | "all")[] } | undefined {
  const start = text.lastIndexOf("(");
  const tail = start < 0 || text.length - start > longestGroup ? "" : text.slice(start);
  const shape = /^\(([^()]*)\)\s*([.;:,]?)$/.exec(tail);
  const found = shape ? readGroup(shape[1] ?? "") : undefined;
  if (!found) return undefined;
  const rest = text.slice(0, start).trimEnd();
  return { rest: /[.;:,]$/.test(rest) ? rest : rest + (shape?.[2] ?? ""), found };
}

/**
 * Takes designations in parentheses from the beginning and the end of plain words: "(A)", "(P, R/F)", "(P/RF)",
 * "(C)". A means all. Parentheses that hold anything else, or stand in the middle, are words like others.
 */
export function takeDesignations(words: string): Stated {
  let text = words.trim();
  let found: readonly (Designation | "all")[] = [];
  for (let groups = 0; groups < mostGroups; groups += 1) {
    const next = atBeginning(text) ?? atEnd(text);
    if (!next) break;
    text = next.rest;
    found = [...found, ...next.found];
  }
  return { text, designations: found.length > 0 ? normalised(found) : null };
}
