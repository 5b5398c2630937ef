// Documents that are no portfolio, or an odd one: each is refused with its places, or answered; nothing else happens.
import { afterAll, describe, expect, test } from "vitest";
import { type Ran, runAttune, temporaryFolder } from "../kit/run-attune.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const question = ["evaluate", "--standard", "categories-2017", "--category", "IFS", "--as-of", "2021-06-30"];
const ask = (input: string | Buffer): Promise<Ran> => runAttune([...question, "-"], input);
const portfolio = (fields: object = {}): string =>
  JSON.stringify({ format: "attune.portfolio/1", id: "p", ...fields });
const opened = '{"format":"attune.portfolio/1","id":"p",';

const refused = (...lines: readonly string[]): Ran => ({
  status: 2,
  stdout: "",
  stderr: lines.map((line) => `${line}\n`).join(""),
});

describe("text that is no document", () => {
  test.for<readonly [string, Buffer | string, string]>([
    ["nothing", "", "is empty"],
    ["white space", " \n\t\r\n", "is empty"],
    ["a byte order mark alone", "\ufeff", "is empty"],
    ["NUL bytes", Buffer.alloc(1000), "is not JSON"],
    ["UTF-16 LE", Buffer.from(`\ufeff${portfolio()}`, "utf16le"), "is UTF-16 text; save it as UTF-8"],
    [
      "UTF-16 BE",
      Buffer.from(`\ufeff${portfolio()}`, "utf16le").swap16(),
      "is UTF-16 text; save it as UTF-8",
    ],
    ["UTF-16 without a mark", Buffer.from(portfolio(), "utf16le"), "is not JSON"],
    ["Latin-1", Buffer.from(portfolio({ id: "Núñez" }), "latin1"), "is not UTF-8 text"],
    ["truncated UTF-8", Buffer.from(portfolio({ id: "é" })).subarray(0, -3), "is not UTF-8 text"],
    ["surrogates in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "is not UTF-8 text"],
    ["half a document", portfolio().slice(0, -1), "is not JSON"],
    ["NaN", '{"a":NaN}', "is not JSON"],
    ["two documents", `${portfolio()}\n${portfolio()}`, "is not JSON"],
    ["a list", "[]", "must be a portfolio: a JSON object"],
    ["null", "null", "must be a portfolio: a JSON object"],
    [
      "a million lists in each other",
      "[".repeat(1e6) + "]".repeat(1e6),
      "must be a portfolio: a JSON object",
    ],
    ["a million lists without an end", "[".repeat(1e6), "is not JSON"],
  ])("%s", async ([, input, message]) => {
    const { status, stdout, stderr } = await ask(input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^-: \/: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  test("a byte order mark before a portfolio does no harm", async () => {
    expect((await ask(`\ufeff${portfolio()}`)).status).toBe(0);
  });
});

test("nesting without end, in lists and in what people read", async () => {
  const deep = `${opened}"work":${"[".repeat(1e6)}${"]".repeat(1e6)}}`;
  expect(await ask(deep)).toEqual(refused("-: /work/0: must be an object"));
  const about = `${'{"a":'.repeat(1e6)}1${"}".repeat(1e6)}`;
  const entry = `{"id":"l","scope":"local","from":"2020-01-01","about":${about}}`;
  expect(await ask(`${opened}"leadership":[${entry}]}`)).toEqual(
    refused("-: /leadership/0/about: must not nest deeper than 16 levels"),
  );
});

test("names that every object has are no fields, categories, areas or declarations", async () => {
  const names = ["__proto__", "constructor", "toString"];
  const keys = names.map((name) => `${JSON.stringify(name)}:true`).join();
  const ran = await ask(
    `${opened}${keys},"declarations":{${keys}},"endorsements":[{"category":"constructor","earnedOn":"2020-01-01"}],` +
      `"leadership":[{"id":"toString","scope":"valueOf","from":"2020-01-01","areas":["__proto__","hasOwnProperty"]}]}`,
  );
  expect(ran).toEqual(
    refused(
      ...names.map((name) => `-: /${name}: is not a field of this format`),
      ...names.map((name) => `-: /declarations/${name}: is not a field of this format`),
      "-: /leadership/0/scope: must be one of: local, regional, state, national",
      "-: /leadership/0/areas/0: must be an area of a known edition",
      "-: /leadership/0/areas/1: must be an area of a known edition",
      "-: /endorsements/0/category: must be a category of a known edition",
    ),
  );
});

test("ids may be called like anything, but only once", async () => {
  const ids = ["__proto__", "constructor", "toString", "/rsc/0", "a\nb\u001b[31m\u202e"];
  const training = ids.map((id) => ({ id, date: "2020-01-01", hours: 1, relationshipBased: true }));
  const { status, stdout } = await ask(portfolio({ id: "__proto__", training }));
  expect(status).toBe(0);
  const { requirements } = JSON.parse(stdout) as { requirements: { id: string; evidence: string[] }[] };
  expect(requirements.find(({ id }) => id === "training.hours")?.evidence).toEqual(ids);
  expect(await ask(portfolio({ training: [...training, training[0]] }))).toEqual(
    refused("-: /training/5/id: is used already by /training/0"),
  );
});

test("no name can break a line of standard error or disturb a terminal", async () => {
  const keys = [
    "a\nb",
    "\u001b[31m",
    "\u202e",
    "\u200f",
    "\u061c",
    "\u2028",
    "\u0085",
    "\ud800",
    "\u{e0041}",
    "~/",
  ];
  const { status, stdout, stderr } = await ask(portfolio(Object.fromEntries(keys.map((key) => [key, 1]))));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.split("\n")).toHaveLength(keys.length + 1);
  expect(stderr).not.toMatch(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n]]/v);
  expect(stderr).toContain("-: /~0~1: is not a field");
});

test("an id of a megabyte is one line of text, and a field of a megabyte one line of complaint", async () => {
  const long = "x".repeat(1e6);
  const text = await runAttune([...question, "--format", "text", "-"], portfolio({ id: `${long}\u001b\n` }));
  expect(text.status).toBe(0);
  expect(text.stdout).not.toContain("\u001b");
  const { status, stdout, stderr } = await ask(portfolio({ [long]: 1 }));
  expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 2, stdout: "", lines: 2 });
});

test("every one of thousands of problems is told", async () => {
  const work = Array.from({ length: 50_000 }, () => 0);
  const { status, stdout, stderr } = await ask(portfolio({ work }));
  expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({
    status: 2,
    stdout: "",
    lines: 50_001,
  });
  expect(stderr).toContain("-: /work/49999: must be an object\n");
});

test("of millions of problems the first are told, and how many more there are", async () => {
  const { status, stderr } = await ask(`${opened}"work":[${"0,".repeat(5e6)}0]}`);
  expect(status).toBe(2);
  expect(stderr.split("\n").slice(-3)).toEqual([
    "-: /work/99999: must be an object",
    "-: /: has 4900001 more problems",
    "",
  ]);
});

test("a date that cannot be read brings no second problem with it", async () => {
  const provider = { id: "x" };
  const sessions = [
    { date: "2021-02-30", hours: 1 },
    { date: "2020-01-01", hours: 1 },
  ];
  const rsc = { form: "group", provider };
  const document = portfolio({
    work: [{ id: "w", from: "0000-00-00", to: "1960-01-01" }],
    training: [{ id: "t", date: "2019-01-01", sessions }],
    rsc: [
      { id: "a", ...rsc, from: "10000-01-01", to: "2090-01-01", hours: 1 },
      { id: "b", ...rsc, from: "2019-01-01", to: "2021-01-01", sessions },
      { id: "c", ...rsc, from: "0001-01-01", to: "8000-01-01", hours: 1 },
      { id: "d", ...rsc, from: "2020-01-02", to: "2020-01-01", hours: 1 },
    ],
  });
  const date = "must be a date such as 2021-06-30";
  expect(await ask(document)).toEqual(
    refused(
      `-: /work/0/from: ${date}`,
      `-: /training/0/sessions/0/date: ${date}`,
      `-: /rsc/0/from: ${date}`,
      `-: /rsc/1/sessions/0/date: ${date}`,
      "-: /rsc/2/to: must be within a hundred years of the beginning",
      "-: /rsc/3/to: must not be before the beginning",
    ),
  );
});

test("the same key twice is one key, as JSON readers have it", async () => {
  expect((await ask(`${opened}"id":"q"}`)).stdout).toContain('"portfolio": "q"');
});

test("what is not a file of text is refused, and no more of it read than a document may have", async () => {
  const of = (file: string): Promise<Ran> => runAttune([...question, file]);
  expect(await of(folder.path)).toEqual(refused(`${folder.path}: /: cannot be read: it is a folder`));
  expect(await of("/dev/null")).toEqual(refused("/dev/null: /: is empty"));
  expect(await of("/dev/zero")).toEqual(refused("/dev/zero: /: must be at most 16 MB"));
  expect(await of("none\u001b[31m\n.json")).toEqual(
    refused("none\\u{1b}[31m\\u{a}.json: /: cannot be read: there is no such file"),
  );
});
