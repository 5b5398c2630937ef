import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, addAccount, codeOf, everyRow, optionsOn } from "../../../tests/kit/accounts.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { MINUTE, SECOND } from "../../core/kernel/instant.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const pending = async (account: Account): Promise<Browser> => {
  const at = browser(house);
  const answer = await at.post("/sign-in", { address: account.address, password: account.password });
  expect(answer.location).toBe("/sign-in/second");
  return at;
};

const withApp = async (): Promise<Account> => addAccount(house, { password: true, totp: true, codes: true });

const wrongCode = (account: Account): string => (codeOf(house, account) === "000000" ? "111111" : "000000");

describe("the second step", () => {
  test.each(["/me", "/me/security", "/me/sessions", "/me/addresses", "/me/name"])(
    "opens nothing else: %s leads to signing in",
    async (address) => {
      const at = await pending(await withApp());
      expect((await at.get(address)).location).toBe(`/sign-in?next=${encodeURIComponent(address)}`);
      expect((await at.post("/me/security/password", { password: "umbrella cactus tram" })).status).toBe(401);
    },
  );

  test("waits ten minutes", async () => {
    const account = await withApp();
    const [early, late] = [await pending(account), await pending(account)];
    house.clock.advance(10 * MINUTE - SECOND);
    expect((await early.post("/sign-in/second/totp", { code: codeOf(house, account) })).location).toBe("/me");
    house.clock.advance(SECOND);
    const over = await late.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect(over.status).toBe(409);
    expect(over.text).toContain("This step is over");
    expect((await late.get("/sign-in/second")).text).toContain("This step is over");
  });

  test("ends after five wrong tries, even for the right code", async () => {
    const account = await withApp();
    const at = await pending(account);
    for (let tried = 1; tried <= 5; tried += 1) {
      const again = await at.post("/sign-in/second/totp", { code: wrongCode(account) });
      expect([again.status, again.text.includes("This code is not right")]).toEqual([422, true]);
    }
    const sixth = await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect([sixth.status, sixth.text.includes("This step is over")]).toEqual([409, true]);
    expect((await at.get("/me")).status).toBe(303);
    const events = await everyRow<{ action: string }>(
      house,
      "select action from audit_events where chain_id = $1 order by number desc limit 1",
      [account.id],
    );
    expect(events).toEqual([{ action: "second-step.failed" }]);
  });

  test("counts tries of a person over all their second steps", async () => {
    const account = await withApp();
    for (let begun = 0; begun < 4; begun += 1) {
      const at = await pending(account);
      for (let tried = 0; tried < 5; tried += 1)
        expect((await at.post("/sign-in/second/totp", { code: wrongCode(account) })).status).toBe(422);
    }
    const at = await pending(account);
    const refused = await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect(refused.status).toBe(429);
    expect(refused.text).toContain("That was tried too often.");
  });

  test("is no step for what the person does not have", async () => {
    const at = await pending(await addAccount(house, { password: true, totp: true }));
    for (const proof of ["passkey", "recovery-code", "password"])
      expect(
        (await at.post(`/sign-in/second/${proof}`, { answer: "x", recoveryCode: "x", password: "x" })).status,
      ).toBe(409);
  });

  test("is nobody's without the first", async () => {
    const at = browser(house);
    expect((await at.get("/sign-in/second")).location).toBe("/sign-in");
    expect((await at.post("/sign-in/second/totp", { code: "000000" })).status).toBe(409);
    at.cookies.set("attune-pending", "a".repeat(43));
    expect((await at.get("/sign-in/second")).text).toContain("This step is over");
  });

  test("gives a session whose token nobody had before", async () => {
    const account = await withApp();
    const at = await pending(account);
    const before = at.cookies.get("attune-pending");
    at.cookies.set("attune-session", before ?? "");
    expect((await at.get("/me")).status).toBe(303);
    await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect(at.cookies.get("attune-session")).not.toBe(before);
    expect((await at.get("/me")).status).toBe(200);
  });
});

describe("what may be used once is used once, of two at the same time", () => {
  const both = async (
    account: Account,
    proof: string,
    fields: (at: Browser) => Promise<Record<string, string>>,
  ): Promise<readonly number[]> => {
    const [one, other] = [await pending(account), await pending(account)];
    const typed = [await fields(one), await fields(other)];
    const answers = await Promise.all([
      one.post(`/sign-in/second/${proof}`, typed[0]),
      other.post(`/sign-in/second/${proof}`, typed[1]),
    ]);
    return answers.map(({ status }) => status).toSorted((a, b) => a - b);
  };

  test("a code of the app", async () => {
    const account = await withApp();
    const code = codeOf(house, account);
    expect(await both(account, "totp", async () => ({ code }))).toEqual([303, 422]);
    const later = await pending(account);
    expect((await later.post("/sign-in/second/totp", { code })).status).toBe(422);
  });

  test("a recovery code", async () => {
    const account = await withApp();
    const recoveryCode = account.codes[0] ?? "";
    expect(await both(account, "recovery-code", async () => ({ recoveryCode }))).toEqual([303, 422]);
  });

  test("a second step, with two different proofs", async () => {
    const account = await withApp();
    const at = await pending(account);
    const twin = browser(house);
    twin.cookies.set("attune-pending", at.cookies.get("attune-pending") ?? "");
    const answers = await Promise.all([
      at.post("/sign-in/second/totp", { code: codeOf(house, account) }),
      twin.post("/sign-in/second/recovery-code", { recoveryCode: account.codes[1] ?? "" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const [left] = await everyRow<{ used: number }>(
      house,
      "select count(used_at)::integer as used from recovery_codes where person_id = $1",
      [account.id],
    );
    // The one that lost has used nothing up.
    expect(left?.used).toBe(answers[1]?.status === 303 ? 1 : 0);
  });

  test("an answer of a passkey", async () => {
    const account = await addAccount(house, { passkey: "verifying" });
    const [one, other] = [browser(house), browser(house)];
    const answer = account.passkey.show(optionsOn((await one.get("/sign-in")).text));
    const answers = await Promise.all([
      one.post("/sign-in/passkey", { answer }),
      other.post("/sign-in/passkey", { answer }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });
});

describe("a code of the app", () => {
  test("one step early or late is taken, and none before a later one that was used", async () => {
    const account = await withApp();
    const first = codeOf(house, account);
    house.clock.advance(30 * SECOND);
    const second = codeOf(house, account);
    const at = await pending(account);
    expect((await at.post("/sign-in/second/totp", { code: second })).location).toBe("/me");
    const again = await pending(account);
    expect((await again.post("/sign-in/second/totp", { code: first })).status).toBe(422);
    house.clock.advance(30 * SECOND);
    const last = await pending(account);
    expect((await last.post("/sign-in/second/totp", { code: second })).status).toBe(422);
  });
});

describe("a passkey", () => {
  test("shown for another page, another person or nothing lets nobody in", async () => {
    const [ana, eva] = [
      await addAccount(house, { password: true, passkey: "verifying" }),
      await addAccount(house, { password: true, passkey: "verifying" }),
    ];
    const at = await pending(ana);
    const signIn = optionsOn((await browser(house).get("/sign-in")).text);
    const second = optionsOn((await at.get("/sign-in/second")).text);
    for (const answer of [ana.passkey.show(signIn), eva.passkey.show(second), "x"]) {
      const refused = await at.post("/sign-in/second/passkey", { answer });
      expect([refused.status, refused.text.includes("The passkey was not taken.")]).toEqual([409, true]);
    }
    const other = browser(house);
    expect((await other.post("/sign-in/passkey", { answer: ana.passkey.show(second) })).status).toBe(409);
    expect((await other.post("/sign-in/passkey", {})).text).toContain("has JavaScript switched on");
  });

  test("is asked for half an hour long", async () => {
    const account = await addAccount(house, { passkey: "verifying" });
    const at = browser(house);
    const options = optionsOn((await at.get("/sign-in")).text);
    house.clock.advance(30 * MINUTE);
    expect((await at.post("/sign-in/passkey", { answer: account.passkey.show(options) })).status).toBe(409);
  });
});
