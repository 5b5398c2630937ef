import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { typedEntry } from "../../../tests/kit/typed-entries.ts";
import { listVocabulary } from "../../ui/wording/site/portfolio/list-vocabulary.ts";
import { no, yes } from "../kernel/result.ts";
import { makeFold } from "./called.ts";
import { readCell } from "./cell.ts";
import { dayInCell, orderOf } from "./day-in-cell.ts";
import { guessKind, guessMatching } from "./guess-matching.ts";
import { hoursInCell, markOf } from "./hours-in-cell.ts";
import { type List, listedFields, listedKinds } from "./matching.ts";
import { planImport, rowsTaken } from "./plan-import.ts";

const words = listVocabulary(library);
const { months } = words;
const reading = { words, rules: library.vocabulary };

const listOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]): List => ({
  headings,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});

describe("a day is read", () => {
  test.each([
    ["2021-06-30", "2021-06-30"],
    ["2021/6/30", "2021-06-30"],
    ["2021-06-30T00:00:00.000Z", "2021-06-30"],
    ["6/30/2021", "2021-06-30"],
    ["30/6/2021", "2021-06-30"],
    ["6/30/21", "2021-06-30"],
    ["6-30-1998", "1998-06-30"],
    ["6/30/98", "1998-06-30"],
    ["6/30/2021 0:00", "2021-06-30"],
    ["June 30, 2021", "2021-06-30"],
    ["Jun 30th 2021", "2021-06-30"],
    ["30-Jun-21", "2021-06-30"],
    ["30 de junio de 2021", "2021-06-30"],
    ["Wednesday, June 30, 2021", "2021-06-30"],
    ["2/30/2021", undefined],
    ["June 2021", undefined],
    ["soon", undefined],
    ["44377", undefined],
    ["3/4/2021", undefined],
    ["3/3/2021", "2021-03-03"],
  ])("%s where nobody has said the order", (text, day) => {
    expect(dayInCell(text, null, months)).toBe(day);
  });

  test("in the order of the list", () => {
    expect(dayInCell("3/4/2021", "mdy", months)).toBe("2021-03-04");
    expect(dayInCell("3/4/2021", "dmy", months)).toBe("2021-04-03");
    expect(dayInCell("21/4/3", "ymd", months)).toBeUndefined();
    expect(dayInCell("21/4/03", "ymd", months)).toBe("2021-04-03");
    expect(dayInCell("13/4/2021", "mdy", months)).toBeUndefined();
  });

  test.each([
    [["3/4/2021", "6/30/2021"], { order: "mdy", isAsked: false }],
    [["3/4/2021", "30/6/2021"], { order: "dmy", isAsked: false }],
    [["3/4/2021", "5/6/2021"], { order: null, isAsked: true }],
    [["3/3/2021", "6/6/2021"], { order: "mdy", isAsked: false }],
    [["6/30/2021", "30/6/2021"], { order: null, isAsked: true }],
    [["2021-03-04", "soon"], { order: "mdy", isAsked: false }],
    [[], { order: "mdy", isAsked: false }],
  ])("and %j tell their order", (texts, seen) => {
    expect(orderOf(texts)).toEqual(seen);
  });
});

describe("hours are read", () => {
  test.each([
    ["1.5", "point", "1.5"],
    ["1,5", "point", "1.5"],
    ["1,5", "comma", "1.5"],
    ["1,500", "point", "1500"],
    ["1.500", "comma", "1500"],
    ["1:30", "point", "1.5"],
    ["01:30:00", "point", "1.5"],
    ["90 min", "point", "1.5"],
    ["90 minutos", "comma", "1.5"],
    ["1 h 30 min", "point", "1.5"],
    ["1h30", "point", "1.5"],
    ["2 hours", "point", "2"],
    ["2 horas", "comma", "2"],
    ["1,5 horas", "comma", "1.5"],
    ["2 hrs.", "point", "2"],
    ["0", "point", "0"],
    ["two", "point", undefined],
    ["-1", "point", undefined],
    ["1.5.2", "point", undefined],
    ["1e3", "point", undefined],
  ] as const)("%s with a %s as %s", (text, mark, hours) => {
    expect(hoursInCell(text, mark)).toBe(hours);
  });

  test("by the mark that a list uses", () => {
    expect(markOf(["1,5", "2", "0,75 h"])).toBe("comma");
    expect(markOf(["1.5", "2", "0,75"])).toBe("point");
    expect(markOf([])).toBe("point");
  });
});

describe("columns are guessed", () => {
  test("by their headings in English", () => {
    const list = listOf(
      ["Training Title", "Date Attended", "Hours", "Presenter", "Relationship-based?", "Internal no."],
      ["Attachment", "6/30/2021", "1.5", "Ana Ruiz", "Yes", "17"],
    );
    expect(guessKind(list, words)).toBe("training");
    expect(guessMatching("training", list, words)).toEqual({
      kind: "training",
      sources: {
        title: { from: "column", column: 0 },
        date: { from: "column", column: 1 },
        hours: { from: "column", column: 2 },
        trainer: { from: "column", column: 3 },
        relationshipBased: { from: "column", column: 4 },
      },
      dateOrder: "mdy",
      decimal: "point",
    });
  });

  test("and a list of titles, days and hours is one of training", () => {
    expect(guessKind(listOf(["Title", "Date", "Hours"], ["Play", "2024-01-01", "1"]), words)).toBe(
      "training",
    );
    expect(guessKind(listOf(["Activity", "Date", "Hours"], ["Desk", "2024-01-01", "1"]), words)).toBe(
      "volunteering",
    );
  });

  test("in Spanish, with other days and numbers", () => {
    const list = listOf(
      ["Supervisora", "Tipo", "Desde", "Hasta", "Total de horas"],
      ["Ana Ruiz", "Individual", "13/1/2021", "14/6/2021", "12,5"],
    );
    expect(guessKind(list, words)).toBe("rsc");
    const matching = guessMatching("rsc", list, words);
    expect(matching.dateOrder).toBe("dmy");
    expect(matching.decimal).toBe("comma");
    expect(Object.keys(matching.sources).toSorted()).toEqual(["form", "from", "hours", "provider", "to"]);
  });

  test("and by what stands in them", () => {
    const list = listOf(
      ["Training", "A", "B"],
      ["Attachment", "6/30/2021", "1:30"],
      ["Play", "7/1/2021", "2:00"],
    );
    expect(guessMatching("training", list, words).sources).toEqual({
      title: { from: "column", column: 0 },
      date: { from: "column", column: 1 },
      hours: { from: "column", column: 2 },
    });
  });
});

describe("a list is planned", () => {
  const headings = ["Title", "Date", "Hours", "Relationship-based"];
  const plan = (...rows: readonly (readonly string[])[]) => {
    const list = listOf(headings, ...rows);
    return planImport(list, guessMatching("training", list, words), [], reading);
  };

  test("with every row that is wrong, and what is wrong in it", () => {
    const { good, bad } = plan(
      ["Attachment", "6/30/2021", "1.5", "sí"],
      ["", "6/30/2021", "2", ""],
      ["Play", "2/30/2021", "two", "maybe"],
      ["Long", "6/30/2021", "0", ""],
      ["Less", "6/30/2021", "-2", ""],
      ["None", "6/30/2021", "-two", ""],
    );
    expect(good).toEqual([
      {
        line: 2,
        typed: {
          title: ["Attachment"],
          date: ["2021-06-30"],
          hours: ["1.5"],
          relationshipBased: ["yes"],
          logged: ["total"],
        },
        repeats: null,
      },
    ]);
    expect(bad.map(({ line, problems }) => [line, problems])).toEqual([
      [3, [{ field: "title", value: "", problem: "required" }]],
      [
        4,
        [
          { field: "date", value: "2/30/2021", problem: "not-a-date" },
          { field: "hours", value: "two", problem: "not-a-number" },
          { field: "relationshipBased", value: "maybe", problem: "not-offered" },
        ],
      ],
      [5, [{ field: "hours", value: "0", problem: "too-small" }]],
      [6, [{ field: "hours", value: "-2", problem: "not-above-zero" }]],
      [7, [{ field: "hours", value: "-two", problem: "not-a-number" }]],
    ]);
  });

  test.each([
    ["work", "kind", "not paid", undefined],
    ["work", "kind", "never paid", undefined],
    ["work", "kind", "un-paid work", undefined],
    ["work", "kind", "non-paid", undefined],
    ["work", "kind", "wasn’t paid", undefined],
    ["work", "kind", "nunca pagado", undefined],
    ["work", "kind", "no pagado", "volunteer"],
    ["work", "kind", "paid work, full time", "paid"],
    ["education", "transcript", "not official", undefined],
    ["education", "transcript", "sin copia oficial", undefined],
    ["education", "transcript", "official, sealed", "official"],
    ["rsc", "form", "not individual", undefined],
    ["rsc", "form", "nunca individual", undefined],
    ["rsc", "form", "ni individual", undefined],
    ["rsc", "form", "individual, un lugar", "individual"],
    ["training", "part", "not attended", undefined],
    ["training", "part", "Jamás asistí", undefined],
  ] as const)("of %s, %s is read only where it says it: %s", (kind, name, text, value) => {
    const field = listedFields(kind).find((each) => each.name === name);
    if (field === undefined) throw new Error("no such question");
    const cells = { kind, dateOrder: null, decimal: "point", vocabulary: words, fold: makeFold() } as const;
    expect(readCell(field, text, cells)).toEqual(value === undefined ? no("not-offered") : yes([value]));
  });

  test("and what repeats something is told with what it repeats", () => {
    const there = [
      typedEntry("training", "there", { title: ["attachment "], date: ["2021-06-30"], hours: ["1:30"] }),
    ];
    const list = listOf(
      headings,
      ["Attachment", "2021-06-30", "1.5"],
      ["Attachment", "2021-06-30", "2"],
      ["Attachment", "2021-06-30", "2.0"],
    );
    const planned = planImport(list, guessMatching("training", list, words), there, reading);
    expect(planned.good.map(({ line, repeats }) => [line, repeats])).toEqual([
      [2, { of: "entry", entry: "there" }],
      [3, null],
      [4, { of: "row", line: 3 }],
    ]);
    expect(rowsTaken(planned, false).map(({ line }) => line)).toEqual([3]);
    expect(rowsTaken(planned, true).map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test("providers are those of the person by name, or new ones, each once", () => {
    const there = [typedEntry("providers", "ana", { name: ["Ana Ruiz"] })];
    const list = listOf(
      ["Supervisor", "Form", "From", "To", "Hours"],
      ["ana RUIZ", "Group", "2021-01-01", "2021-02-01", "3"],
      ["Ben Ode", "ind", "2021-01-01", "2021-02-01", "3"],
      ["ben  ode", "Individual", "2021-03-01", "2021-04-01", "3"],
      ["", "Individual", "2021-03-01", "2021-04-01", "3"],
    );
    const planned = planImport(list, guessMatching("rsc", list, words), there, reading);
    expect(planned.newProviders).toEqual(["Ben Ode"]);
    expect(planned.good).toHaveLength(3);
    expect(planned.bad.map(({ problems }) => problems)).toEqual([
      [{ field: "provider", value: "", problem: "required" }],
    ]);
  });

  test("what goes on has no last day, and a fixed answer holds for every row", () => {
    const list = listOf(
      ["Employer", "Position", "From", "To"],
      ["Willow", "Visitor", "2021-01-01", "present"],
    );
    const guessed = guessMatching("work", list, words);
    const matching = {
      ...guessed,
      sources: { ...guessed.sources, kind: { from: "fixed", text: "paid" } as const },
    };
    expect(planImport(list, matching, [], reading).good[0]?.typed).toEqual({
      employer: ["Willow"],
      title: ["Visitor"],
      kind: ["paid"],
      from: ["2021-01-01"],
      going: ["goes-on"],
    });
  });

  test("no row is ever lost, whatever stands in a list", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("", "yes", "1:30", "3/4/2021", "__proto__", "constructor", "=1+1"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...listedKinds),
        fc.array(cell, { maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
        (kind, heads, rows) => {
          const list = listOf(heads, ...rows);
          guessKind(list, words);
          const planned = planImport(list, guessMatching(kind, list, words), [], reading);
          expect(planned.good.length + planned.bad.length).toBe(rows.length);
          for (const { problems } of planned.bad) expect(problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
