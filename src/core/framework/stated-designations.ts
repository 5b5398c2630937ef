import { designationOrder, type StatedDesignation } from "./framework.ts";

/** The designations a text states, and the text without them. Null: it states none. */
export type Stated = { readonly text: string; readonly designations: readonly StatedDesignation[] | null };

const words: { readonly [word: string]: StatedDesignation } = {
  A: "A",
  All: "A",
  ALL: "A",
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

/** In their order, each once. */
export function normalised(found: readonly StatedDesignation[]): readonly StatedDesignation[] {
  return designationOrder.filter((each) => found.includes(each));
}

function readGroup(inside: string): readonly StatedDesignation[] | undefined {
  const parts = inside
    .replace(/\bR\s*[/&-]?\s*F\b/g, "RF")
    .replace(/\b(?:EC|I)MHM-/g, "")
    .split(/[\s,;/&+]+|\band\b|\bor\b/)
    .filter((part) => part !== "" && part !== "only");
  const found = parts.map((part) => words[part]);
  const known = found.filter((each) => each !== undefined);
  return known.length > 0 && known.length === found.length ? known : undefined;
}

function atBeginning(text: string): { rest: string; found: readonly StatedDesignation[] } | undefined {
  const end = text.startsWith("(") ? text.slice(0, longestGroup).indexOf(")") : -1;
  const found = end < 0 ? undefined : readGroup(text.slice(1, end));
  return found && { rest: text.slice(end + 1).replace(/^\s*[:–—-]?\s*/, ""), found };
}

function atEnd(text: string): { rest: string; found: readonly StatedDesignation[] } | undefined {
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
 * "(C)". A stands for all and is kept. Parentheses that hold anything else, or stand in the middle, are words like others.
 */
export function takeDesignations(words: string): Stated {
  let text = words.trim();
  let found: readonly StatedDesignation[] = [];
  for (let groups = 0; groups < mostGroups; groups += 1) {
    const next = atBeginning(text) ?? atEnd(text);
    if (!next) break;
    text = next.rest;
    found = [...found, ...next.found];
  }
  return { text, designations: found.length > 0 ? normalised(found) : null };
}

/** What a title, marker or lead-in sets for the statements after it: A says there that they are for all. */
export function setForAll(stated: readonly StatedDesignation[] | null): readonly StatedDesignation[] | null {
  return stated?.includes("A") ? [] : stated;
}
