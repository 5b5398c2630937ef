import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  addressOf,
  everyRow,
  linkFor,
  linkTo,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { type Answer, type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { linkLifetime } from "../../core/account/link.ts";

let house: TestHouse;
let ana: Account;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const password = "umbrella cactus tram";
const registering = { name: "Rosa", language: "en", password };

const purposes = ["register", "sign-in", "recover", "verify"] as const;
type Purpose = (typeof purposes)[number];

const actions: { readonly [P in Purpose]: (at: Browser) => Promise<Answer> } = {
  register: async (at) => at.post("/link/register", registering),
  "sign-in": async (at) => at.post("/link/sign-in"),
  recover: async (at) => at.post("/link/recover", { password }),
  verify: async (at) => at.post("/link/verify"),
};

let drawn = 0;

/** A link of each purpose, followed in a browser that may use it. */
const followed = async (purpose: Purpose): Promise<{ at: Browser; link: string }> => {
  ana = await addAccount(house);
  const other = { address: addressOf(`new${++drawn}@correo.example`), returnTo: null };
  const link =
    purpose === "register"
      ? await linkFor(house, { ...other, purpose, personId: null })
      : purpose === "verify"
        ? await linkFor(house, { ...other, purpose, personId: ana.id })
        : await linkTo(house, ana, purpose);
  const at = purpose === "verify" ? await signedIn(house, ana) : browser(house);
  await at.get(link);
  return { at, link };
};

describe.each(purposes)("a link to %s", (purpose) => {
  test("is not used up by looking at it, however often", async () => {
    const { at, link } = await followed(purpose);
    for (let look = 0; look < 3; look += 1) {
      expect((await at.get(link)).status).toBe(303);
      expect((await at.get("/link")).status).toBe(200);
    }
    expect((await actions[purpose](at)).status).toBe(303);
  });

  test("works once", async () => {
    const { at, link } = await followed(purpose);
    expect((await actions[purpose](at)).status).toBe(303);
    await at.get(link);
    const again = await actions[purpose](at);
    expect(again.status).toBe(409);
    expect(again.text).toContain("This link was used already");
  });

  test("works until it runs out", async () => {
    const { at, link } = await followed(purpose);
    house.clock.advance(linkLifetime[purpose] - 1);
    await at.get(link);
    expect((await at.get("/link")).text).not.toContain("This link has run out.");
    house.clock.advance(1);
    const late = await actions[purpose](at);
    expect(late.status).toBe(409);
    expect(late.text).toContain("This link has run out.");
  });

  test.each(purposes.filter((other) => other !== purpose))("is none to %s", async (other) => {
    const { at } = await followed(purpose);
    const answer = await actions[other](at);
    // Verifying asks for a session first; without one nothing is found out about the link.
    expect(answer.status).toBe(other === "verify" ? 401 : 409);
    expect((await actions[purpose](at)).status).toBe(303);
  });

  test("wins once of two uses at the same time", async () => {
    const { at, link } = await followed(purpose);
    const rival = purpose === "verify" ? await signedIn(house, ana) : browser(house);
    await rival.get(link);
    const answers = await Promise.all([actions[purpose](at), actions[purpose](rival)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });
});

describe("a link", () => {
  test("leaves the address bar at once, and its token is only in a cookie that no script reads", async () => {
    const at = browser(house);
    const answer = await at.get(await linkTo(house, await addAccount(house), "sign-in"));
    expect(answer.location).toBe("/link");
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^attune-link=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600$/,
    );
  });

  test.each(["/link/x", `/link/${"a".repeat(43)}`])(
    "that nobody made (%s) is told like no link",
    async (address) => {
      const at = browser(house);
      await at.get(address);
      const page = await at.get("/link");
      expect(page.text).toContain("This link is not one of ours");
      expect((await at.post("/link/sign-in")).status).toBe(409);
    },
  );

  test("is kept only as a digest", async () => {
    const link = await linkTo(house, await addAccount(house), "sign-in");
    const token = link.replace("/link/", "");
    const rows = await everyRow(house, "select token_hash from link_tokens where link_tokens::text like $1", [
      `%${token}%`,
    ]);
    expect(rows).toEqual([]);
    const digests = [house.world.signIn.digestOf(token)];
    expect(await everyRow(house, "select from link_tokens where token_hash = $1", digests)).toHaveLength(1);
  });

  test("to sign in is void after the password changed", async () => {
    const account = await addAccount(house);
    const link = await linkTo(house, account, "sign-in");
    const at = await signedIn(house, account);
    expect((await at.post("/me/security/password", { password })).location).toBe("/me/security");
    const other = browser(house);
    await other.get(link);
    expect((await other.post("/link/sign-in")).status).toBe(409);
  });
});

describe("a link to add an address", () => {
  const toVerify = async (account: Account, text: string): Promise<string> =>
    linkFor(house, { purpose: "verify", address: addressOf(text), personId: account.id, returnTo: null });

  test("adds it only at a session of the account that asked, so that nobody is made to give theirs away", async () => {
    const asking = await addAccount(house);
    const link = await toVerify(asking, "victim@correo.example");
    const victim = await signedIn(house, await addAccount(house));
    await victim.get(link);
    expect((await victim.get("/link")).text).toContain("Please sign in with the account");
    expect((await victim.post("/link/verify")).status).toBe(409);

    const stranger = browser(house);
    await stranger.get(link);
    expect((await stranger.get("/link")).text).toContain("Please sign in with the account");
    await stranger.post("/sign-in", { address: asking.address, password: asking.password, next: "/link" });
    expect((await stranger.get("/link")).text).toContain("Add the address");
    expect((await stranger.post("/link/verify")).location).toBe("/me/addresses");
    expect((await stranger.get("/me/addresses")).text).toContain("victim@correo.example");
  });

  test("does not take it from somebody who has it", async () => {
    const [asking, having] = [await addAccount(house), await addAccount(house)];
    const at = await signedIn(house, asking);
    await at.get(await toVerify(asking, having.address));
    const refused = await at.post("/link/verify");
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("This address belongs to an account already.");
  });
});
