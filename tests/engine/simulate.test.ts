import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulateCommand } from "../../src/cli/simulate.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import type { Simulation } from "../../src/core/simulation/simulation.ts";
import { dayOf, factsIn, isEveryCase, verdictOf } from "../kit/engine.ts";
import { anyPortfolio } from "../reference/generated-portfolios.ts";

const AS_OF = "2021-06-30";
const folder = mkdtempSync(join(tmpdir(), "attune-simulate-"));
const file = join(folder, "people.jsonl");

/** Enough for several parts, so that threads share the work. */
const people = fc.sample(anyPortfolio(), { numRuns: isEveryCase ? 3000 : 700, seed: 9 });
const lines = people.map((portfolio) => JSON.stringify(portfolio));

beforeAll(() => writeFileSync(file, `${lines.join("\n")}\n`));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...args: readonly string[]) => {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    print: (text) => {
      printed.push(text);
      return Promise.resolve();
    },
    complain: (line) => {
      complaints.push(line);
    },
    isColoured: false,
    columns: 80,
  };
  const status = await simulateCommand(args, { terminal, today: dayOf(AS_OF) });
  return { status, printed: printed.join(""), complaints };
};

/** The same counts by judging everyone one by one. */
const oneByOne = (from: string, to: string, overlays: readonly string[], category: string): object => {
  const because: { [id: string]: number } = {};
  const counts = { population: 0, ready: { before: 0, after: 0 }, gained: 0, lost: 0 };
  for (const portfolio of people) {
    const facts = factsIn(portfolio);
    const before = verdictOf(facts, { standard: from, category, overlays: [], asOf: AS_OF });
    const after = verdictOf(facts, { standard: to, category, overlays, asOf: AS_OF });
    counts.population++;
    if (before.readyToSubmit) counts.ready.before++;
    if (after.readyToSubmit) counts.ready.after++;
    if (before.readyToSubmit === after.readyToSubmit) continue;
    if (after.readyToSubmit) counts.gained++;
    else counts.lost++;
    const ids = new Set([...before.requirements, ...after.requirements].map(({ id }) => id));
    for (const id of ids) {
      const status = (verdict: typeof before) => verdict.requirements.find((each) => each.id === id)?.status;
      if (status(before) !== status(after)) because[id] = (because[id] ?? 0) + 1;
    }
  }
  return { ...counts, because };
};

describe("counts equal judging everyone one by one", () => {
  test.each([
    ["categories-2017", "alliance-2024", [], "IFS"],
    ["categories-2017", "categories-2017", ["massaimh-2020"], "IMHM-C"],
    ["levels-1", "categories-2017", [], "IMHS"],
    ["levels-2016", "levels-1", [], "IFA"],
  ])("from %s to %s %j for %s", async (from, to, overlays, category) => {
    const rules = [to, ...overlays].join("+");
    const asked = ["--from", from, "--to", rules, "--category", category, "--as-of", AS_OF, file];
    const { status, printed } = await run(...asked);
    expect(status).toBe(0);
    expect(JSON.parse(printed) as Simulation).toEqual({
      format: "attune.simulation/1",
      category,
      asOf: AS_OF,
      from,
      to: rules,
      ...oneByOne(from, to, overlays, category),
    });
  });

  test("somebody gained and somebody lost, so that the comparison says something", () => {
    const { gained, lost } = oneByOne("categories-2017", "alliance-2024", [], "IFS") as Simulation;
    expect(Math.min(gained, lost)).toBeGreaterThan(0);
  });
});

test("one bad line refuses the whole and is told with its number, wherever it lies", async () => {
  const place = Math.floor(lines.length * 0.8);
  const broken = join(folder, "broken.jsonl");
  writeFileSync(broken, [...lines.slice(0, place), "", '{"format": 1}', ...lines.slice(place)].join("\r\n"));
  const { status, printed, complaints } = await run(
    "--from",
    "categories-2017",
    "--to",
    "alliance-2024",
    "--category",
    "IFS",
    broken,
  );
  expect({ status, printed }).toEqual({ status: 2, printed: "" });
  expect(complaints).toEqual([
    `${broken}:${place + 2}: /format: must be "attune.portfolio/1"`,
    `${broken}:${place + 2}: /id: is required`,
  ]);
});

test("an empty population is a population", async () => {
  const empty = join(folder, "empty.jsonl");
  writeFileSync(empty, "\n");
  const { status, printed } = await run(
    "--from",
    "levels-1",
    "--to",
    "levels-2016",
    "--category",
    "IFS",
    empty,
  );
  expect(status).toBe(0);
  expect((JSON.parse(printed) as Simulation).population).toBe(0);
});
