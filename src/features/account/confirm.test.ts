import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventsOf, fieldOn } from "../../../tests/kit/account-pages.ts";
import {
  addAccount,
  codeOf,
  handleRequests,
  linkTo,
  optionsOn,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const newPassword = "umbrella cactus tram";

describe("what changes how somebody signs in is only done shortly after they showed who they are", () => {
  const pages = [
    "/me/security/password",
    "/me/security/totp",
    "/me/security/totp/remove",
    "/me/security/passkeys",
    "/me/security/recovery-codes",
  ];
  const actions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["/me/security/password", { password: newPassword }],
    ["/me/security/totp", { code: "000000", setup: "x" }],
    ["/me/security/totp/remove", {}],
    ["/me/security/passkeys", { name: "x", answer: "x" }],
    ["/me/security/passkeys/00000000-0000-4000-8000-000000000000/remove", {}],
    ["/me/security/recovery-codes", {}],
    ["/me/addresses", { address: "new@people.example" }],
    ["/me/addresses/00000000-0000-4000-8000-000000000000/main", {}],
    ["/me/addresses/00000000-0000-4000-8000-000000000000/remove", {}],
    ["/me/sessions/end-others", {}],
    ["/me/sessions/00000000-0000-4000-8000-000000000000/end", {}],
  ];

  test.each(pages)("the page %s", async (address) => {
    const at = await signedIn(house, await addAccount(house, { password: true, totp: true }));
    house.clock.advance(15 * MINUTE - 1);
    expect((await at.get(address)).status).toBe(200);
    house.clock.advance(1);
    expect((await at.get(address)).location).toBe(`/sign-in/confirm?next=${encodeURIComponent(address)}`);
  });

  test.each(actions)("the action %s", async (address, fields) => {
    const account = await addAccount(house, { password: true, totp: true });
    const at = await signedIn(house, account);
    house.clock.advance(15 * MINUTE);
    const before = await eventsOf(house, account);
    expect((await at.post(address, fields)).location).toMatch(/^\/sign-in\/confirm\?next=%2Fme%2F/);
    expect(await eventsOf(house, account)).toEqual(before);
  });

  test("confirming by password comes back, under a new token", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    house.clock.advance(HOUR);
    const token = at.cookies.get("attune-session");
    const asked = await at.follow(await at.get("/me/security/password"));
    expect(asked.text).not.toContain('name="code"');
    const next = fieldOn(asked.text, "next");
    const wrongly = await at.post("/sign-in/confirm/password", { password: "not it", next });
    expect([wrongly.status, wrongly.text.includes("This is not your password.")]).toEqual([422, true]);
    expect(fieldOn(wrongly.text, "next")).toBe("/me/security/password");
    const back = await at.post("/sign-in/confirm/password", { password: account.password, next });
    expect(back.location).toBe("/me/security/password");
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await at.get("/me/security/password")).status).toBe(200);
    const thief = browser(house);
    thief.cookies.set("attune-session", token ?? "");
    expect((await thief.get("/me")).status).toBe(303);
  });

  test("whoever has a second factor confirms by it, and not by the password", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true, passkey: "plain" });
    const at = await signedIn(house, account);
    house.clock.advance(HOUR);
    const page = await at.get("/sign-in/confirm?next=/me/security/password");
    expect(page.text).not.toContain('name="password"');
    expect((await at.post("/sign-in/confirm/password", { password: account.password })).status).toBe(404);
    const ways: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
      ["passkey", () => ({ answer: account.passkey.show(optionsOn(page.text)) })],
      ["totp", () => ({ code: codeOf(house, account) })],
      ["recovery-code", () => ({ recoveryCode: account.codes[2] ?? "" })],
    ];
    for (const [way, fields] of ways) {
      expect((await at.post(`/sign-in/confirm/${way}`, fields())).location).toBe("/me");
      expect((await at.get("/me/security/password")).status).toBe(200);
      house.clock.advance(HOUR);
    }
  });

  test("whoever has neither gets a link, which comes back", async () => {
    const account = await addAccount(house, {});
    const at = browser(house);
    await at.get(await linkTo(house, account, "sign-in"));
    await at.post("/link/sign-in");
    house.clock.advance(HOUR);
    expect((await at.get("/sign-in/confirm?next=/me/security/password")).text).toContain("main address");
    await at.post("/sign-in/confirm/link", { next: "/me/security/password" });
    const [request] = await handleRequests(house);
    expect(request).toMatchObject({ purpose: "sign-in", address: account.address });
    await at.get(request?.link ?? "");
    expect((await at.post("/link/sign-in")).location).toBe("/me/security/password");
    expect((await at.get("/me/security/password")).status).toBe(200);
  });
});
