// Numbers and dates at the edges of what can be written.
import { describe, expect, test } from "vitest";
import { readPortfolio } from "../../src/core/portfolio/read-portfolio.ts";
import { dayOf, factsIn, library, verdictOf } from "../kit/engine.ts";
import { type Ran, runAttune } from "../kit/run-attune.ts";

const asked = { standard: "categories-2017", category: "IFS", overlays: [], asOf: "2021-06-30" };
const document = (fields: object): unknown => ({ format: "attune.portfolio/1", id: "p", ...fields });
const training = (hours: readonly number[]): unknown =>
  document({
    training: hours.map((each, at) => ({
      id: `t${at}`,
      date: "2020-01-01",
      hours: each,
      relationshipBased: true,
    })),
  });

const trainingHours = (hours: readonly number[]) =>
  verdictOf(factsIn(training(hours)), asked).requirements.find(({ id }) => id === "training.hours");

const problemsOf = (text: string): readonly string[] => {
  const read = readPortfolio(JSON.parse(text), library.vocabulary);
  return read.ok ? [] : read.refusal.map(({ pointer, message }) => `${pointer}: ${message}`);
};

describe("the hours just at the limit of 30", () => {
  test.each<[string, readonly number[], "met" | "unmet"]>([
    ["nine times a third of ten, rounded up", Array.from({ length: 9 }, () => 3.3333333333333335), "met"],
    ["nine times a third of ten, rounded down", Array.from({ length: 9 }, () => 3.333333333333333), "unmet"],
    ["tenths", Array.from({ length: 300 }, () => 0.1), "met"],
    ["tenths, one a hair short", [...Array.from({ length: 299 }, () => 0.1), 0.09999999999999999], "unmet"],
    ["tenths, one a hair more", [...Array.from({ length: 299 }, () => 0.1), 0.10000000000000002], "met"],
    ["a hair short, by 25 decimals", [29, 0.9999999999999999, 1e-25], "unmet"],
    ["exactly, beside the smallest number there is", [30, 5e-324], "met"],
    ["exactly, beside numbers of ever more decimals", [30, 1e-22, 1e-23, 1e-24, 1e-25, 1e-310], "met"],
    ["the smallest number alone", [5e-324], "unmet"],
    ["the most hours", Array.from({ length: 1000 }, () => 100_000), "met"],
  ])("%s", (_, hours, status) => {
    expect(trainingHours(hours)?.status).toBe(status);
  });
});

test("every double beside a number of two decimals is counted exactly", () => {
  const near = Array.from({ length: 3000 }, (_, at) => (at + 1) / 100).flatMap((value) => [
    value * (1 + Number.EPSILON),
    value * (1 - Number.EPSILON / 2),
  ]);
  for (const hours of near) expect(trainingHours([hours])?.status).toBe(hours >= 30 ? "met" : "unmet");
});

test("sessions add up exactly to what is stated, or the exact sum is named", () => {
  const series = (hours: number, ...sessions: readonly number[]): string =>
    JSON.stringify(
      document({
        training: [
          { id: "t", hours, sessions: sessions.map((each) => ({ date: "2020-01-01", hours: each })) },
        ],
      }),
    );
  expect(problemsOf(series(0.3, 0.1, 0.2))).toEqual([]);
  expect(problemsOf(series(0.1 + 0.2, 0.1, 0.2))).toEqual([
    "/training/0/hours: must be the sum of the sessions, 0.3",
  ]);
  expect(problemsOf(series(10, 3.3333333333333335, 3.3333333333333335, 3.3333333333333335))).toEqual([
    "/training/0/hours: must be the sum of the sessions, 10.0000000000000005",
  ]);
  expect(problemsOf(series(24, 24, 5e-324))).toHaveLength(1);
});

test("numbers that are none, or too large, or not large enough", () => {
  const entry = (hours: string): readonly string[] =>
    problemsOf(
      `{"format":"attune.portfolio/1","id":"p","volunteering":[{"id":"v","date":"2020-01-01","hours":${hours}}]}`,
    );
  const place = "/volunteering/0/hours";
  for (const none of ["1e999", "-1e999", '"NaN"', '"5"', "true", "[]"])
    expect(entry(none)).toContain(`${place}: must be a number`);
  for (const none of ["0", "-0", "1e-999", "-1e-300"])
    expect(entry(none)).toEqual([`${place}: must be greater than 0`]);
  expect(entry("1e308")).toEqual([`${place}: must be at most 100000`]);
  expect(entry("1e-300")).toEqual([]);
});

test("a part of hours too small to write is still no more than the hours", () => {
  const sessions = [
    { date: "2020-01-01", hours: 24 },
    { date: "2020-01-02", hours: 5e-324 },
  ];
  const text = JSON.stringify(document({ training: [{ id: "t", rscProvisionHours: 25, sessions }] }));
  expect(problemsOf(text)).toEqual(["/training/0/rscProvisionHours: must be at most the entry's hours, 24"]);
});

test("totals too odd to share out exactly are refused at the series where it becomes too much", () => {
  const series = (count: number, step: number): string =>
    JSON.stringify(
      document({
        training: Array.from({ length: count }, (_, at) => ({
          id: `t${at}`,
          rscProvisionHours: 1,
          sessions: [{ date: "2020-01-01", hours: 1 + at * step }],
        })),
      }),
    );
  expect(problemsOf(series(90, 0.25))).toEqual([]);
  const odd = problemsOf(series(4000, 0.001));
  expect(odd.length).toBeGreaterThan(1000);
  for (const problem of odd)
    expect(problem).toMatch(/^\/training\/\d+\/rscProvisionHours: cannot be shared out/);
});

describe("days at both ends of the calendar", () => {
  const question = (command: string, asOf: string): Promise<Ran> =>
    runAttune(
      [command, "--standard", "alliance-2024", "--category", "IFS", "--as-of", asOf, "-"],
      JSON.stringify(
        document({
          work: [{ id: "w", from: "0001-01-01", paid: true, bands: ["infant"], services: ["related"] }],
          endorsements: [{ category: "IFS", earnedOn: "0001-01-01", renewedThrough: "9999-12-31" }],
        }),
      ),
    );

  test.for(["0001-01-01", "9999-12-31"])("%s is a day to ask about", async (asOf) => {
    for (const command of ["evaluate", "renewal", "plan"]) {
      const { status, stdout, stderr } = await question(command, asOf);
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
      expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
      for (const [written] of stdout.matchAll(/"[^"]*\d-\d\d-\d\d"/g)) {
        expect(Number.isNaN(Date.parse(JSON.parse(written) as string)), written).toBe(false);
      }
    }
  });

  test.for(["0000-00-00", "0000-12-31", "10000-01-01", "2021-02-30", "2021-6-3", "", " 2021-06-30", "-1"])(
    "%j is not",
    async (asOf) => {
      const { status, stdout } = await runAttune(
        ["evaluate", "--standard", "alliance-2024", "--category", "IFS", `--as-of=${asOf}`, "-"],
        JSON.stringify(document({})),
      );
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    },
  );

  test("a leap day is one only in its years", () => {
    expect(dayOf("2000-02-29")).toBeLessThan(dayOf("2000-03-01"));
    expect(() => dayOf("1900-02-29")).toThrow("no date");
  });
});
