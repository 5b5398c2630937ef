import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyEntries, keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import type { AssociationId } from "../kernel/ids.ts";
import { readPortfolio } from "../portfolio/read-portfolio.ts";
import { composePortfolio } from "./compose-portfolio.ts";
import { type EntryId, typedOf } from "./entry.ts";
import { type Fact, factNames, facts, statedOf } from "./facts.ts";
import { type EntryField, entryFields, isAsked, standsIn, type TypedFields } from "./fields.ts";
import type { Kept, View } from "./kept.ts";

const { vocabulary } = library;

const rosa = typedEntry("providers", "rosa", {
  name: ["Rosa Quintanilla"],
  held: ["IMHS", "2015-01-01", ""],
});
const rsc: TypedFields = {
  provider: ["rosa"],
  form: ["group"],
  from: ["2025-01-01"],
  to: ["2025-06-30"],
  hours: ["12"],
  notes: ["Weekly"],
};

const composed = (entries: Kept["entries"], view: View = "stated", further: Partial<Kept> = {}) =>
  composePortfolio({ ...keptOf(entries), ...further }, vocabulary, view);

describe("a portfolio", () => {
  test("of nothing is one that reads", () => {
    const { document, portfolio, uncounted } = composed([]);
    expect(uncounted).toEqual([]);
    expect(document).toMatchObject({ format: "attune.portfolio/1", id: "p", declarations: {}, rsc: [] });
    expect(portfolio.rsc).toEqual([]);
  });

  test("has the provider inside of every RSC entry that names them", () => {
    const { document } = composed([typedEntry("rsc", "r1", rsc), rosa, typedEntry("rsc", "r2", rsc)]);
    expect(document["rsc"]).toMatchObject([
      {
        id: "r1",
        provider: { id: "rosa", held: [{ category: "IMHS", from: "2015-01-01", to: null }] },
        about: { notes: "Weekly", provider: { name: "Rosa Quintanilla" } },
      },
      { id: "r2", provider: { id: "rosa" } },
    ]);
    expect(document["providers"]).toBeUndefined();
  });

  test.each([
    ["nobody", {}, [typedEntry("rsc", "r1", { ...rsc, provider: ["nobody"] }), rosa]],
    [
      "somebody without a name",
      { waitsForProvider: true },
      [typedEntry("rsc", "r1", rsc), typedEntry("providers", "rosa", {})],
    ],
    ["an entry of another kind", {}, [typedEntry("rsc", "r1", rsc), typedEntry("training", "rosa", {})]],
  ])("does not count RSC that names %s, and says so", (_, waits, entries) => {
    const { document, uncounted } = composed(entries);
    expect(document["rsc"]).toEqual([]);
    expect(uncounted.find(({ entry }) => entry === "r1")).toEqual({
      entry: "r1",
      kind: "rsc",
      problems: [{ field: "provider", problem: "required", ...waits }],
    });
  });

  test("tells of each half-typed entry why it does not count, and counts the others", () => {
    const { document, uncounted } = composed([
      typedEntry("training", "t1", { title: ["Babies"] }),
      typedEntry("training", "t2", { title: ["Babies"], date: ["2025-03-01"], hours: ["6"] }),
    ]);
    expect(document["training"]).toMatchObject([{ id: "t2", hours: 6 }]);
    expect(uncounted).toEqual([
      {
        entry: "t1",
        kind: "training",
        problems: [
          { field: "hours", problem: "required" },
          { field: "date", problem: "required" },
        ],
      },
    ]);
  });

  test("names an entry of a list without ids by its place", () => {
    const { document } = composed([
      typedEntry("memberships", "m", {
        association: ["Lantern Valley"],
        from: ["2025-01-01"],
        to: ["2025-12-31"],
      }),
    ]);
    expect(document["memberships"]).toEqual([
      { association: "Lantern Valley", from: "2025-01-01", to: "2025-12-31" },
    ]);
  });

  test("declares what is declared", () => {
    const { document } = composed([
      typedEntry("declarations", "d", { declared: ["providesRsc"], ethicsSignedOn: ["2025-01-01"] }),
    ]);
    expect(document).toMatchObject({
      declarations: { providesRsc: true },
      ethicsSignedOn: "2025-01-01",
      agreementSignedOn: null,
    });
  });

  test("counts a reference as a rating that has not come", () => {
    const { document } = composed([
      typedEntry("references", "ana", { name: ["Ana Ortiz"], roles: ["teacher"], held: ["IMHS"] }),
    ]);
    expect(document["references"]).toMatchObject([
      { id: "ana", raterId: "ana", roles: ["teacher"], held: ["IMHS"], receivedOn: null },
    ]);
  });
});

describe("for an application", () => {
  const entries = [
    typedEntry("references", "ana", { name: ["Ana Ortiz"] }),
    // Another role than the rater was asked in.
    typedEntry("references", "bo", { name: ["Bo Lind"], roles: ["program-supervisor"] }),
    typedEntry("declarations", "d1", { ethicsSignedOn: ["2025-01-01"], agreementSignedOn: ["2025-01-02"] }),
  ];
  const process = {
    ratings: new Map([["bo" as EntryId, { receivedOn: "2026-02-03", roles: ["colleague"] }]]),
    ethicsSignedOn: null,
    agreementSignedOn: "2026-02-04",
  };

  test.each(["stated", "confirmed"] as const)("as %s, ratings and signatures are those it has", (view) => {
    expect(composed(entries, view, { process }).document).toMatchObject({
      references: [
        { id: "ana", receivedOn: null },
        { id: "bo", receivedOn: "2026-02-03", roles: ["colleague"] },
      ],
      ethicsSignedOn: null,
      agreementSignedOn: "2026-02-04",
    });
  });
});

describe("what is confirmed", () => {
  const entries = [
    typedEntry("education", "e1", {
      kind: ["degree"],
      level: ["master"],
      finished: ["finished"],
      conferredOn: ["2018-05-12"],
      transcript: ["official"],
    }),
    typedEntry("training", "t1", {
      title: ["Babies"],
      date: ["2025-03-01"],
      hours: ["6"],
      approved: ["yes"],
    }),
    typedEntry("memberships", "m1", { association: ["A"], from: ["2025-01-01"], to: ["2025-12-31"] }),
    typedEntry("endorsements", "n1", { category: ["IFS"], earnedOn: ["2022-03-04"] }),
    typedEntry("exams", "x1", { on: ["2024-05-06"], part: ["multiple-choice"], passed: ["yes"] }),
    typedEntry("declarations", "d1", {
      declared: ["providesRsc"],
      ethicsSignedOn: ["2025-01-01"],
      agreementSignedOn: ["2025-01-02"],
    }),
    rosa,
    typedEntry("rsc", "r1", rsc),
    typedEntry("references", "ana", { name: ["Ana Ortiz"], held: ["IMHS"], vetted: ["yes"] }),
  ];
  const stating = (fact: Fact) => entries.find(({ kind }) => kind === facts[fact].kind);
  const typedIn = (fact: Fact): TypedFields => typedOf(stating(fact) ?? { fields: {} });
  const confirmationOf = (fact: Fact) => ({
    associationId: "here" as AssociationId,
    entry: (stating(fact)?.id ?? "") as EntryId,
    fact,
    stated: statedOf(fact, typedIn(fact)),
  });

  test("is nothing of what only staff know, as long as nobody confirmed it", () => {
    const { document } = composed(entries, "confirmed");
    expect(document).toMatchObject({
      education: [{ transcript: "unofficial" }],
      training: [{ approved: false, hours: 6 }],
      memberships: [],
      endorsements: [],
      exams: [],
      declarations: { providesRsc: true },
      ethicsSignedOn: null,
      agreementSignedOn: null,
      rsc: [{ hours: 12, provider: { id: "rosa", held: [] } }],
      references: [{ held: [], vetted: false }],
    });
  });

  test.each<readonly [Fact, object]>([
    ["transcript", { education: [{ transcript: "official" }] }],
    ["approval", { training: [{ approved: true }] }],
    ["membership", { memberships: [{ association: "A" }] }],
    ["endorsement", { endorsements: [{ category: "IFS" }] }],
    ["exam", { exams: [{ part: "multiple-choice" }] }],
    ["ethics", { ethicsSignedOn: "2025-01-01", agreementSignedOn: null }],
    ["agreement", { ethicsSignedOn: null, agreementSignedOn: "2025-01-02" }],
  ])("is the %s that was", (fact, expected) => {
    const { document } = composed(entries, "confirmed", { confirmations: [confirmationOf(fact)] });
    expect(document).toMatchObject(expected);
  });

  /** Something else in a field that can be read too. */
  const otherwise = (field: EntryField, [text = ""]: readonly string[]): readonly string[] => {
    switch (field.as) {
      case "yes":
        return text === "yes" ? [] : ["yes"];
      case "choice":
        return field.among.filter((each) => each !== text && each !== "sessions").slice(0, 1);
      case "day":
        return ["2025-02-03"];
      case "hours":
        return ["1"];
      case "category":
        return ["IMHS"];
      default:
        return ["Otherwise"];
    }
  };

  const everyField = factNames.flatMap((fact) =>
    entryFields[facts[fact].kind]
      .filter(({ name }) => (facts[fact].fields as readonly string[]).includes(name))
      .map((field) => [fact, field.name, field] as const),
  );

  test.each(everyField)("is not the %s of before its %s was changed", (fact, name, field) => {
    const confirmations = [confirmationOf(fact)];
    const typedBefore = typedIn(fact);
    const typed = { ...typedBefore, [name]: otherwise(field, standsIn(typedBefore, field)) };
    const changed = entries.map((entry) =>
      entry.kind === facts[fact].kind ? typedEntry(entry.kind, entry.id, typed) : entry,
    );
    const isSame = !isAsked(facts[fact].kind, typedBefore, field) && !isAsked(facts[fact].kind, typed, field);
    const { document } = composed(changed, "confirmed", { confirmations });
    expect(document).toEqual(
      isSame
        ? composed(entries, "confirmed", { confirmations }).document
        : composed(changed, "confirmed").document,
    );
  });
});

const primesBelow = (end: number): readonly number[] => {
  const isPrime = (number: number): boolean => {
    for (let by = 2; by * by <= number; by++) if (number % by === 0) return false;
    return true;
  };
  return Array.from({ length: end - 2 }, (_, at) => at + 2).filter(isPrime);
};

/** Sessions of at most a day each, as many as the hours need. */
const sessionsOf = (hundredths: number): readonly string[] =>
  Array.from({ length: Math.ceil(hundredths / 2400) }, (_, at) => [
    `2025-03-0${at + 1}`,
    String(Math.min(2400, hundredths - at * 2400) / 100),
  ]).flat();

test("series whose hours cannot be shared out exactly wait, and the others count", () => {
  const series = primesBelow(5000)
    .slice(-360)
    .map((hundredths, at) =>
      typedEntry("training", `t${at}`, {
        title: ["Series"],
        logged: ["sessions"],
        sessions: sessionsOf(hundredths),
        rscProvisionHours: ["1"],
      }),
    );
  const plain = typedEntry("training", "plain", { title: ["One day"], date: ["2025-03-01"], hours: ["6"] });
  const { portfolio, uncounted } = composed([...series, plain]);
  expect(portfolio.training).toHaveLength(series.length + 1 - uncounted.length);
  expect(portfolio.training.some(({ id }) => id === "plain")).toBe(true);
  expect(uncounted).toHaveLength(11);
  for (const { problems } of uncounted)
    expect(problems).toEqual([{ field: "sessions", problem: "too-many" }]);
});

test.each<View>(["stated", "confirmed"])(
  "whatever is typed composes as %s to a document that reads",
  (view) => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { document, portfolio, uncounted } = composed(entries, view);
        const read = readPortfolio(JSON.parse(JSON.stringify(document)), vocabulary);
        expect(read.ok ? read.value : read.refusal).toEqual(portfolio);
        const waiting = new Set(uncounted.map(({ entry }) => entry));
        expect(waiting.size).toBe(uncounted.length);
      }),
      { numRuns: 300 },
    );
  },
);
