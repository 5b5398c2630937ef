import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { listVocabulary } from "../../ui/wording/site/portfolio/list-vocabulary.ts";
import { entryFields } from "../entries/fields.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "../entries/most-typed.ts";
import { makeFold, meantBy } from "./called.ts";
import { type CellReading, readCell } from "./cell.ts";
import { dayInCell, looseNumbers } from "./day-in-cell.ts";
import { guessMatching } from "./guess-matching.ts";
import { hoursInCell } from "./hours-in-cell.ts";
import { type List, listedFields, listedKinds } from "./matching.ts";
import { planInTurns } from "./plan-import.ts";

const words = listVocabulary(library);

/** Counts how often a text is folded, which is most of the work of a cell. */
const counting = () => {
  const seen: string[] = [];
  const fold = makeFold();
  return {
    seen,
    fold: (text: string) => {
      seen.push(text);
      return fold(text);
    },
  };
};

const readingWith = (fold: CellReading["fold"], kind: CellReading["kind"]): CellReading => ({
  kind,
  dateOrder: null,
  decimal: "point",
  vocabulary: words,
  fold,
});

describe("a cell that is too long", () => {
  test.each(listedKinds)("is said to be so before anything of it is read: %s", (kind) => {
    const { seen, fold } = counting();
    for (const field of listedFields(kind))
      expect(readCell(field, "a ".repeat(LONGEST_TYPED), readingWith(fold, kind))).toEqual({
        ok: false,
        refusal: "too-long",
      });
    expect(seen).toEqual([]);
  });

  test("is no day, no hours and no name, however it goes on", () => {
    const long = `6/30/2021 0:00${" ".repeat(300)}`;
    expect(dayInCell(`${long}x`, null, words.months)).toBeUndefined();
    expect(looseNumbers(`${long}x`)).toBeUndefined();
    expect(hoursInCell(`1 h${" ".repeat(300)}30`, "point")).toBeUndefined();
    const { seen, fold } = counting();
    expect(meantBy("group ".repeat(100), { group: ["Group"] }, { fold, negations: [] })).toBeUndefined();
    expect(seen).toEqual([]);
  });

  test("of many parts is given up at the first that means nothing, and at too many", () => {
    const services = entryFields.work.find(({ as }) => as === "some");
    if (services === undefined) throw new Error("work asks for none of several");
    const { seen, fold } = counting();
    const parts = Array.from({ length: MOST_TEXTS }, (_, at) => `x${at}`).join(";");
    expect(readCell(services, parts, readingWith(fold, "work")).ok).toBe(false);
    expect(seen).toEqual(["x0", "x0"]);
    expect(readCell(services, `${parts};y`, readingWith(fold, "work"))).toMatchObject({
      refusal: "too-many",
    });
    expect(seen).toHaveLength(2);
  });
});

describe("sessions in a cell", () => {
  const sessions = entryFields.rsc.find(({ as }) => as === "sessions");
  const read = (text: string) =>
    sessions === undefined ? undefined : readCell(sessions, text, readingWith(makeFold(), "rsc"));

  test.each([
    ["2021-03-04 1.5", ["2021-03-04", "1.5"]],
    ["2021-03-04: 1.5; 2021-04-01 = 2", ["2021-03-04", "1.5", "2021-04-01", "2"]],
    ["2021-03-04 :  1.5", ["2021-03-04", "1.5"]],
    ["2021-03-04=1.5", ["2021-03-04", "1.5"]],
    ["2021-03-04 1:30", ["2021-03-04", "1.5"]],
    ["June 30, 2021: 2", ["2021-06-30", "2"]],
  ])("%s", (text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });

  test.each([":".repeat(2000), " :=".repeat(2000), "2021-03-04", "1.5", "=1", "2021-03-04 soon"])(
    "that are none are said to be so: %s",
    (text) => {
      expect(read(`${text}\u2028a b`)?.ok).toBe(false);
      expect(read(text)?.ok).toBe(false);
    },
  );

  test("nothing of a piece is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("1", ":", " ", "=", "\u2028", "/"), maxLength: 40 }),
        (text) => {
          expect(read(text)).toBeDefined();
        },
      ),
    );
  });
});

test("guessing looks at the first values of the first rows, and at each only once as a name", () => {
  const list: List = {
    headings: ["Title"],
    rows: Array.from({ length: 5000 }, (_, at) => ({ line: at + 2, cells: [`a${at}`] })),
  };
  const looked = new Set<number>();
  const rows = list.rows.map(({ line, cells }) => ({
    line,
    get cells() {
      looked.add(line);
      return cells;
    },
  }));
  guessMatching("training", { ...list, rows }, words);
  expect(looked.size).toBeLessThanOrEqual(300);
});

test("a long list lets others have their turn after every few rows", () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({ line: at + 2, cells: ["a"] }));
  const turns = planInTurns(
    { headings: ["Title"], rows },
    { kind: "training", sources: {}, dateOrder: "mdy", decimal: "point" },
    [],
    { words, rules: library.vocabulary },
  );
  let pauses = 0;
  let turn = turns.next();
  for (; turn.done !== true; turn = turns.next()) pauses += 1;
  expect(pauses).toBe(9);
  expect(turn.value.bad).toHaveLength(500);
});
