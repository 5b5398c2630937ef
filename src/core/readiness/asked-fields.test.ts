import { describe, expect, test } from "vitest";
import { editionOf, library } from "../../../tests/kit/engine.ts";
import { entryFields } from "../entries/fields.ts";
import { type EntryKind, entryKinds } from "../entries/kinds.ts";
import { askedFields, type FollowedRules } from "./asked-fields.ts";

const rulesOf = (id: string): FollowedRules => ({ standard: editionOf(id).standard, overlays: [] });
const notAsked = (kind: EntryKind, ...ids: readonly string[]): readonly string[] => {
  const asked = askedFields(kind, ids.map(rulesOf));
  return entryFields[kind].map(({ name }) => name).filter((name) => !asked.has(name));
};

describe("what an edition does not need is asked apart", () => {
  test.each<readonly [EntryKind, string, readonly string[]]>([
    [
      "work",
      "alliance-2024",
      [
        "withChildAndParent",
        "socialEmotionalFocus",
        "relationshipFocus",
        "internshipSupervisorHeld",
        "internshipDescription",
      ],
    ],
    ["work", "categories-2017", ["licensed"]],
    ["education", "alliance-2024", ["related", "transcript"]],
    ["education", "levels-1", []],
    ["rsc", "alliance-2024", ["bands"]],
    ["providers", "alliance-2024", ["level", "vettedAs", "approved", "receivesRsc"]],
    ["providers", "categories-2017", ["ers", "ersFrom", "ersTo", "approved"]],
    ["training", "categories-2017", ["approved"]],
    ["training", "levels-1", ["didactic"]],
    ["references", "alliance-2024", ["holder", "current", "held", "meets", "vetted"]],
    ["endorsements", "alliance-2024", ["standard"]],
    ["declarations", "alliance-2024", []],
  ])("%s under %s", (kind, edition, expected) => {
    expect(notAsked(kind, edition)).toEqual(expected);
  });
});

test("what any of the editions followed needs is asked", () => {
  expect(notAsked("work", "alliance-2024", "categories-2017")).toEqual([]);
});

test("an exception that asks more brings its question", () => {
  const { standard } = editionOf("categories-2017");
  const changes = [{ requirement: "work.duration", for: ["IFS"], set: { licensed: true } }];
  const overlays = [{ items: [{ item: "one", says: { en: "x", es: "x" }, changes }] }];
  expect(askedFields("work", [{ standard, overlays }]).has("licensed")).toBe(true);
});

test.each(entryKinds.map((kind) => [kind] as const))(
  "%s: what is needed, and what people read, is asked whatever the rules",
  (kind) => {
    const asked = askedFields(kind, []);
    const always = entryFields[kind].filter(
      // Who somebody is in the register is kept for people, and asked for the rules.
      ({ as, needed, about, when }) =>
        (needed === true || (about === true && as !== "holder")) &&
        (when === undefined || asked.has(when.field)),
    );
    expect(always.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  },
);

test("the editions of the library together ask everything but what no rule looks at", () => {
  const all = [...library.editions.keys()];
  expect(entryKinds.flatMap((kind) => notAsked(kind, ...all).map((name) => `${kind}.${name}`))).toEqual([
    "endorsements.standard",
  ]);
});
