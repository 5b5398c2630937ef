import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { pictures } from "../../../tests/kit/hostile-files/picture-files.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { checkoutFolder } from "../checkout.ts";
import { confinement } from "./confinement.ts";
import { startHeld } from "./held-process.ts";
import { usualLimits } from "./limits.ts";
import { makeParsers, type ParserOptions } from "./make-parsers.ts";
import { parserCommand, parserEnvironment } from "./parser-process.ts";

const opened: { close: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});

const parsersOf = (options: ParserOptions) => {
  const made = makeParsers(options);
  opened.push(made);
  return made;
};

/** Readers whose processes do something else than to read. */
const withWorker = (script: string, options: ParserOptions = {}) =>
  parsersOf({
    ...options,
    start: (_, limits) => startHeld([process.execPath, "--input-type=module", "-e", script], {}, limits),
  });

const picture = await pictures["a JPEG"]();

test("a process that reads can do nothing else", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const held = await confinement(usualLimits);
  const nosy = join(checkoutFolder, "tests", "kit", "nosy-worker.ts");
  const program = startHeld(
    [...held, ...parserCommand(usualLimits, nosy), String(port)],
    parserEnvironment,
    usualLimits,
  );
  const pieces: Buffer[] = [];
  program.output.on("data", (piece: Buffer) => pieces.push(piece));
  await program.ended;
  server.close();
  const isAlone = held.some((part) => part.includes("unshare"));
  const said = JSON.parse(Buffer.concat(pieces).toString("utf8")) as Record<string, string>;
  const { connects, ...tried } = said;
  // Where the machine lets us close the network to it.
  expect(connects).toBe(isAlone ? "ENETUNREACH" : "done");
  expect(tried).toStrictEqual({
    "reads the users": "ERR_ACCESS_DENIED",
    "lists the root": "ERR_ACCESS_DENIED",
    "reads the settings of the process": "ERR_ACCESS_DENIED",
    "writes a file": "ERR_ACCESS_DENIED",
    "starts a program": "ERR_ACCESS_DENIED",
    "starts a thread": "ERR_ACCESS_DENIED",
    "runs a text": "EvalError",
    "is told of": Object.keys(parserEnvironment).toSorted().join(" "),
  });
});

describe("a process that", () => {
  test.each([
    ["hangs", "for (;;);", { milliseconds: 200 }, "too-long"],
    ["waits for ever", "setInterval(() => {}, 1000)", { milliseconds: 200 }, "too-long"],
    [
      "eats memory",
      "const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));",
      { memoryBytes: 200e6 },
      "too-large",
    ],
    [
      "writes without end",
      "const x = 'x'.repeat(65536); const go = () => { while (process.stdout.write(x)); process.stdout.once('drain', go); }; go();",
      { answerBytes: 1e6 },
      "too-large",
    ],
    ["crashes", "process.kill(process.pid, 'SIGSEGV')", {}, "damaged"],
    ["goes without a word", "process.stdin.once('data', () => process.exit(0))", {}, "damaged"],
    ["does not start", "throw new Error()", {}, "busy"],
    ["babbles", "console.log('hello\\nthere')", {}, "damaged"],
    ["says something else", 'console.log(\'0 {"ok":true,"value":{"type":"gif"}}\')', {}, "damaged"],
    [
      "sends another picture than it says",
      'console.log(\'3 {"ok":true,"value":{"type":"jpeg","width":1,"height":1}}\\nGIF\')',
      {},
      "damaged",
    ],
    ["makes up a refusal", 'console.log(\'0 {"ok":false,"refusal":{"code":"<script>"}}\')', {}, "damaged"],
  ] as const)("%s is a refusal", async (_, script, limits, code) => {
    const ended: string[] = [];
    const parsers = withWorker(script, { limits, onEnded: (how) => void ended.push(how) });
    expect(await parsers.picture(picture)).toStrictEqual({ ok: false, refusal: { code } });
  });
});

test("after a process that broke the next file is read, by another", async () => {
  let isFirst = true;
  const parsers = parsersOf({
    start: (held, limits, usual) => {
      const command = isFirst ? [process.execPath, "-e", "process.abort()"] : usual;
      isFirst = false;
      return startHeld([...held, ...command], parserEnvironment, limits);
    },
  });
  expect(await parsers.picture(picture)).toMatchObject({ ok: false });
  expect(await parsers.picture(picture)).toMatchObject({ ok: true });
  expect(await parsers.picture(picture)).toMatchObject({ ok: true });
});

test("each file has a process of its own", async () => {
  let count = 0;
  const parsers = parsersOf({
    start: (held, limits, usual) => {
      count++;
      return startHeld([...held, ...usual], parserEnvironment, limits);
    },
  });
  await parsers.picture(picture);
  await parsers.picture(picture);
  // The third is ready for the next.
  expect(count).toBe(3);
});

test("so many are read at once, so many wait, and the others are told to come again", async () => {
  const running = new Set<unknown>();
  let most = 0;
  const parsers = parsersOf({
    limits: { atOnce: 2, waiting: 3, idleMilliseconds: 0 },
    start: (held, limits, usual) => {
      const started = startHeld([...held, ...usual], parserEnvironment, limits);
      running.add(started);
      most = Math.max(most, running.size);
      started.ended.finally(() => running.delete(started)).catch(() => undefined);
      return started;
    },
  });
  const read = await Promise.all(Array.from({ length: 7 }, async () => parsers.picture(picture)));
  expect(read.map((one) => (one.ok ? "read" : one.refusal.code)).toSorted()).toStrictEqual([
    "busy",
    "busy",
    "read",
    "read",
    "read",
    "read",
    "read",
  ]);
  expect(most).toBe(2);
});

test("closing ends what still reads", async () => {
  const parsers = withWorker("setInterval(() => {}, 1000)");
  const read = parsers.picture(picture);
  while ((await Promise.race([read, setImmediate("waits")])) !== "waits");
  await parsers.close();
  expect(await read).toMatchObject({ ok: false });
});

const module = (lines: string): string => `
  import { makeParsers } from ${JSON.stringify(join(import.meta.dirname, "make-parsers.ts"))};
  import { startHeld } from ${JSON.stringify(join(import.meta.dirname, "held-process.ts"))};
  ${lines}`;

test("who has had a file read may end, though a process is ready for the next", async () => {
  const child = startNode(
    module(`
      const read = await makeParsers().picture(Buffer.from(${JSON.stringify(picture.toString("base64"))}, "base64"));
      console.log(read.ok);`),
  );
  expect(await child.line()).toBe("true");
  expect(await new Promise((done) => child.process.once("exit", done))).toBe(0);
});

test("who is killed takes along what reads", async () => {
  const child = startNode(
    module(`
      const parsers = makeParsers({ start: (held, limits) => {
        const started = startHeld([...held, "/bin/sh", "-c", "echo $$; exec sleep 1000"], {}, limits);
        started.output.once("data", (piece) => console.log(String(piece).trim()));
        return started;
      } });
      await parsers.picture(Buffer.alloc(3));`),
  );
  const pid = await child.line();
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  await child.kill();
  while (existsSync(`/proc/${pid}`)) await setImmediate();
});
