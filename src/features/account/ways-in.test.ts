import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  codeOf,
  type Having,
  linkTo,
  optionsOn,
} from "../../../tests/kit/accounts.ts";
import { type Answer, type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const followed = async (at: Browser, link: string): Promise<void> => {
  expect((await at.get(link)).location).toBe("/link");
};

/** Each way in, up to the answer that leads on. */
const ways: { readonly [way: string]: (at: Browser, account: Account) => Promise<Answer> } = {
  password: async (at, { address, password }) => at.post("/sign-in", { address, password }),
  link: async (at, account) => {
    await followed(at, await linkTo(house, account, "sign-in"));
    return at.post("/link/sign-in");
  },
  recovery: async (at, account) => {
    await followed(at, await linkTo(house, account, "recover"));
    return at.post("/link/recover", { password: "umbrella cactus tram" });
  },
  passkey: async (at, { passkey }) => {
    const options = optionsOn((await at.get("/sign-in")).text);
    return at.post("/sign-in/passkey", { answer: passkey.show(options) });
  },
};

const having: { readonly [what: string]: Having } = {
  "a password": { password: true },
  "a password and an app": { password: true, totp: true, codes: true },
  "a password and a verifying passkey": { password: true, passkey: "verifying" },
  "a password and a plain passkey": { password: true, passkey: "plain" },
  "an app and a plain passkey": { totp: true, passkey: "plain" },
};

const table = Object.keys(having).flatMap((what) =>
  Object.keys(ways).flatMap((way) => {
    const { password, totp, passkey } = having[what] ?? {};
    if (way === "passkey" && passkey === undefined) return [];
    if (way === "password" && password !== true) return [];
    const isVerified = way === "passkey" && passkey === "verifying";
    const needsSecond = (totp === true || passkey !== undefined) && !isVerified;
    return [{ what, way, needsSecond }];
  }),
);

describe("every way in asks for the second factor of whoever has one", () => {
  test.each(table)("$way with $what: second step $needsSecond", async ({ what, way, needsSecond }) => {
    const account = await addAccount(house, having[what]);
    const at = browser(house);
    const answer = await (ways[way] as (typeof ways)[string])(at, account);
    expect([answer.status, answer.location]).toEqual([303, needsSecond ? "/sign-in/second" : "/me"]);
    // What the first factor gave opens nothing but the second step.
    expect((await at.get("/me")).status).toBe(needsSecond ? 303 : 200);
    expect(at.cookies.has("attune-session")).toBe(!needsSecond);
    expect(at.cookies.has("attune-pending")).toBe(needsSecond);
  });
});

describe("the second step is done", () => {
  test("with a code of the app", async () => {
    const account = await addAccount(house, { password: true, totp: true });
    const at = browser(house);
    await at.post("/sign-in", { address: account.address, password: account.password, next: "/me/sessions" });
    const page = await at.get("/sign-in/second");
    expect(page.text).toContain("Authenticator app");
    expect(page.text).not.toContain("Recovery code");
    const done = await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect(done.location).toBe("/me/sessions");
    expect((await at.follow(done)).text).toContain("Firefox on Linux");
    expect(at.cookies.has("attune-pending")).toBe(false);
  });

  test("with a recovery code, which works once", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const [code = ""] = account.codes;
    const at = browser(house);
    await at.post("/sign-in", { address: account.address, password: account.password });
    const typed = code.toUpperCase().replaceAll("-", " ");
    expect((await at.post("/sign-in/second/recovery-code", { recoveryCode: typed })).location).toBe("/me");

    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    const refused = await again.post("/sign-in/second/recovery-code", { recoveryCode: code });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("This code is not right, or it was used already.");
  });

  test.each(["verifying", "plain"] as const)("with a %s passkey after a password", async (kind) => {
    const account = await addAccount(house, { password: true, passkey: kind });
    const at = browser(house);
    await at.post("/sign-in", { address: account.address, password: account.password });
    const options = optionsOn((await at.get("/sign-in/second")).text);
    const answer = account.passkey.show(options);
    expect((await at.post("/sign-in/second/passkey", { answer })).location).toBe("/me");
  });

  test("with the password after a passkey that only says that it is there", async () => {
    const account = await addAccount(house, { password: true, passkey: "plain" });
    const at = browser(house);
    const options = optionsOn((await at.get("/sign-in")).text);
    await at.post("/sign-in/passkey", { answer: account.passkey.show(options) });
    const page = await at.get("/sign-in/second");
    expect(page.text).toContain('name="password"');
    expect(page.text).not.toContain("<at-passkey");
    expect((await at.post("/sign-in/second/password", { password: account.password })).location).toBe("/me");
  });

  test("with nothing, where a plain passkey is all there is: a link comes first then", async () => {
    const account = await addAccount(house, { passkey: "plain" });
    const at = browser(house);
    const options = optionsOn((await at.get("/sign-in")).text);
    await at.post("/sign-in/passkey", { answer: account.passkey.show(options) });
    expect((await at.get("/sign-in/second")).text).toContain("Have a sign-in link sent");
    await at.get(await linkTo(house, account, "sign-in"));
    await at.post("/link/sign-in");
    const second = optionsOn((await at.get("/sign-in/second")).text);
    const done = await at.post("/sign-in/second/passkey", { answer: account.passkey.show(second) });
    expect(done.location).toBe("/me");
  });
});
