import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTyped, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { entryName } from "./entry-name.ts";
import type { TypedFields } from "./fields.ts";
import { type EntryKind, entryKinds } from "./kinds.ts";

const rosa = typedEntry("providers", "rosa", { name: ["Rosa Quintanilla"] });
const nobody = typedEntry("providers", "nobody", {});
const training = typedEntry("training", "t", { title: ["Babies"] });
const entries = [rosa, nobody, training];

const nothing = { words: [], chosen: undefined };
const chosen = (field: string, value: string) => ({ words: [], chosen: { field, value } });
const words = (...each: readonly string[]) => ({ words: each, chosen: undefined });

test.each<readonly [EntryKind, TypedFields, object]>([
  ["education", {}, nothing],
  ["education", { kind: ["degree"] }, chosen("kind", "degree")],
  ["education", { kind: ["degree"], institution: ["Willow College"] }, words("Willow College")],
  [
    "education",
    { degree: [" BSW "], field: ["Social work"], institution: ["Willow College"] },
    words("BSW", "Social work", "Willow College"),
  ],
  ["work", { title: [" Home visitor "], employer: [""] }, words("Home visitor")],
  ["work", { title: [" "], employer: ["Willow"] }, words("Willow")],
  ["training", { title: ["Babies"] }, words("Babies")],
  ["training", { place: ["Willow"] }, nothing],
  ["training", { title: ["\u200b \u00a0\ufeff\u2800\u00ad\u3164\u034f"] }, nothing],
  ["work", { title: ["\u200b"], employer: [" \u200bWillow "] }, words("\u200bWillow")],
  ["rsc", { provider: ["rosa"] }, words("Rosa Quintanilla")],
  ["rsc", { provider: ["nobody"] }, nothing],
  ["rsc", { provider: ["gone"] }, nothing],
  ["rsc", { provider: ["t"] }, nothing],
  ["rsc", {}, nothing],
  ["providers", { name: ["Ana"] }, words("Ana")],
  ["leadership", { activity: ["Chair"] }, words("Chair")],
  ["volunteering", { activity: ["Read"] }, words("Read")],
  ["references", { name: ["Ana"] }, words("Ana")],
  ["memberships", { association: ["Alder Bay"] }, words("Alder Bay")],
  ["endorsements", { category: ["IFS"] }, chosen("category", "IFS")],
  ["exams", { part: ["essay"] }, chosen("part", "essay")],
  ["declarations", { declared: ["providesRsc"] }, nothing],
])("%s with %o is called by what is typed in it", (kind, typed, name) => {
  expect(entryName(kind, typed, entries)).toEqual(name);
});

test.each(entryKinds.map((kind) => [kind] as const))("%s: whatever is typed, no name is empty", (kind) => {
  fc.assert(
    fc.property(anyTyped(kind, ["rosa", "nobody"]), (typed) => {
      const name = entryName(kind, typed, entries);
      for (const word of name.words) expect(word.trim()).toBe(word);
      expect(name.words).not.toContain("");
      expect(name.chosen === undefined || name.words.length === 0).toBe(true);
    }),
  );
});
