import { createHash } from "node:crypto";
import { mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Files } from "../files.ts";
import { diskFiles, type Step } from "./disk-files.ts";

const folders: string[] = [];
let folder = "";
let files: Files;
let now = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;
const someone = "00000000-0000-4000-8000-000000000001";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-files-"));
  folders.push(folder);
  now = Date.UTC(2026, 2, 2, 12);
  files = diskFiles(join(folder, "files"), () => now);
});

afterAll(async () => {
  for (const each of folders) await rm(each, { recursive: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield bytesOf(text);
}

const textOf = async (sha256: string, range?: { from: number; to: number }) => {
  const opened = await files.open(sha256, range);
  return opened === undefined ? undefined : new Response(opened.stream()).text();
};

const left = async (within: string) => readdir(join(folder, "files", within)).catch(() => []);

describe("what is kept", () => {
  test("is found by its digest, as a whole or in part, however it came", async () => {
    const kept = await files.keep(pieces("cert", "ifi", "cate"), 100);
    expect(kept).toEqual({ ok: true, value: { sha256: digestOf("certificate"), bytes: 11 } });
    expect(await files.keep(bytesOf("certificate"), 100)).toEqual(kept);
    const sha256 = digestOf("certificate");
    expect(await textOf(sha256)).toBe("certificate");
    expect(await textOf(sha256, { from: 4, to: 8 })).toBe("ific");
    expect(await textOf(sha256, { from: 8, to: 99 })).toBe("ate");
    expect(await textOf(sha256, { from: 50, to: 99 })).toBe("");
    expect(new TextDecoder().decode(await files.read(sha256))).toBe("certificate");
    expect(await left("coming")).toEqual([]);
  });

  test("may be left in the middle", async () => {
    const kept = await files.keep(new Uint8Array(300_000), 1_000_000);
    if (!kept.ok) throw new Error("not kept");
    const taken = async (pieces: number): Promise<number> => {
      const reader = (await files.open(kept.value.sha256))?.stream().getReader();
      let bytes = 0;
      for (let at = 0; at < pieces; at++) bytes += (await reader?.read())?.value?.length ?? 0;
      const next = reader?.read();
      await reader?.cancel();
      await next;
      return bytes;
    };
    expect([await taken(0), await taken(1), await taken(9)]).toEqual([0, 65_536, 300_000]);
  });

  test("may be empty", async () => {
    expect(await files.keep(bytesOf(""), 100)).toEqual({
      ok: true,
      value: { sha256: digestOf(""), bytes: 0 },
    });
    expect(await textOf(digestOf(""))).toBe("");
  });

  test("is nothing at all where it is too much", async () => {
    expect(await files.keep(pieces("123", "45"), 5)).toMatchObject({ ok: true });
    expect(await files.keep(pieces("123", "456"), 5)).toEqual({
      ok: false,
      refusal: { code: "file-too-large", most: 5 },
    });
    expect(await files.open(digestOf("123456"))).toBeUndefined();
    expect(await left("coming")).toEqual([]);
  });

  test("is nothing where it broke off on the way", async () => {
    const broken = (async function* () {
      yield bytesOf("half");
      throw new Error("gone");
    })();
    await expect(files.keep(broken, 100)).rejects.toThrow("gone");
    expect(await left("coming")).toEqual([]);
  });

  test("is opened by digests only", async () => {
    await expect(files.open("../../etc/passwd")).rejects.toThrow("no digest");
    await expect(files.unfinished.forget({ person: "../x", id: someone })).rejects.toThrow("no id");
  });
});

describe("what is forgotten", () => {
  test("is told by when it was kept last, and what was kept again stays", async () => {
    await files.keep(bytesOf("old"), 100);
    await files.keep(bytesOf("again"), 100);
    now += HOUR;
    await files.keep(bytesOf("again"), 100);
    await files.keep(bytesOf("new"), 100);
    const told = [];
    for await (const group of files.keptBefore(now)) told.push(...group);
    expect(told).toEqual([digestOf("old")]);
    expect(await files.forget(digestOf("again"), now)).toBe(false);
    expect(await files.forget(digestOf("old"), now)).toBe(true);
    expect(await files.forget(digestOf("old"), now)).toBe(false);
    expect(await textOf(digestOf("old"))).toBeUndefined();
    expect(await textOf(digestOf("again"))).toBe("again");
  });

  test("what crashed uploads left is swept, and what is on its way stays", async () => {
    await files.keep(bytesOf("kept"), 100);
    await files.unfinished.write({ person: someone, id: someone }, 0, bytesOf("ab"));
    await writeFile(join(folder, "files", "coming", "torn"), "torn");
    expect(await files.sweep(now - HOUR)).toBe(0);
    expect(await files.sweep(Math.max(Date.now(), now) + HOUR)).toBe(2);
    expect([...(await left("coming")), ...(await left("unfinished"))]).toEqual([]);
    expect(await textOf(digestOf("kept"))).toBe("kept");
  });
});

test("what arrives piece by piece is written where it belongs, and over what came twice", async () => {
  const id = { person: someone, id: "00000000-0000-4000-8000-000000000002" };
  const others = { ...id, person: "00000000-0000-4000-8000-000000000003" };
  await files.unfinished.write(others, 0, bytesOf("theirs"));
  expect(await files.unfinished.open(id, 0)).toBeUndefined();
  await files.unfinished.write(id, 0, bytesOf("abXX"));
  await files.unfinished.write(id, 2, bytesOf("cd"));
  await files.unfinished.write(id, 2, bytesOf("cd"));
  expect(await files.unfinished.open(id, 5)).toBeUndefined();
  const opened = await files.unfinished.open(id, 3);
  expect(await new Response(opened?.stream()).text()).toBe("abc");
  await files.unfinished.forget(id);
  await files.unfinished.forget(id);
  expect(await files.unfinished.open(id, 1)).toBeUndefined();
  expect(await new Response((await files.unfinished.open(others, 6))?.stream()).text()).toBe("theirs");
});

describe("two processes over one folder", () => {
  const certificate = digestOf("certificate");

  /** Another process, that stands at one step until it may go on. */
  const standingAt = (step: Step) => {
    const there = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const process = diskFiles(
      join(folder, "files"),
      () => now,
      async (reached) => {
        if (reached !== step) return;
        there.resolve();
        await goOn.promise;
      },
    );
    return { process, there: there.promise, goOn: goOn.resolve };
  };

  const keptLongAgo = async (): Promise<void> => {
    await files.keep(bytesOf("certificate"), 100);
    now += HOUR;
  };

  test.each(["looked", "put-aside"] as const)(
    "what is kept while another, that has %s, forgets it is there",
    async (step) => {
      await keptLongAgo();
      const other = standingAt(step);
      const forgetting = other.process.forget(certificate, now);
      await other.there;
      await files.keep(bytesOf("certificate"), 100);
      other.goOn();
      expect(await forgetting).toBe(step === "put-aside");
      expect(await textOf(certificate)).toBe("certificate");
      expect([...(await left("aside")), ...(await left("coming"))]).toEqual([]);
    },
  );

  test("what was touched and is put aside at once comes back, or is brought again", async () => {
    await keptLongAgo();
    const forgetter = standingAt("looked");
    const forgetting = forgetter.process.forget(certificate, now);
    await forgetter.there;
    const keeper = standingAt("touched");
    const keeping = keeper.process.keep(bytesOf("certificate"), 100);
    await keeper.there;
    forgetter.goOn();
    expect(await forgetting).toBe(false);
    keeper.goOn();
    await keeping;
    expect(await textOf(certificate)).toBe("certificate");
  });

  test("what was put aside when it had been touched is not put over what was brought meanwhile", async () => {
    await keptLongAgo();
    const looking = standingAt("looked");
    const forgetting = looking.process.forget(certificate, now);
    await looking.there;
    const keeper = standingAt("touched");
    const keeping = keeper.process.keep(bytesOf("certificate"), 100);
    await keeper.there;
    await rename(join(folder, "files", certificate.slice(0, 2), certificate), join(folder, "files", "away"));
    keeper.goOn();
    await keeping;
    looking.goOn();
    expect(await forgetting).toBe(false);
    expect(await textOf(certificate)).toBe("certificate");
  });

  test("what somebody put aside and was killed is put back at night", async () => {
    await keptLongAgo();
    const killed = standingAt("put-aside");
    const never = killed.process.forget(certificate, now);
    await Promise.race([killed.there, never]);
    expect(await textOf(certificate)).toBeUndefined();
    await files.sweep(now - HOUR);
    expect(await textOf(certificate)).toBe("certificate");
    expect(await left("aside")).toEqual([]);
    killed.goOn();
  });
});
