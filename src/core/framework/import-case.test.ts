import fc from "fast-check";
import { describe, expect, test } from "vitest";
import competencies from "../../../standards/frameworks/competencies-2017.json" with { type: "json" };
import { findProfile, frameworkSchema, type Profile } from "./framework.ts";
import type { FrameworkImport } from "./framework-import.ts";
import { importCase } from "./import-case.ts";
import { importText } from "./import-text.ts";

const framework = frameworkSchema.parse(competencies);
const profileOf = (id: string): Profile => {
  const profile = findProfile(framework, id);
  if (profile === undefined) throw new Error(id);
  return profile;
};
const specialist = profileOf("family-specialist");
const mentor = profileOf("mental-health-mentor");

type Item = {
  readonly id: string;
  readonly says: string;
  readonly kind?: string;
  readonly in?: string;
  readonly number?: number;
};

/** A package of invented items, each with the one that it is a child of. */
const pack = (items: readonly Item[], further: object = {}) => ({
  CFDocument: { identifier: "doc", title: "Invented", creator: "Alder Bay" },
  CFItems: items.map(({ id, says, kind }) => ({
    identifier: id,
    fullStatement: says,
    ...(kind === undefined ? {} : { CFItemType: kind }),
  })),
  CFAssociations: items.map(({ id, in: parent = "doc", number }) => ({
    identifier: `a-${id}`,
    associationType: "isChildOf",
    originNodeURI: { identifier: id, uri: `https://case.example/CFItems/${id}`, title: "" },
    destinationNodeURI: { identifier: parent, uri: `https://case.example/${parent}`, title: "" },
    ...(number === undefined ? {} : { sequenceNumber: number }),
  })),
  ...further,
});

const read = (document: unknown, profile = specialist): FrameworkImport => {
  const answer = importCase(document, profile, framework);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

const tidy: readonly Item[] = [
  { id: "e2", says: "Reflection", kind: "Area of Expertise", number: 2 },
  { id: "e1", says: "1. Direct Service Skills", kind: "Area of Expertise", number: 1 },
  { id: "k1", says: "Observation & listening", kind: "Knowledge Area", in: "e1", number: 1 },
  { id: "k2", says: "Screening and asessment", kind: "Knowledge Area", in: "e1", number: 2 },
  { id: "s2", says: "Counts the ducks on the pond", kind: "Statement", in: "e1", number: 4 },
  { id: "s1", says: "Waters the plants (P, R/F)", kind: "Statement", in: "e1", number: 3 },
  { id: "s11", says: "on Mondays", kind: "Statement", in: "s1" },
];

describe("a package", () => {
  test("is read by the names of the profile, in the order of its sequence numbers", () => {
    expect(read(pack(tidy))).toEqual({
      format: "attune.framework-import/1",
      profile: "family-specialist",
      expertise: [
        {
          name: "Direct Service Skills",
          areas: ["observation and listening", "screening and assessment"],
          statements: [
            {
              text: "Waters the plants",
              designations: ["P", "RF"],
              children: [{ text: "on Mondays", designations: ["P", "RF"], children: [] }],
            },
            { text: "Counts the ducks on the pond", designations: [], children: [] },
          ],
        },
        { name: "Reflection", areas: [], statements: [] },
      ],
      counts: { expertise: 2, areas: 2, statements: 3 },
      unplaced: [],
    });
  });

  test("may stand inside of another object, and be text", () => {
    const text = `\uFEFF ${JSON.stringify({ CFPackage: pack(tidy) })}`;
    expect(importText(text, specialist, framework)).toEqual({ ok: true, value: read(pack(tidy)) });
  });

  test("needs no kinds: groups, names and places say what an item is", () => {
    const untyped: readonly Item[] = [
      { id: "e", says: "**Direct Service Skills**" },
      { id: "g1", says: "Skill areas", in: "e", number: 1 },
      { id: "k", says: "Responding with Empathy", in: "g1" },
      { id: "g2", says: "As demonstrated by:", in: "e", number: 2 },
      { id: "s", says: "Safety", in: "g2" },
      { id: "s2", says: "Feeds the hens", in: "k" },
    ];
    const [found] = read(pack(untyped)).expertise;
    expect(found?.areas).toEqual(["responding with empathy"]);
    expect(found?.statements.map(({ text }) => text)).toEqual(["Feeds the hens", "Safety"]);
  });

  test("keeps what an area of expertise is for", () => {
    const items: readonly Item[] = [
      { id: "e", says: "Administration (P)", kind: "Area of Expertise" },
      { id: "s", says: "Sharpens pencils", kind: "Statement", in: "e" },
    ];
    expect(read(pack(items), mentor).expertise[0]?.statements[0]?.designations).toEqual(["P"]);
  });

  test("names what has no place by its identifier, and drops nothing", () => {
    const untidy = pack([
      { id: "orphan", says: "Nobody's child", in: "nowhere" },
      { id: "foreign", says: "Leading People", kind: "Area of Expertise" },
      { id: "below", says: "Sings to the moon", in: "foreign" },
      { id: "c1", says: "Round", in: "c2" },
      { id: "c2", says: "and round", in: "c1" },
      { id: "self", says: "My own mother", in: "self" },
      { id: "e", says: "Thinking", kind: "Area of Expertise" },
      { id: "k", says: "Statistics", kind: "Skill Area", in: "e" },
      { id: "s", says: "Folds paper boats", in: "k" },
      { id: "empty", says: "•••", kind: "Statement", in: "e" },
      { id: "e", says: "Thinking again" },
      { id: "", says: "Without a name" },
      { id: "blank", says: " " },
    ]);
    const { expertise, unplaced } = read(untidy);
    expect(expertise).toEqual([
      {
        name: "Thinking",
        areas: [],
        statements: [{ text: "Folds paper boats", designations: [], children: [] }],
      },
    ]);
    expect(unplaced.map((each) => ("identifier" in each ? each.identifier : "?")).toSorted()).toEqual(
      ["orphan", "foreign", "below", "c1", "c2", "self", "k", "empty", "e", "#12", "blank"].toSorted(),
    );
  });

  test("with addresses in place of identifiers is understood", () => {
    const document = {
      CFItems: [
        { uri: "https://case.example/CFItems/e", fullStatement: "Thinking" },
        { identifier: "s", fullStatement: "Folds paper boats" },
      ],
      CFAssociations: [
        {
          associationType: "ISCHILDOF ",
          originNodeURI: "https://case.example/CFItems/s",
          destinationNodeURI: { uri: "https://case.example/CFItems/e" },
        },
        { associationType: "isRelatedTo", originNodeURI: "s", destinationNodeURI: "s" },
        null,
      ],
    };
    expect(read(document).expertise[0]?.statements.map(({ text }) => text)).toEqual(["Folds paper boats"]);
  });
});

describe("hostile packages", () => {
  test("nested deeper than anybody writes go on side by side", () => {
    const chain: readonly Item[] = Array.from({ length: 20_000 }, (_, at) => ({
      id: `s${at}`,
      says: at === 0 ? "Thinking" : `Step ${at}`,
      in: at === 0 ? "doc" : `s${at - 1}`,
    }));
    const { counts, unplaced } = read(pack(chain));
    expect([counts.statements, unplaced]).toEqual([19_999, []]);
  });

  test("of one long circle end", () => {
    const circle: readonly Item[] = Array.from({ length: 5000 }, (_, at) => ({
      id: `c${at}`,
      says: "Round",
      in: `c${(at + 1) % 5000}`,
    }));
    expect(read(pack(circle)).unplaced).toHaveLength(5000);
  });

  test.each([
    ["no object", 7],
    ["null", null],
    ["a list", []],
    ["no items", {}],
    ["items that are no list", { CFItems: {} }],
  ])("%s is no package", (_, document) => {
    expect(importCase(document, specialist, framework)).toEqual({
      ok: false,
      refusal: { code: "text-not-case" },
    });
  });

  test("what begins as JSON and is none is told apart from Markdown", () => {
    expect(importText("{ broken", specialist, framework)).toEqual({
      ok: false,
      refusal: { code: "text-not-json" },
    });
    expect(importText("## Thinking", specialist, framework)).toMatchObject({
      ok: true,
      value: { counts: { expertise: 1 } },
    });
  });

  test.each<{ readonly said: unknown }>([
    { said: { toString: false } },
    { said: { valueOf: "x", toString: 1 } },
    { said: [{ toString: null }] },
    { said: true },
    { said: null },
  ])("with $said in place of a number are read as if there were none", ({ said }) => {
    const order = (item: string, number: unknown) => ({
      associationType: "isChildOf",
      originNodeURI: { identifier: item },
      destinationNodeURI: { identifier: "e" },
      sequenceNumber: number,
    });
    const document = {
      CFItems: [
        { identifier: "e", fullStatement: "Thinking" },
        { identifier: "s", fullStatement: "Folds paper boats" },
        { identifier: "s2", fullStatement: "Sails them" },
      ],
      CFAssociations: [order("s", said), order("s2", "2")],
    };
    expect(read(document).expertise[0]?.statements.map(({ text }) => text)).toEqual([
      "Sails them",
      "Folds paper boats",
    ]);
  });

  test("whatever is in it, every item with words is placed or named once", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "doc", "", "__proto__");
    const says = fc.constantFrom(
      "Thinking",
      "Reflection",
      "Leading People",
      "curiosity",
      "Skill areas",
      "As demonstrated by",
      "Feeds the hens",
      "(P)",
      "",
      "Communicating: writing",
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            identifier: id,
            fullStatement: says,
            CFItemType: fc.constantFrom("", "Area of Expertise", "Skill Area", "Statement", "x"),
          }),
          { maxLength: 12 },
        ),
        fc.array(
          fc.record({
            associationType: fc.constantFrom("isChildOf", "x"),
            originNodeURI: fc.record({ identifier: id }),
            destinationNodeURI: fc.oneof(fc.record({ identifier: id }), id, fc.anything()),
            sequenceNumber: fc.anything(),
          }),
          { maxLength: 20 },
        ),
        (CFItems, CFAssociations) => {
          const { counts, unplaced, expertise } = read({ CFItems, CFAssociations });
          expect(unplaced.length + counts.statements).toBeLessThanOrEqual(CFItems.length);
          const structure = CFItems.filter(({ fullStatement }) =>
            /Thinking|Reflection|areas|demonstrated|curiosity/.test(fullStatement),
          ).length;
          expect(unplaced.length + counts.statements + structure).toBeGreaterThanOrEqual(CFItems.length);
          expect(expertise.flatMap(({ areas }) => areas).every((area) => area === "curiosity")).toBe(true);
        },
      ),
    );
  });
});
