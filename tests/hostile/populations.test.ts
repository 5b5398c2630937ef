// Files of many: line numbers stay right and good lines are answered, whatever lies between them.
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { populationParts } from "../../src/cli/population-parts.ts";
import { readByteLines } from "../../src/services/read-bytes.ts";
import { runAttune, temporaryFolder } from "../kit/run-attune.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const good = '{"format":"attune.portfolio/1","id":"p"}';
const rules = ["--category", "IFS", "--as-of", "2021-06-30"];
const simulate = ["simulate", "--from", "levels-2016", "--to", "categories-2017", ...rules];
const evaluate = ["evaluate", "--standard", "categories-2017", ...rules];
const isAll = process.env["ATTUNE_TEST_ALL"] === "1";

test.for<readonly [string, string, number]>([
  ["nothing", "", 0],
  ["blank lines only", "\n\r\n \t\n", 0],
  ["no final newline", `${good}\n${good}`, 2],
  ["CRLF, and blank lines", `${good}\r\n\r\n\n${good}\r\n`, 2],
  ["a byte order mark at the beginning", `\ufeff${good}\n${good}\n`, 2],
  ["lines that straddle parts", `${good}${" ".repeat(99_991)}\n`.repeat(50), 50],
])("counted: %s", async ([, input, population]) => {
  const { status, stdout, stderr } = await runAttune([...simulate, "-"], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ population });
});

test("lines too long stand between good ones, and every number is right", async () => {
  const long = "x".repeat(16 * 1024 * 1024 + 1);
  const file = folder.write(
    "long.jsonl",
    [good, "bad", long, good, "", "[]", long, `${good}\r`, "nul"].join("\n"),
  );
  const complaints = [
    `${file}:2: /: is not JSON`,
    `${file}:3: /: must be at most 16 MB`,
    `${file}:6: /: must be a portfolio: a JSON object`,
    `${file}:7: /: must be at most 16 MB`,
    `${file}:9: /: is not JSON`,
  ].map((line) => expect.stringContaining(line) as string);
  for (const command of [simulate, evaluate]) {
    const { status, stdout, stderr } = await runAttune([...command, file]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual(complaints);
    expect(stdout.split("\n")).toHaveLength(command === simulate ? 1 : 4);
  }
});

test("a line just as long as it may be is read", async () => {
  const exactly = `${good}${" ".repeat(16 * 1024 * 1024 - good.length)}`;
  const { status, stdout } = await runAttune([...simulate, "-"], `${good}\n${exactly}\n${good}\n`);
  expect({ status, population: (JSON.parse(stdout) as { population: number }).population }).toEqual({
    status: 0,
    population: 3,
  });
});

test("hundreds of thousands of problems on one line, among many parts", async () => {
  const bad = `{"format":"attune.portfolio/1","id":"p","work":[${"0,".repeat(400_000)}0]}`;
  const lines = [`${good}\n`.repeat(60_000), `${bad}\n`, `${good}\n`.repeat(60_000), "x"].join("");
  const { status, stdout, stderr } = await runAttune([...simulate, "-"], lines);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("-:60001: /: has 300001 more problems\n");
  expect(stderr).toMatch(/\n-:120002: \/: is not JSON[^\n]*\n$/);
});

test("parts that need more memory than a thread has are tallied all the same", async () => {
  const entry = (id: number): string => `{"id":"${id}","date":"2020-01-01","hours":1}`;
  const large = `{"format":"attune.portfolio/1","id":"p","training":[${Array.from({ length: 300_000 }, (_, id) => entry(id)).join()}]}`;
  const input = `${`${good}\n`.repeat(30_000)}${large}\n${`${good}\n`.repeat(30_000)}`;
  const { status, stdout, stderr } = await runAttune([...simulate, "-"], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ population: 60_001 });
});

test("two at once give the same answer", async () => {
  const file = folder.write("two.jsonl", `${good}\n`.repeat(60_000));
  const [one, other] = await Promise.all([1, 2].map(() => runAttune([...simulate, file])));
  expect(one?.status).toBe(0);
  expect(other).toEqual(one);
});

describe("however an input is cut into reads", () => {
  const lines = ["a", "", "bb".repeat(9), "c".repeat(21), "d".repeat(20), "", "e".repeat(50), "f"];
  const text = lines.join("\n");
  const reads = (size: number): Readable =>
    Readable.from(
      Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        Buffer.from(text.slice(at * size, (at + 1) * size)),
      ),
    );

  test.for([1, 2, 3, 7, 19, 20])("reads of %i bytes", async (size) => {
    const expected = lines.map((line, at) => [at + 1, line.length > 20 ? null : line]);
    const byLine: unknown[] = [];
    for await (const { line, bytes } of readByteLines(reads(size), 20))
      byLine.push([line, bytes?.toString() ?? null]);
    expect(byLine).toEqual(expected);
    const byPart: unknown[] = [];
    for await (const part of populationParts(reads(size), 20)) {
      if ("longLine" in part) byPart.push([part.longLine, null]);
      else
        Buffer.from(part.bytes)
          .toString()
          .replace(/\n$/, "")
          .split("\n")
          .forEach((line, at) => byPart.push([part.firstLine + at, line]));
    }
    expect(byPart).toEqual(expected);
  });
});

test.runIf(isAll)("a hundred megabytes on one line after a good one need no memory", async () => {
  const mega = Buffer.alloc(1024 * 1024, 0x78);
  const input = Readable.from(
    (function* () {
      yield Buffer.from(`${good}\n`);
      for (let at = 0; at < 200; at++) yield mega;
    })(),
  );
  const { status, stdout, stderr } = await runAttune([...simulate, "-"], input);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "-:2: /: must be at most 16 MB\n",
  });
});
