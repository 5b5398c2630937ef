import type { ProfileId, StatedDesignation } from "./framework.ts";
import { normalised, takeDesignations } from "./stated-designations.ts";

/** A line that says for whom the list after it holds: holders of designations, or those it speaks to. */
export type LeadIn =
  | { readonly kind: "holders"; readonly designations: readonly StatedDesignation[] | null }
  | { readonly kind: "addressee" };

const holders: { readonly [P in ProfileId]: string } = {
  "family-associate": "associate",
  "family-specialist": "specialist",
  "mental-health-specialist": "specialist",
  "mental-health-mentor": "mentor",
};
const around = new Set(
  "a an and as early childhood designation designations endorsed endorsee endorsees endorsement family for health in infant mental of only or the these this who".split(
    " ",
  ),
);
const named: { readonly [word: string]: StatedDesignation | "all" } = {
  all: "all",
  clinical: "C",
  policy: "P",
  research: "RF",
  faculty: "RF",
  rf: "RF",
};
const codes: { readonly [word: string]: StatedDesignation } = { C: "C", P: "P", RF: "RF" };
const longestLeadIn = 120;

const designationOf = (word: string) => codes[word] ?? named[word.toLowerCase()];

/** Names nobody but holders of the profile's endorsement or of some designations of it. */
function namesHolders(text: string, profile: ProfileId): LeadIn | undefined {
  const stated = takeDesignations(text.replace(/\s*[:–—-]\s*$/, ""));
  const words = stated.text.replace(/\bR\s*[/&]\s*F\b/g, "RF").match(/[\p{L}\p{N}]+/gu) ?? [];
  const isHolder = (word: string) => word.toLowerCase().replace(/s$/, "") === holders[profile];
  const others = words.filter((word) => !isHolder(word) && !around.has(word.toLowerCase()));
  const found = others.map(designationOf).filter((each) => each !== undefined);
  if (found.length < others.length) return undefined;
  const some = found.filter((each) => each !== "all");
  const saysWho =
    words.some((word) => isHolder(word) || /^designations?$/i.test(word)) || /^all$/i.test(stated.text);
  if (some.length === 0 && stated.designations === null && !saysWho) return undefined;
  if (stated.designations?.includes("A")) return { kind: "holders", designations: [] };
  const said = [...some, ...(stated.designations ?? [])];
  const designations = said.length > 0 ? normalised(said) : found.length > 0 ? [] : null;
  return { kind: "holders", designations };
}

/**
 * Reads plain words as a lead-in. Holders need a colon, a designation or the look of a title (`titled`); any other
 * addressee ("With parents:") needs a colon, or that look and a preposition at its beginning.
 */
export function readLeadIn(text: string, profile: ProfileId, titled: boolean): LeadIn | undefined {
  const named = text.length <= longestLeadIn ? namesHolders(text, profile) : undefined;
  const colon = /:\s*(?:\([^()]{1,40}\))?$/.test(text.slice(-60));
  if (named && (colon || titled || (named.kind === "holders" && named.designations !== null))) return named;
  if (named) return undefined;
  const turned = titled && /^(?:for|with|when|while|to|towards?|in|among|on behalf of)\s/i.test(text);
  return colon || turned ? { kind: "addressee" } : undefined;
}
