import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskFiles } from "../services/files/disk-files.ts";
import type { Files } from "../services/files.ts";
import { NotReadable, TooMuch } from "./body.ts";
import { makePlaces } from "./places.ts";
import { readParts } from "./read-parts.ts";
import { mostOf, type Receives } from "./sent.ts";

let folder = "";
let files: Files;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-parts-"));
  files = diskFiles(folder);
});
afterAll(async () => rm(folder, { recursive: true }));

const receives: Extract<Receives, { as: "files" }> = { as: "files", field: "files", each: 1000, count: 2 };

const part = (head: string, text: string): string =>
  `--b9\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
const file = (name: string, text: string, field = "files"): string =>
  part(`name="${field}"; filename="${name}"`, text);

async function* piecesOf(texts: readonly string[], breaksOff: boolean) {
  for (const text of texts) yield new TextEncoder().encode(text);
  if (breaksOff) throw new Error("gone");
}

/** A body as a connection brings it. */
const streamOf = (pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });

const read = async (texts: readonly string[], breaksOff = false) =>
  readParts(
    new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=b9" },
      body: streamOf(piecesOf(texts, breaksOff)),
      duplex: "half",
    } as RequestInit),
    receives,
    files,
  );

const left = async (): Promise<readonly string[]> => readdir(join(folder, "coming")).catch(() => []);

test("fields and files are told apart, names are read as they are, and no field of files without one is one", async () => {
  const { typed, sent } = await read([
    part('name="entry"', "e\0\r\n1"),
    part('name="entry"', "2"),
    file("", ""),
    file("../Año ñandú.pdf", "one"),
    file("other.pdf", "not asked for", "others"),
    "--b9--\r\n",
  ]);
  expect(typed).toEqual({ entry: ["e\n1", "2"] });
  expect(sent.files.map(({ name, kept }) => [name, kept.ok && kept.value.bytes])).toEqual([
    ["Año ñandú.pdf", 3],
  ]);
});

test("what is too large is passed over, and what comes after it is read", async () => {
  const { sent } = await read([file("large.pdf", "x".repeat(1001)), file("small.pdf", "x"), "--b9--\r\n"]);
  expect(sent.files.map(({ name, kept }) => [name, kept.ok])).toEqual([
    ["large.pdf", false],
    ["small.pdf", true],
  ]);
  expect(await left()).toEqual([]);
});

test("more files than are taken are passed over, and it is said", async () => {
  const { sent } = await read([1, 2, 3].map((at) => file(`${at}.pdf`, String(at))).concat("--b9--\r\n"));
  expect([sent.files.length, sent.tooMany]).toEqual([2, true]);
});

test.each([
  ["in the middle of a file", [file("one.pdf", "x").slice(0, -2)], false],
  ["with its connection", [file("one.pdf", "x"), "--b9\r\nContent-Disposition: form-data; na"], true],
  ["with its connection in the middle of a file", [file("one.pdf", "xxxx").slice(0, -3)], true],
  ["before it began", [], false],
  ["before it began, with its connection", [], true],
])("what breaks off %s is not read, and leaves nothing", async (_, texts, breaksOff) => {
  await expect(read(texts, breaksOff)).rejects.toThrow(NotReadable);
  expect(await left()).toEqual([]);
});

test("a text is read as a whole or not at all", async () => {
  const most = 64 * 1024;
  const { typed } = await read([part('name="text"', "x".repeat(most - 1)), "--b9--\r\n"]);
  expect(typed["text"]?.[0]).toHaveLength(most - 1);
  await expect(read([part('name="text"', "x".repeat(most + 1)), "--b9--\r\n"])).rejects.toThrow(TooMuch);
});

test("what has no end is cut off", async () => {
  const endless = Array.from({ length: 40 }, () => "x".repeat(mostOf(receives) / 20));
  await expect(read([file("one.pdf", "x"), ...endless])).rejects.toThrow(TooMuch);
});

test("a disk that is full ends it at once", async () => {
  const full: Files = {
    ...files,
    keep: async () => {
      throw new Error("no space left");
    },
  };
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=b9" },
    body: `${file("one.pdf", "x".repeat(500))}${file("two.pdf", "x")}--b9--\r\n`,
  });
  await expect(readParts(request, receives, full)).rejects.toThrow("no space left");
});

test("there are so many places, and so many for one", async () => {
  const places = makePlaces(3, 2);
  const { promise: open, resolve } = Promise.withResolvers<void>();
  const taken = ["a", "a"].map(async (whose) => places.within(whose, async () => open.then(() => "in")));
  expect(await places.within("a", async () => "in")).toBeUndefined();
  const third = places.within("b", async () => open.then(() => "in"));
  expect(await places.within("c", async () => "in")).toBeUndefined();
  resolve();
  expect(await Promise.all([...taken, third])).toEqual(["in", "in", "in"]);
  expect(await places.within("c", async () => "in")).toBe("in");
});
