import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeChallenges } from "./challenges.ts";
import { openSecrets } from "./installation-secrets.ts";
import { makeSealer } from "./sealer.ts";

const older = randomBytes(32);
const newer = randomBytes(32);
const sealer = makeSealer([older], randomBytes);

describe("what is sealed", () => {
  const sealed = sealer.seal("totp 1", "JBSWY3DP ñ");

  test("opens for its purpose", () => {
    expect(sealer.open("totp 1", sealed)).toBe("JBSWY3DP ñ");
  });

  test("does not show its text, and looks different each time", () => {
    expect(sealed).not.toContain("JBSWY3DP");
    expect(sealer.seal("totp 1", "JBSWY3DP ñ")).not.toBe(sealed);
  });

  test.each([
    ["for another purpose", "totp 2", sealed],
    ["when it was changed", "totp 1", sealed.replace(/.$/, (last) => (last === "A" ? "Q" : "A"))],
    ["when it was cut", "totp 1", sealed.slice(0, 30)],
    ["when it names no key", "totp 1", "x.y"],
    ["when it is empty", "totp 1", ""],
  ])("stays shut %s", (_, purpose, changed) => {
    expect(sealer.open(purpose, changed)).toBeUndefined();
  });

  test("stays shut under another key", () => {
    expect(makeSealer([newer], randomBytes).open("totp 1", sealed)).toBeUndefined();
  });

  test("opens under a newer key that knows the older", () => {
    const both = makeSealer([newer, older], randomBytes);
    expect(both.open("totp 1", sealed)).toBe("JBSWY3DP ñ");
    expect(sealer.open("totp 1", both.seal("totp 1", "new"))).toBeUndefined();
  });
});

describe("a challenge", () => {
  const challenges = makeChallenges(sealer);
  const challenge = challenges.issue("show", "ana", 1000);
  const asked = { purpose: "show", subject: "ana", now: 999 };

  test("is told apart from every other by its digest", () => {
    const other = challenges.issue("show", "ana", 1000);
    const read = challenges.read(challenge, asked);
    expect(read?.expiresAt).toBe(1000);
    expect(challenges.read(challenge, asked)).toEqual(read);
    expect(challenges.read(other, asked)?.digest).not.toBe(read?.digest);
  });

  test.each([
    ["for another purpose", challenge, { ...asked, purpose: "create" }],
    ["about another subject", challenge, { ...asked, subject: "eva" }],
    ["from its end on", challenge, { ...asked, now: 1000 }],
    ["that we never made", "x", asked],
  ])("is nothing %s", (_, given, asked) => {
    expect(challenges.read(given, asked)).toBeUndefined();
  });
});

describe("the secrets of an installation", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "attune-keys-"));
  });
  afterEach(async () => rm(folder, { recursive: true }));
  const keys = () => join(folder, "keys");

  test("are drawn once, for everybody who comes at the same time, and readable by nobody else", async () => {
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, async () => openSecrets(keys(), randomBytes)),
    );
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
    expect((await stat(join(keys(), "sealing.key"))).mode & 0o777).toBe(0o600);
  });

  test("are read in the order of the file", async () => {
    const [old] = await openSecrets(keys(), randomBytes);
    const file = join(keys(), "sealing.key");
    await writeFile(file, `${newer.toString("base64url")}\n${await readFile(file, "utf8")}`);
    expect(await openSecrets(keys(), randomBytes)).toEqual([newer, old]);
  });

  test.each(["", "tooshort\n"])("are refused when the file holds %j", async (content) => {
    await openSecrets(keys(), randomBytes);
    await writeFile(join(keys(), "sealing.key"), content);
    await expect(openSecrets(keys(), randomBytes)).rejects.toThrow("32 bytes");
  });
});
