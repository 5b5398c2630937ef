import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Cost, makePasswords } from "./passwords.ts";

const light: Cost = { memory: 64, passes: 1, parallelism: 1 };
const passwords = makePasswords({ randomBytes, cost: light });

test("a hash of the reference implementation is understood", async () => {
  const hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  expect(await passwords.verify("password", hash)).toEqual({ matches: true, isOutdated: false });
  expect(await passwords.verify("passwore", hash)).toEqual({ matches: false, isOutdated: false });
});

describe("a password", () => {
  test("matches its own hash and no other's", async () => {
    const hash = await passwords.hash("tulip lantern");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect((await passwords.verify("tulip lantern", hash)).matches).toBe(true);
    expect((await passwords.verify("tulip lanterm", hash)).matches).toBe(false);
  });

  test("is salted anew each time", async () => {
    expect(await passwords.hash("tulip lantern")).not.toBe(await passwords.hash("tulip lantern"));
  });

  test.each([
    ["more memory", { ...light, memory: 65 }],
    ["more passes", { ...light, passes: 2 }],
    ["more lanes", { ...light, memory: 64, parallelism: 2 }],
  ])("is to be hashed anew once hashes cost %s", async (_, cost) => {
    const hash = await passwords.hash("tulip lantern");
    expect(await makePasswords({ randomBytes, cost }).verify("tulip lantern", hash)).toEqual({
      matches: true,
      isOutdated: true,
    });
    expect((await passwords.verify("tulip lantern", hash)).isOutdated).toBe(false);
  });

  test("is not compared with what is no hash", async () => {
    await expect(passwords.verify("tulip lantern", "tulip lantern")).rejects.toThrow("cannot be read");
  });
});

describe("the work is the same", () => {
  test.each([
    ["where there is no hash", "tulip lantern", undefined],
    ["where nothing fit to be a password was typed", undefined, "own"],
    ["where there is neither", undefined, undefined],
    ["for the empty password", "", undefined],
    ["for a wrong one", "tulip", "own"],
    ["for the right one", "tulip lantern", "own"],
  ])("%s", async (_, typed, hash) => {
    const derived: Cost[] = [];
    const watched = makePasswords({ randomBytes, cost: light, onDerived: (cost) => derived.push(cost) });
    const own = await passwords.hash("tulip lantern");
    const { matches } = await watched.verify(typed, hash === "own" ? own : undefined);
    expect(matches).toBe(typed === "tulip lantern" && hash === "own");
    expect(derived).toEqual([light]);
  });
});

test("no more hashes than there are places are computed at once, and all of them are", async () => {
  let begun = 0;
  let ended = 0;
  let most = 0;
  const narrow = makePasswords({
    randomBytes,
    cost: light,
    atOnce: 2,
    onDerived: () => {
      begun += 1;
      most = Math.max(most, begun - ended);
    },
  });
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      await narrow.hash("tulip lantern");
      ended += 1;
    }),
  );
  expect([begun, ended]).toEqual([12, 12]);
  expect(most).toBeLessThanOrEqual(3); // the next may begin before the awaiting test hears of the end
});
