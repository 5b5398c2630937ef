// What is typed, and where the answer goes: nothing of it ends in a stack trace.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runAttune, runShell, temporaryFolder } from "../kit/run-attune.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
folder.write("good.json", '{"format":"attune.portfolio/1","id":"p"}');
folder.write("--help", '{"format":"attune.portfolio/1","id":"called --help"}');
folder.write("bad.json", '{"format":"attune.portfolio/1","id":"p","more":1}');
folder.write("many.jsonl", '{"format":"attune.portfolio/1","id":"p"}\n'.repeat(40_000));

const rules = ["--standard", "categories-2017", "--category", "IFS", "--as-of", "2021-06-30"];
const evaluate = `"$attune" evaluate ${rules.join(" ")}`;

test.for<readonly string[]>([
  [],
  [""],
  ["__proto__"],
  ["constructor"],
  ["evaluate\n\u001b[31m"],
  ["standards"],
  ["standards", "toString"],
  ["standards", "list", "more"],
  ["standards", "list", "--format", "__proto__"],
  ["standards", "show", "../../etc/passwd"],
  ["standards", "show", "__proto__"],
  ["standards", "show", ""],
  ["standards", "show", "+"],
  ["standards", "show", "categories-2017+constructor"],
  ["standards", "diff", "categories-2017"],
  ["standards", "diff", "constructor", "toString"],
  ["framework", "import", "--profile", "__proto__", "x.md"],
  ["framework", "export"],
  ["evaluate", ...rules, "--standard", "levels-1", "x.json"],
  ["evaluate", ...rules, "--overlay", "", "x.json"],
  ["evaluate", ...rules, "--overlay", "constructor", "x.json"],
  ["evaluate", ...rules, "--format", "", "x.json"],
  ["evaluate", ...rules, "--language", "constructor", "x.json"],
  ["evaluate", ...rules, "-x.json"],
  ["evaluate", ...rules, "--as-of.x=1", "x.json"],
  ["evaluate", ...rules, "--a\nb\u202e", "x.json"],
  ["evaluate", ...rules, "--jsonl=1", "x.json"],
  ["evaluate", ...rules],
  ["evaluate", ...rules, "a.json", "b.json"],
  ["evaluate", ...rules, ""],
  ["evaluate", "--standard", "", "--category", "", "x.json"],
  ["plan", ...rules, "--rsc-per-month", "1e999", "x.json"],
  ["plan", ...rules, "--training-per-month", "-1", "x.json"],
  ["plan", ...rules, "--training-per-month", "NaN", "x.json"],
  ["simulate", "--from", "+", "--to", "+massaimh-2020", "--category", "all", "x.jsonl"],
  ["simulate", "--from", "categories-2017+", "--to", "alliance-2024", "--category", "IFS", "x.jsonl"],
  ["simulate", "--from", "categories-2017", "--to", "alliance-2024", "--category", "all", "x.jsonl"],
])("refused: %j", async (args) => {
  const { status, stdout, stderr } = await runAttune(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^([^\n]+\n)+$/);
  expect(stderr).not.toMatch(/[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n]]|^ +at /mv);
});

test("an overlay named twice is in force once", async () => {
  const { stdout } = await runShell(
    `${evaluate} --overlay massaimh-2020 --overlay massaimh-2020 good.json`,
    folder.path,
  );
  expect(JSON.parse(stdout)).toMatchObject({ overlays: ["massaimh-2020"] });
});

test("after -- come names of files, whatever they look like", async () => {
  const { status, stdout } = await runShell(`${evaluate} -- --help`, folder.path);
  expect({ status, id: (JSON.parse(stdout) as { portfolio: string }).portfolio }).toEqual({
    status: 0,
    id: "called --help",
  });
});

describe("where the answer goes", () => {
  const run = (line: string) => runShell(line, folder.path);

  test("whoever reads may stop", async () => {
    const { stderr, stdout } = await run(
      `${evaluate} many.jsonl | head -1 | wc -l; echo "\${PIPESTATUS[@]}"`,
    );
    expect({ stderr, stdout }).toEqual({ stderr: "", stdout: "1\n0 0 0\n" });
  });

  test("a full disk is told and is no answer", async () => {
    for (const file of ["good.json", "many.jsonl"])
      expect(await run(`${evaluate} ${file} > /dev/full`)).toEqual({
        status: 1,
        stdout: "",
        stderr: "attune: standard output cannot be written: ENOSPC\n",
      });
  });

  test("complaints that nobody can hear leave the exit status", async () => {
    for (const nowhere of ["2> /dev/full", "2> >(true)", "2> /dev/null"])
      expect((await run(`${evaluate} bad.json ${nowhere}`)).status).toBe(2);
  });

  test("a closed output is no crash", async () => {
    expect(await run(`${evaluate} good.json >&-`)).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("endless input that is no document ends", async () => {
    const endless = await run(`yes | ${evaluate} -; echo $?`);
    expect(endless).toEqual({ status: 0, stdout: "2\n", stderr: "-: /: must be at most 16 MB\n" });
    const licensed = await run(`yes | "$attune" framework import --profile family-associate -; echo $?`);
    expect(licensed).toEqual({ ...endless, stderr: "-: /: must be at most 2 MB\n" });
  });

  test("a file that vanishes, grows, or cannot be read", async () => {
    expect(await run(`${evaluate} gone.json`)).toMatchObject({ status: 2, stdout: "" });
    expect(await run(`(echo '{'; sleep 0.2; echo '}') | ${evaluate} -`)).toMatchObject({
      status: 2,
      stdout: "",
    });
    expect(await run(`mkfifo pipe; cat good.json > pipe & ${evaluate} pipe | head -3`)).toMatchObject({
      status: 0,
      stderr: "",
    });
  });
});

test("a signal ends a simulation and leaves no process behind", async () => {
  const attune = join(import.meta.dirname, "..", "..", "bin", "attune");
  const args = ["simulate", "--from", "levels-2016", "--to", "categories-2017", "--category", "IFS", "-"];
  const child = spawn(attune, args, { stdio: ["pipe", "ignore", "ignore"] });
  child.stdin.on("error", () => undefined);
  child.stdin.write('{"format":"attune.portfolio/1","id":"p"}\n'.repeat(100_000), () => child.kill("SIGINT"));
  const signal = await new Promise((resolve) => {
    child.on("close", (_, by) => resolve(by));
  });
  expect(signal).toBe("SIGINT");
  expect(() => process.kill(child.pid as number, 0)).toThrow("ESRCH");
});
