// bin/attune: what it hands over to Node, and how it builds. The command line in the copy is a small one of our own,
// so that these tests say nothing about commands.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CheckoutCopy, copyCheckout } from "./checkout-copy.ts";

const main = (word: string): string => `
import { extname } from "node:path";
import { Worker } from "node:worker_threads";

const [, , command, ...rest] = process.argv;
if (command === "say") process.stdout.write(JSON.stringify([${JSON.stringify(word)}, process.cwd(), ...rest]));
if (command === "copy") {
  process.stdin.pipe(process.stdout);
  process.exitCode = 7;
}
if (command === "wait") {
  process.stdout.write("waiting");
  setTimeout(() => {}, 60_000);
}
if (command === "work") {
  const worker = new Worker(new URL(\`./simulate-worker\${extname(import.meta.url)}\`, import.meta.url));
  worker.on("message", (message: string) => process.stdout.write(message));
}
`;
const worker = 'import { parentPort } from "node:worker_threads";\n\nparentPort?.postMessage("worked");\n';

let copy: CheckoutCopy;
beforeAll(() => {
  const kept = /^(bin|script)\/|^(package|package-lock|tsconfig)\.json$|^tools\/node\/package/;
  copy = copyCheckout((path) => kept.test(path));
  copy.plant("src/cli/main.ts", main("first"));
  copy.plant("src/cli/simulate-worker.ts", worker);
  copy.plant("src/services/parsers/parse-worker.ts", "export {};\n");
  copy.plant("src/services/pdf/pdf-worker.ts", "export {};\n");
  // What is built beside the command line.
  copy.plant("src/main.ts", "export {};\n");
  copy.plant("src/ui/styles/site.css", ":root {}\n");
  copy.plant("src/ui/elements/site.ts", "export {};\n");
  copy.plant("src/ui/elements/service-worker.ts", "export {};\n");
  copy.plant("src/ui/frame/icon.svg", "<svg/>\n");
});
afterAll(() => copy.remove());

function start(program: string, args: readonly string[], changes: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(program, args, { cwd: copy.root, env: { ...process.env, ...changes }, stdio: "pipe" });
}

async function ran(child: ChildProcess, input = "") {
  child.stdin?.end(input);
  const [output, error, status] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    new Promise((resolve) => {
      child.on("close", (code, signal) => resolve(signal ?? code));
    }),
  ]);
  return { status, output, error };
}

const attune = (): string => join(copy.root, "bin/attune");
const said = (word: string, ...rest: readonly string[]) => ({
  status: 0,
  output: JSON.stringify([word, copy.root, ...rest]),
  error: "",
});

test("several at once on a checkout that was never built all answer", async () => {
  const answers = await Promise.all([1, 2, 3].map((each) => ran(start(attune(), ["say", String(each)]))));
  expect(answers).toEqual([said("first", "1"), said("first", "2"), said("first", "3")]);
});

test("arguments, with spaces and none, arrive as they were given", async () => {
  expect(await ran(start(attune(), ["say", "a b", "", "*"]))).toEqual(said("first", "a b", "", "*"));
});

test("standard input and the exit status pass through", async () => {
  expect(await ran(start(attune(), ["copy"]), "one\ntwo")).toEqual({
    status: 7,
    output: "one\ntwo",
    error: "",
  });
});

test("a signal ends Node itself", async () => {
  const child = start(attune(), ["wait"]);
  child.stdout?.once("data", () => child.kill("SIGTERM"));
  expect((await ran(child)).status).toBe("SIGTERM");
});

test("the worker is found beside the bundle", async () => {
  expect(await ran(start(attune(), ["work"]))).toEqual({ status: 0, output: "worked", error: "" });
});

test("the worker is found beside the source, when Node runs that", async () => {
  expect(await ran(start(process.execPath, ["src/cli/main.ts", "work"]))).toMatchObject({
    status: 0,
    output: "worked",
  });
});

test("through a link, and with a home that is empty or missing", async () => {
  symlinkSync(attune(), join(copy.root, "..", "link"));
  const link = join(copy.root, "..", "link");
  expect(await ran(start(link, ["say"]))).toEqual(said("first"));
  expect(await ran(start(attune(), ["say"], { HOME: "" }))).toEqual(said("first"));
  expect(await ran(start(attune(), ["say"], { HOME: undefined }))).toEqual(said("first"));
  expect(await ran(start(attune(), ["say"], { HOME: "/nonexistent" }))).toEqual(said("first"));
});

test("packages behind a link that are not those of the lock file are another checkout's, and stay", async () => {
  const [packages, aside] = [join(copy.root, "node_modules"), join(copy.root, "..", "aside")];
  const others = join(copy.root, "..", "others");
  mkdirSync(others);
  writeFileSync(join(others, "theirs"), "");
  renameSync(packages, aside);
  symlinkSync(others, packages);
  const { status, output, error } = await ran(start(attune(), ["say"]));
  renameSync(aside, packages);
  expect({ status, output }).toEqual({ status: 1, output: "" });
  expect(error).toContain("is a link");
  expect(readdirSync(others)).toEqual(["theirs"]);
});

test("a changed source is built before the answer, once", async () => {
  const builds = () =>
    readdirSync(join(copy.root, "dist")).filter((name) => name.startsWith("build-")).length;
  const before = builds();
  copy.plant("src/cli/main.ts", main("second"));
  expect(await ran(start(attune(), ["say"]))).toEqual(said("second"));
  expect(await ran(start(attune(), ["say"]))).toEqual(said("second"));
  expect(builds()).toBe(before + 1);
});

test("a source that does not build says why and leaves no half of a build", async () => {
  const before = readdirSync(join(copy.root, "dist")).length;
  const unplant = copy.plant("src/cli/main.ts", "const = ;\n");
  const { status, output, error } = await ran(start(attune(), ["say"]));
  expect({ status, output }).toEqual({ status: 1, output: "" });
  expect(error).toContain("src/cli/main.ts");
  expect(readdirSync(join(copy.root, "dist")).length).toBe(before);
  unplant();
  expect(existsSync(join(copy.root, "dist/current/main.js"))).toBe(true);
});
