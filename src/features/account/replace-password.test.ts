import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventsOf, messagesOf } from "../../../tests/kit/account-pages.ts";
import { addAccount, codeOf, everyRow, linkTo, signedIn } from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { MINUTE } from "../../core/kernel/instant.ts";
import { makePasswords } from "../../services/passwords.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const newPassword = "umbrella cactus tram";

describe("a password", () => {
  test("that changes ends every other session and second step, and its person is told", async () => {
    const account = await addAccount(house);
    const [here, there] = [await signedIn(house, account), await signedIn(house, account)];
    expect((await here.post("/me/security/password", { password: newPassword })).location).toBe(
      "/me/security",
    );
    expect([(await here.get("/me")).status, (await there.get("/me")).status]).toEqual([200, 303]);
    const old = await browser(house).post("/sign-in", {
      address: account.address,
      password: account.password,
    });
    expect(old.status).toBe(409);
    expect((await signedIn(house, { ...account, password: newPassword })).cookies.size).toBe(1);
    expect(await eventsOf(house, account)).toContain("password.changed");
    expect(await messagesOf(house, account)).toEqual([{ kind: "password-changed", change: "changed" }]);
  });

  test("that is recovered ends all sessions, and the second factor is asked all the same", async () => {
    const account = await addAccount(house, { password: true, totp: true });
    const there = await signedIn(house, account);
    const at = browser(house);
    await at.get(await linkTo(house, account, "recover"));
    expect((await at.post("/link/recover", { password: "Ana Ruiz Ana Ruiz" })).status).toBe(422);
    expect((await at.post("/link/recover", { password: newPassword })).location).toBe("/sign-in/second");
    expect((await there.get("/me")).status).toBe(303);
    expect((await at.get("/me")).status).toBe(303);
    house.clock.advance(MINUTE);
    expect((await at.post("/sign-in/second/totp", { code: codeOf(house, account) })).location).toBe("/me");
  });

  test("is hashed anew when hashes have become costlier, without anybody noticing", async () => {
    const account = await addAccount(house);
    const weaker = await makePasswords({
      randomBytes: house.world.ids.bytes,
      cost: { memory: 32, passes: 1, parallelism: 1 },
    }).hash(account.password);
    await everyRow(house, "update passwords set hash = $2 where person_id = $1", [account.id, weaker]);
    await signedIn(house, account);
    const [kept] = await everyRow<{ hash: string }>(
      house,
      "select hash from passwords where person_id = $1",
      [account.id],
    );
    expect(kept?.hash).toMatch(/m=64,t=1,p=1/);
    await signedIn(house, account);
  });
});
