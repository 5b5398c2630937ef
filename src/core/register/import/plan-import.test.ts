import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EmailAddress } from "../../account/email-address.ts";
import { degreeLevels } from "../../portfolio/terms.ts";
import { type HolderId, kindsOfCategory, standingKinds } from "../standing.ts";
import { type ImportPlan, planImport, type RegisteredPerson } from "./plan-import.ts";
import { readColumns } from "./read-columns.ts";
import { readRows } from "./read-rows.ts";
import type { ImportRow, SheetVocabulary } from "./sheet.ts";

const vocabulary: SheetVocabulary = {
  columns: {
    name: ["name", "nombre"],
    address: ["email", "correo"],
    level: ["level"],
    kind: ["kind", "condición"],
    category: ["category"],
    from: ["from"],
    to: ["to"],
  },
  kinds: {
    held: ["endorsed"],
    vetted: [],
    approved: ["aprobado"],
    "receives-rsc": [],
    "ers-endorsed": ["ERS"],
    "ers-emerging": [],
  },
  levels: { associate: [], bachelor: [], master: ["MA", "maestría"], doctorate: ["PhD"] },
  categories: [{ code: "IFS", called: ["Infant Family Specialist"] }],
  examples: ["Ana Example"],
};

const read = (...cells: readonly (readonly string[])[]) => {
  const columns = readColumns(
    { line: 1, cells: ["Name", "E-MAIL", "email", "Level", "KIND", "Category", "From", "To", "Phone"] },
    vocabulary,
  );
  if (!columns.ok) throw new Error(columns.refusal.code);
  return {
    ...readRows(
      cells.map((each, index) => ({ line: index + 2, cells: each })),
      columns.value,
      vocabulary,
    ),
    unused: columns.value.unused,
  };
};

describe("a list is read", () => {
  test("by its headings, and what is not known is told", () => {
    expect(read().unused).toEqual(["E-MAIL", "Phone"]);
    expect(readColumns({ line: 1, cells: ["email"] }, vocabulary)).toEqual({
      ok: false,
      refusal: { code: "sheet-without-names" },
    });
    expect(readColumns(undefined, vocabulary).ok).toBe(false);
  });

  test("whatever kinds, degrees, categories and days are called", () => {
    const { good, bad } = read(
      [
        " Ana Ruiz ",
        "",
        "Ana@River.example",
        "phd",
        "Endorsed",
        "infant family specialist",
        "6/30/2021",
        "2022-06-30",
      ],
      ["Ben Ode"],
      ["Cy Dee", "", "", "", "APROBADO", "", "2020-01-01"],
    );
    expect(bad).toEqual([]);
    expect(good).toEqual([
      {
        line: 2,
        name: "Ana Ruiz",
        address: "ana@river.example",
        level: "doctorate",
        standing: { kind: "held", category: "IFS", from: "2021-06-30", to: "2022-06-30" },
      },
      { line: 3, name: "Ben Ode", address: null, level: null, standing: null },
      {
        line: 4,
        name: "Cy Dee",
        address: null,
        level: null,
        standing: { kind: "approved", category: null, from: "2020-01-01", to: null },
      },
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["no name", ["", "", "a@b.example"], ["name-missing"]],
    ["a formula for a name", ['=HYPERLINK("http://x")'], ["name-not-understood"]],
    ["a name that is too long", ["x".repeat(300)], ["name-too-long"]],
    ["the example of a template", ["ana  EXAMPLE", "", "x", "y"], ["example-of-template"]],
    ["an address that is none", ["Ana", "", "ana at home"], ["address-wrong"]],
    ["an unknown degree", ["Ana", "", "", "wizard"], ["level-unknown"]],
    ["an unknown kind", ["Ana", "", "", "", "knighted", "", "2020-01-01"], ["kind-unknown"]],
    ["days without a kind", ["Ana", "", "", "", "", "", "2020-01-01"], ["kind-missing"]],
    ["no category where one is needed", ["Ana", "", "", "", "held", "", "2020-01-01"], ["category-missing"]],
    ["an unknown category", ["Ana", "", "", "", "held", "XYZ", "2020-01-01"], ["category-unknown"]],
    ["a category where none belongs", ["Ana", "", "", "", "ERS", "IFS", "2020-01-01"], ["category-needless"]],
    ["no first day", ["Ana", "", "", "", "approved"], ["from-missing"]],
    ["days that are none", ["Ana", "", "", "", "approved", "", "soon", "later"], ["from-wrong", "to-wrong"]],
    [
      "days turned round",
      ["Ana", "", "", "", "approved", "", "2021-01-01", "2020-01-01"],
      ["to-before-from"],
    ],
    [
      "everything wrong at once",
      ["", "", "x", "y", "z", "", "q", "r"],
      ["name-missing", "address-wrong", "level-unknown", "kind-unknown", "from-wrong", "to-wrong"],
    ],
  ])("and %s is said", (_words, cells, codes) => {
    const { good, bad } = read(cells);
    expect(good).toEqual([]);
    expect(bad.map(({ line, troubles }) => [line, troubles.map(({ code }) => code)])).toEqual([[2, codes]]);
  });

  test("never throws, whatever stands in its cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 9 })),
        (cells) => {
          const { good, bad } = read(...cells);
          expect(good.length + bad.length).toBe(cells.length);
        },
      ),
    );
  });
});

const address = (name: string) => `${name}@river.example` as EmailAddress;
const row = (line: number, name: string, further: Partial<ImportRow> = {}): ImportRow => ({
  line,
  name,
  address: null,
  level: null,
  standing: null,
  ...further,
});
const held = { kind: "held", category: "IFS", from: "2020-01-01", to: null } as const;
const person = (id: string, name: string, further: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  id: id as HolderId,
  name,
  address: null,
  level: null,
  standings: [],
  ...further,
});
const troublesOf = ({ bad }: ImportPlan) =>
  bad.map(({ line, troubles }) => [line, ...troubles.map(({ code }) => code)]);

describe("an import is planned", () => {
  test("somebody with several rows is one person", () => {
    const plan = planImport(
      [
        row(2, "Ana Ruiz", { standing: held }),
        row(3, "ana RUIZ", { address: address("ana"), level: "master" }),
      ],
      [],
    );
    const ofAna = { holder: null, fillsIn: null, alike: [] };
    expect(plan).toEqual({
      rows: [
        {
          ...ofAna,
          line: 2,
          name: "Ana Ruiz",
          isNewPerson: false,
          standing: held,
          isNewStanding: true,
        },
        {
          ...ofAna,
          line: 3,
          name: "ana RUIZ",
          isNewPerson: true,
          standing: null,
          isNewStanding: false,
        },
      ],
      people: [
        {
          holder: null,
          name: "ana RUIZ",
          address: address("ana"),
          level: "master",
          isCompleted: false,
          standings: [held],
        },
      ],
      bad: [],
      good: 2,
      newPeople: 1,
      knownPeople: 0,
      newStandings: 1,
      knownStandings: 0,
    });
  });

  test("who is known is known by the address, or else by the name", () => {
    const there = [
      person("1", "Ana Ruiz", { address: address("ana"), standings: [held] }),
      person("2", "Ben Ode"),
    ];
    const plan = planImport(
      [
        row(2, "Ana Vega Ruiz", { address: address("ana"), standing: held }),
        row(3, "ben ode", { level: "master" }),
      ],
      there,
    );
    expect(plan.people).toEqual([
      { holder: "2", name: "Ben Ode", address: null, level: "master", isCompleted: true, standings: [] },
    ]);
    expect([plan.newPeople, plan.knownPeople, plan.knownStandings]).toEqual([0, 2, 1]);
    expect(plan.rows.map(({ line, holder, fillsIn }) => [line, holder, fillsIn])).toEqual([
      [2, "1", null],
      [3, "2", "master"],
    ]);
  });

  test("whoever is new and called like somebody is told with them, in the register and in the list", () => {
    const there = [person("1", "Ana Ruiz Vega", { address: address("ana") }), person("2", "Ben Ode")];
    const plan = planImport(
      [
        row(2, "Ruiz, Ana"),
        row(3, "Ana Ruiz Vega", { address: address("another") }),
        row(4, "Ben Ode"),
        row(5, "Vega Ana"),
        row(6, "Cy Dee"),
      ],
      there,
    );
    expect(plan.bad).toEqual([]);
    expect(
      plan.rows.map(({ line, isNewPerson, alike }) => [
        line,
        isNewPerson,
        ...alike.map(({ holder }) => holder),
      ]),
    ).toEqual([
      [2, true, "1", null],
      [3, true, "1"],
      [4, false],
      [5, true, "1", null],
      [6, true],
    ]);
  });

  test.each<[string, ImportRow, readonly RegisteredPerson[], string]>([
    [
      "a name of several",
      row(2, "Ana Ruiz"),
      [
        person("1", "Ana Ruiz", { address: address("a") }),
        person("2", "Ana Ruiz", { address: address("b") }),
      ],
      "name-of-several",
    ],
    [
      "a new address of a name that has none",
      row(2, "Ana Ruiz", { address: address("ana") }),
      [person("1", "Ana Ruiz")],
      "name-without-address",
    ],
    [
      "an address of somebody else",
      row(2, "Ben Ode", { address: address("ana") }),
      [person("1", "Ana Ruiz", { address: address("ana") })],
      "address-of-another",
    ],
    [
      "another degree",
      row(2, "Ana Ruiz", { level: "master" }),
      [person("1", "Ana Ruiz", { level: "doctorate" })],
      "level-differs",
    ],
    [
      "other days of the same standing",
      row(2, "Ana Ruiz", { standing: { ...held, to: "2021-01-01" } }),
      [person("1", "Ana Ruiz", { standings: [held] })],
      "standing-overlaps",
    ],
  ])("%s is left for people to decide", (_words, asked, there, code) => {
    const plan = planImport([asked], there);
    expect([plan.people, plan.good, troublesOf(plan)]).toEqual([[], 0, [[2, code]]]);
  });

  const names = fc.constantFrom("Ana Ruiz", "ana ruiz", "Ben Ode", "Ana Ode", "Cy Dee");
  const addresses = fc.option(fc.constantFrom(address("a"), address("b"), address("c")), { nil: null });
  const years = fc.tuple(
    fc.integer({ min: 2000, max: 2003 }),
    fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
  );
  const standings = fc.tuple(fc.constantFrom(...standingKinds), years).map(([kind, [from, length]]) => ({
    kind,
    category: kindsOfCategory.has(kind) ? "IFS" : null,
    from: `${from}-01-01`,
    to: length === null ? null : `${from + length}-12-31`,
  }));
  const rows = fc
    .array(
      fc.record({
        name: names,
        address: addresses,
        level: fc.option(fc.constantFrom(...degreeLevels), { nil: null }),
        standing: fc.option(standings, { nil: null }),
      }),
      { maxLength: 14 },
    )
    .map((all) => all.map((each, index) => ({ line: index + 2, ...each })));

  /** The register after a plan was carried out. */
  const after = (there: readonly RegisteredPerson[], { people }: ImportPlan): readonly RegisteredPerson[] => [
    ...there.map((known) => {
      const change = people.find(({ holder }) => holder === known.id);
      return change === undefined
        ? known
        : { ...known, level: change.level, standings: [...known.standings, ...change.standings] };
    }),
    ...people
      .filter(({ holder }) => holder === null)
      .map((fresh, index) => ({ ...fresh, id: `${there.length + index}` as HolderId })),
  ];

  test("the same list twice is the same list once, and the same rows are left out", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const begun = after([], planImport(first, []));
        const once = planImport(second, begun);
        const twice = planImport(second, after(begun, once));
        expect(twice.people).toEqual([]);
        expect([twice.newPeople, twice.newStandings]).toEqual([0, 0]);
        expect(twice.bad.map(({ line }) => line)).toEqual(once.bad.map(({ line }) => line));
        for (const plan of [once, twice]) {
          const lines = [...plan.rows, ...plan.bad].map(({ line }) => line);
          expect(lines.toSorted((a, b) => a - b)).toEqual(second.map(({ line }) => line));
          expect(plan.rows.filter(({ isNewPerson }) => isNewPerson)).toHaveLength(plan.newPeople);
          expect(plan.rows.filter(({ isNewStanding }) => isNewStanding)).toHaveLength(plan.newStandings);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("nothing of one kind and category is ever recorded twice for a day, and no address is two people's", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const begun = after([], planImport(first, []));
        const all = after(begun, planImport(second, begun));
        const reached = all.map((each) => each.address).filter((each) => each !== null);
        expect(new Set(reached).size).toBe(reached.length);
        for (const { standings: those } of all)
          for (const [index, one] of those.entries())
            for (const other of those.slice(index + 1))
              expect(
                one.kind === other.kind &&
                  (other.to === null || one.from <= other.to) &&
                  (one.to === null || other.from <= one.to),
              ).toBe(false);
      }),
    );
  });
});
