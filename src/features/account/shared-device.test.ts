import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  addressOf,
  codeOf,
  everyRow,
  linkFor,
  linkTo,
  optionsOn,
} from "../../../tests/kit/accounts.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";

// "Other people use this device" is said on the way in, whichever it is, and holds for the session that comes of it.

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const password = "umbrella cactus tram";
type Ticked = { readonly shared?: string };

const ways: { readonly [way: string]: (at: Browser, account: Account, ticked: Ticked) => Promise<void> } = {
  "a password": async (at, { address, password: own }, ticked) => {
    await at.post("/sign-in", { address, password: own, ...ticked });
  },
  "a passkey": async (at, { passkey }, ticked) => {
    await at.post("/sign-in/passkey", {
      answer: passkey.show(optionsOn((await at.get("/sign-in")).text)),
      ...ticked,
    });
  },
  "a link and the second step": async (at, account, ticked) => {
    await at.get(await linkTo(house, account, "sign-in"));
    await at.post("/link/sign-in", ticked);
    await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
  },
  "a password and the second step": async (at, account, ticked) => {
    await at.post("/sign-in", { address: account.address, password: account.password, ...ticked });
    await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
  },
  "a forgotten password": async (at, account, ticked) => {
    await at.get(await linkTo(house, account, "recover"));
    await at.post("/link/recover", { password, ...ticked });
  },
  registration: async (at, _account, ticked) => {
    const address = addressOf(`${house.world.ids.id()}@correo.example`);
    await at.get(await linkFor(house, { purpose: "register", address, personId: null, returnTo: null }));
    await at.post("/link/register", { name: "Rosa", language: "en", password, ...ticked });
  },
};

const having = (way: string) => ({
  password: true,
  ...(way.includes("second step") ? { totp: true } : {}),
  ...(way === "a passkey" ? { passkey: "verifying" as const } : {}),
});

describe.each(Object.keys(ways))("by %s", (way) => {
  test.each([
    ["yes", "none", true],
    [undefined, "kept", false],
    ["nonsense", "kept", false],
  ] as const)("ticked %s: drafts are %s", async (shared, drafts, isShared) => {
    house.clock.advance(1000);
    const account = await addAccount(house, having(way));
    const at = browser(house);
    await (ways[way] as (typeof ways)[string])(at, account, shared === undefined ? {} : { shared });
    const me = await at.get("/me");
    expect(me.status).toBe(200);
    expect(/<at-drafts[^>]*data-drafts="(\w+)"/.exec(me.text)?.[1]).toBe(drafts);
    const [last] = await everyRow<{ shared: boolean }>(
      house,
      "select shared from sessions order by opened_at desc, id desc limit 1",
    );
    expect([last?.shared, typeof last?.shared]).toEqual([isShared, "boolean"]);
  });
});

describe("a page", () => {
  test("is marked with an account that says nothing of the person, the same on every page", async () => {
    const account = await addAccount(house);
    const at = browser(house);
    await at.post("/sign-in", { address: account.address, password: account.password });
    const keyOn = async (address: string): Promise<string | undefined> =>
      /<at-drafts[^>]*data-account="([^"]+)"/.exec((await at.get(address)).text)?.[1];
    const key = await keyOn("/me");
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(await keyOn("/me/sessions")).toBe(key);
    expect(key).not.toContain(account.id.slice(0, 8));
  });

  test("of nobody is marked with nothing", async () => {
    expect((await browser(house).get("/sign-in")).text).not.toContain("at-drafts");
  });
});

test("signing out has the browser forget what the site kept on the device", async () => {
  const account = await addAccount(house);
  const at = browser(house);
  await at.post("/sign-in", { address: account.address, password: account.password });
  const out = await at.post("/sign-out");
  expect([out.status, out.headers.get("clear-site-data")]).toEqual([303, '"storage"']);
});
