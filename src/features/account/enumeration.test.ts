import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Account, addAccount, handleRequests, signedIn } from "../../../tests/kit/accounts.ts";
import { type Answer, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";

let house: TestHouse;
let known: Account;
let withoutPassword: Account;
beforeAll(async () => {
  house = await testHouse();
  known = await addAccount(house, { password: true, totp: true });
  withoutPassword = await addAccount(house, { passkey: "verifying" });
});
afterAll(async () => house.close());

// A new hour for each, so that no limit is reached.
beforeEach(() => house.clock.advance(3_600_000));

/** What somebody who watches could tell apart: the answer, the statements and how long the hashing took. */
const watched = async (work: () => Promise<Answer>) => {
  const [sent, hashes] = [house.sent.length, house.hashes()];
  const { status, location, text, headers } = await work();
  return {
    status,
    location,
    // The challenge of the page is drawn anew each time, and the address is what was typed.
    text: text
      .replaceAll(/data-options="[^"]*"/g, "")
      .replaceAll(/[\w.+-]+@people\.example/g, "address")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id"),
    cookies: headers.getSetCookie().map((line) => line.split("=")[0]),
    statements: house.sent.slice(sent).map(({ name, sql, scope }) => [name, sql, scope.kind]),
    hashes: house.hashes() - hashes,
  };
};

type Case = { readonly at: string; readonly fields: Readonly<Record<string, string>> };

const cases: readonly Case[] = [
  { at: "/sign-in", fields: { password: "not the password at all" } },
  { at: "/sign-in", fields: { password: "x".repeat(300) } },
  { at: "/sign-in", fields: { password: "" } },
  { at: "/sign-in/link", fields: {} },
  { at: "/register", fields: {} },
  { at: "/recover", fields: {} },
];

describe("nothing tells whether an address is known", () => {
  test.each(cases)("$at with $fields", async ({ at, fields }) => {
    const seen = [];
    for (const address of ["nobody@people.example", known.address, withoutPassword.address])
      seen.push(await watched(async () => browser(house).post(at, { ...fields, address })));
    const [unknown, ...others] = seen;
    for (const other of others) expect(other).toEqual(unknown);
    // Something was watched: a statement was sent, unless the form itself was refused.
    expect((unknown?.statements.length ?? 0) > 0).toBe(fields["password"] !== "");
  });

  test("signing in computes one hash, whoever asks", async () => {
    for (const address of ["nobody@people.example", known.address, withoutPassword.address]) {
      const { hashes, status } = await watched(async () =>
        browser(house).post("/sign-in", { address, password: "not the password at all" }),
      );
      expect([status, hashes]).toEqual([409, 1]);
    }
  });

  test("the watcher would see a difference: the right password is answered in another way", async () => {
    const wrong = await watched(async () =>
      browser(house).post("/sign-in", { address: known.address, password: "not the password at all" }),
    );
    const right = await watched(async () =>
      browser(house).post("/sign-in", { address: known.address, password: known.password }),
    );
    expect(right).not.toEqual(wrong);
    expect(right.statements.length).toBeGreaterThan(wrong.statements.length);
  });

  test.each([
    ["/sign-in", 10],
    ["/sign-in/link", 5],
    ["/register", 5],
    ["/recover", 5],
  ])("%s is stopped after %d tries for an address, known or not", async (at, most) => {
    const fields = { password: "not the password at all" };
    const answers: Answer[][] = [];
    for (const address of ["nobody@people.example", known.address]) {
      const of: Answer[] = [];
      for (let tried = 0; tried <= most; tried += 1)
        of.push(await browser(house).post(at, { ...fields, address }));
      answers.push(of);
    }
    const [unknown = [], of = []] = answers;
    expect(of.map(({ status }) => status)).toEqual(unknown.map(({ status }) => status));
    expect(of.slice(0, most).every(({ status }) => status !== 429)).toBe(true);
    expect([of[most]?.status, unknown[most]?.status]).toEqual([429, 429]);
    expect(of[most]?.text).toContain("Please try again after");
    await handleRequests(house);
  });

  test("another person from the same place is not stopped by it", async () => {
    for (let tried = 0; tried <= 10; tried += 1)
      await browser(house).post("/sign-in", { address: "nobody@people.example", password: "not it at all" });
    const other = await browser(house).post("/sign-in", { address: known.address, password: known.password });
    expect(other.status).toBe(303);
  });

  test("adding somebody else's address says no more than adding nobody's", async () => {
    const me = await signedIn(house, await addAccount(house));
    // From the second request on it is remembered whose session it is.
    await me.get("/me/addresses");
    const nobodys = await watched(async () => me.post("/me/addresses", { address: "nobody@people.example" }));
    const somebodys = await watched(async () => me.post("/me/addresses", { address: known.address }));
    expect(somebodys).toEqual(nobodys);
    expect(nobodys.location).toBe("/me/addresses");
  });
});
