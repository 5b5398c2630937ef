import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingClamd, type OwnClamd, startClamd } from "../../tests/kit/clamd.ts";
import { clamdScanner } from "./clamd.ts";
import { readScannerPlace } from "./scanner-place.ts";

const isLeftOut = missingClamd !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(isLeftOut)("a real clamd", () => {
  let clamd: OwnClamd;
  beforeAll(async () => {
    if (missingClamd !== undefined) throw new Error(missingClamd);
    clamd = await startClamd({ word: "harm-to-whoever-opens-it", file: bytesOf("one bad file") }, 3_000_000);
  });
  afterAll(async () => clamd?.stop());

  test("says what is clean, and by name what is not", async () => {
    const { scan } = clamdScanner({ path: clamd.socket });
    expect(await scan(bytesOf("%PDF-1.4 nothing"))).toEqual({ ok: true, value: null });
    expect(await scan(new Uint8Array(2_000_000))).toEqual({ ok: true, value: null });
    expect(await scan(bytesOf(`${"x".repeat(300_000)} harm-to-whoever-opens-it`))).toMatchObject({
      ok: false,
      refusal: { code: "found", name: expect.stringContaining("Attune.Test.Word") as string },
    });
    expect(await scan(bytesOf("one bad file"))).toMatchObject({
      ok: false,
      refusal: { code: "found", name: expect.stringContaining("Attune.Test.File") as string },
    });
  });

  test("that takes less than was sent has not said that it is clean", async () => {
    const { scan } = clamdScanner({ path: clamd.socket });
    expect(await scan(new Uint8Array(5_000_000))).toEqual({ ok: false, refusal: { code: "too-large" } });
  });
});

test("a scanner that is not there, says nothing or takes too long is away", async () => {
  const nowhere = join(tmpdir(), "attune-no-such-socket");
  const bytes = bytesOf("%PDF-");
  expect(await clamdScanner({ path: nowhere }).scan(bytes)).toMatchObject({ refusal: { code: "away" } });
  const mute = createServer(() => undefined);
  const hasty = createServer((socket) => socket.end("\0"));
  for (const server of [mute, hasty]) {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { readonly port: number };
    expect(await clamdScanner({ host: "127.0.0.1", port }, 200).scan(bytes)).toMatchObject({
      ok: false,
      refusal: { code: "away" },
    });
    server.close();
  }
});

/** A scanner in a thread of its own: it answers what it has read something of, closes, and says so in shared memory. */
const answersAndCloses = (answer: string) => `
  const { workerData, parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer((socket) => {
    socket.once("data", () => socket.write(${JSON.stringify(answer)}, () => socket.destroy()));
    socket.once("close", () => {
      Atomics.store(workerData, 0, 1);
      Atomics.notify(workerData, 0);
    });
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

test("what a scanner said before it closed is read, though nothing more can be sent to it", async () => {
  const hasClosed = new Int32Array(new SharedArrayBuffer(4));
  const code = answersAndCloses("INSTREAM size limit exceeded. ERROR\0");
  const worker = new Worker(code, { eval: true, workerData: hasClosed });
  const port = await new Promise<number>((done) => worker.once("message", done));
  const bytes = new Uint8Array(1_000_000);
  // Whoever takes the second piece waits until the other side is gone, with its answer unread.
  const piece = bytes.subarray.bind(bytes);
  bytes.subarray = (from, to) => {
    if (from !== 0) Atomics.wait(hasClosed, 0, 0);
    return piece(from, to);
  };
  const { scan } = clamdScanner({ host: "127.0.0.1", port });
  expect(await scan(bytes)).toEqual({ ok: false, refusal: { code: "too-large" } });
  await worker.terminate();
});

test.each([
  [
    { socket: undefined, host: undefined },
    { ok: true, value: undefined },
  ],
  [
    { socket: "/run/clamd.ctl", host: undefined },
    { ok: true, value: { path: "/run/clamd.ctl" } },
  ],
  [
    { socket: undefined, host: "10.0.0.1" },
    { ok: true, value: { host: "10.0.0.1", port: 3310 } },
  ],
  [
    { socket: undefined, host: "[::1]:99" },
    { ok: true, value: { host: "::1", port: 99 } },
  ],
  [
    { socket: "clamd.ctl", host: undefined },
    { ok: false, refusal: expect.stringContaining("CLAMD_SOCKET") as string },
  ],
  [
    { socket: undefined, host: "a b" },
    { ok: false, refusal: expect.stringContaining("CLAMD_HOST") as string },
  ],
  [
    { socket: undefined, host: "clamd:0" },
    { ok: false, refusal: expect.stringContaining("CLAMD_HOST") as string },
  ],
  [
    { socket: "/a", host: "b" },
    { ok: false, refusal: expect.stringContaining("both") as string },
  ],
])("%o is read as a place or said to be none", (given, expected) => {
  expect(readScannerPlace(given)).toEqual(expected);
});
