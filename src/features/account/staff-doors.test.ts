import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setUpApp } from "../../../tests/kit/account-pages.ts";
import { type Account, addAccount, codeOf, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { HOUR } from "../../core/kernel/instant.ts";
import { shown } from "../../web/reply.ts";
import { page } from "../../web/route.ts";

/** A door of staff, whatever is behind it. */
const staffPage = page("/staff", { may: "alliance.read" }, async () =>
  shown({ title: "Staff", body: "inside" }),
);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ further: [staffPage] });
});
afterAll(async () => house.close());

describe("staff doors", () => {
  const staffed = async (having: Parameters<typeof addAccount>[1]): Promise<Account> => {
    const account = await addAccount(house, having);
    await everyRow(house, "insert into platform_roles values ($1, 'alliance-staff', now())", [account.id]);
    return account;
  };

  test("lead whoever has no second factor to setting one up, and back to where they were going", async () => {
    const at = await signedIn(house, await staffed({ password: true }));
    const turned = await at.get("/staff");
    expect(turned.location).toBe("/sign-in/second?next=%2Fstaff");
    const sent = await at.follow(turned);
    expect(sent.location).toBe("/me/security?next=%2Fstaff");
    const page = await at.follow(sent);
    expect(page.text).toContain("A second factor is needed");
    expect(page.text).toContain("/me/security/totp?next=%2Fstaff");
    const { answer } = await setUpApp(house, at, "?next=/staff");
    expect(answer.text).toContain('href="/staff"');
    expect((await at.get("/staff")).text).toContain("inside");
  });

  test("ask for the second factor again after twelve hours, and go on under a new token", async () => {
    const account = await staffed({ password: true, totp: true });
    const at = await signedIn(house, account);
    house.clock.advance(12 * HOUR - 1);
    expect((await at.get("/staff")).text).toContain("inside");
    house.clock.advance(1);
    const confirm = await at.follow(await at.get("/staff"));
    expect(confirm.location).toBe("/sign-in/confirm?next=%2Fstaff");
    const token = at.cookies.get("attune-session");
    const code = codeOf(house, account);
    expect((await at.post("/sign-in/confirm/totp", { code, next: "/staff" })).location).toBe("/staff");
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await at.get("/staff")).text).toContain("inside");
  });
});
