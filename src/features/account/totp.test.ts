import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  codesOn,
  eventsOf,
  fieldOn,
  messagesOf,
  secretOn,
  setUpApp,
} from "../../../tests/kit/account-pages.ts";
import { addAccount, codeOf, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { MINUTE } from "../../core/kernel/instant.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

describe("an authenticator app", () => {
  test("is set up with its first code, and ten recovery codes are shown this once", async () => {
    const account = await addAccount(house);
    const [at, there] = [await signedIn(house, account), await signedIn(house, account)];
    const token = at.cookies.get("attune-session");
    const { answer, secret } = await setUpApp(house, at, "?next=/me/sessions");
    expect(answer.status).toBe(200);
    expect(new Set(codesOn(answer.text)).size).toBe(10);
    expect(answer.text).toContain('href="/me/sessions"');
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await there.get("/me")).status).toBe(303);
    expect(await eventsOf(house, account)).toEqual(
      expect.arrayContaining(["totp.enabled", "recovery-codes.made", "session.strengthened"]),
    );
    expect((await at.get("/me/security/recovery-codes")).text).not.toContain(codesOn(answer.text)[0]);

    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    const [code = ""] = codesOn(answer.text);
    expect((await again.post("/sign-in/second/recovery-code", { recoveryCode: code })).location).toBe("/me");
    // The code that confirmed it was used up by that.
    const third = browser(house);
    await third.post("/sign-in", { address: account.address, password: account.password });
    const reused = await third.post("/sign-in/second/totp", { code: codeOf(house, { secret }) });
    expect(reused.status).toBe(422);
  });

  test("keeps its secret through a wrong code, and none that was not sealed here for this session", async () => {
    const at = await signedIn(house, await addAccount(house));
    const page = await at.get("/me/security/totp");
    const setup = fieldOn(page.text, "setup");
    const again = await at.post("/me/security/totp", { code: "12 34", setup });
    expect([again.status, secretOn(again.text)]).toEqual([422, secretOn(page.text)]);
    expect(again.text).toContain('id="code-mistake"');
    const other = await signedIn(house, await addAccount(house));
    const code = codeOf(house, { secret: secretOn(page.text) });
    expect((await other.post("/me/security/totp", { code, setup })).status).toBe(422);
  });

  test("is kept sealed", async () => {
    const account = await addAccount(house);
    const { secret } = await setUpApp(house, await signedIn(house, account));
    const [row] = await everyRow<{ sealed: string }>(
      house,
      "select sealed from totp_secrets where person_id = $1",
      [account.id],
    );
    expect(secret).toHaveLength(32);
    expect(row?.sealed).not.toContain(secret);
    expect(house.logged.join("")).not.toContain(secret);
  });

  test("that is replaced never leaves its person without one", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const at = await signedIn(house, account);
    house.clock.advance(MINUTE);
    const { answer, secret } = await setUpApp(house, at);
    expect(answer.location).toBe("/me/security");
    house.clock.advance(MINUTE);
    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    expect((await again.post("/sign-in/second/totp", { code: codeOf(house, account) })).status).toBe(422);
    expect((await again.post("/sign-in/second/totp", { code: codeOf(house, { secret }) })).location).toBe(
      "/me",
    );
  });

  test("that is removed takes the recovery codes and the strength of every session with it", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const at = await signedIn(house, account);
    expect((await at.get("/me/security/totp/remove")).text).toContain("Remove the authenticator app?");
    expect((await at.post("/me/security/totp/remove")).location).toBe("/me/security");
    const left = await everyRow<{ codes: number; strong: number }>(
      house,
      `select (select count(*)::integer from recovery_codes where person_id = $1) as codes,
        (select count(*)::integer from sessions where person_id = $1 and strength = 2) as strong`,
      [account.id],
    );
    expect(left).toEqual([{ codes: 0, strong: 0 }]);
    expect(await messagesOf(house, account)).toContainEqual({
      kind: "factor-changed",
      factor: "totp",
      change: "removed",
    });
    expect((await signedIn(house, account)).cookies.has("attune-pending")).toBe(false);
  });

  test("that is guessed too often at setting up is told to wait", async () => {
    const at = await signedIn(house, await addAccount(house));
    const setup = fieldOn((await at.get("/me/security/totp")).text, "setup");
    const statuses = [];
    for (let tried = 0; tried <= 20; tried += 1)
      statuses.push((await at.post("/me/security/totp", { code: "bad", setup })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 422), 429]);
  });
});
