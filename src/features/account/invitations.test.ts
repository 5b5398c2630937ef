import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  addressOf,
  codeOf,
  everyRow,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { makeLink } from "../../store/link-tokens.ts";

let house: TestHouse;
let association = "";
beforeAll(async () => {
  house = await testHouse();
  association = house.world.ids.id<"association">();
  await everyRow(house, "insert into associations values ($1, 'lakeland', 'Lakeland Association', now())", [
    association,
  ]);
});
afterAll(async () => house.close());

/** An invitation and the link of its mail. */
const invited = async (
  text: string,
  personId: Account["id"] | null,
): Promise<{ id: string; link: string }> => {
  const { store, clock, ids, signIn } = house.world;
  const id = ids.id<"invitation">();
  const token = ids.token();
  const expiresAt = clock.now() + 14 * DAY;
  await everyRow(
    house,
    `insert into invitations (association_id, id, address, name, roles, language, made_at, expires_at)
      values ($1, $2, $3, 'Eva', '{reviewer}', 'en', now(), $4)`,
    [association, id, text, new Date(expiresAt)],
  );
  await store.withinJob(async (tx) =>
    makeLink(
      tx,
      {
        tokenHash: signIn.digestOf(token),
        purpose: "invitation",
        address: addressOf(text),
        language: "en",
        personId,
        requestId: null,
        invitationId: id,
        returnTo: null,
        expiresAt,
      },
      clock.now(),
      { isFirstTry: true },
    ),
  );
  return { id, link: `/link/${token}` };
};

describe("the link of an invitation", () => {
  test("leads somebody without an account through registering to the invitation", async () => {
    const { id, link } = await invited("eva@correo.example", null);
    const at = browser(house);
    await at.get(link);
    expect((await at.get("/link")).text).toContain("This invitation was sent to eva@correo.example.");
    const filled = { name: "Eva", language: "en", password: "umbrella cactus tram" };
    const made = await at.post("/link/register", filled);
    expect(made.location).toBe(`/invitations/${id}`);
    expect((await at.follow(made)).text).toContain("Lakeland Association");
  });

  test("is a way in for its owner, and asks for the second factor first", async () => {
    const account = await addAccount(house, { password: true, totp: true });
    const { id, link } = await invited(account.address, account.id);
    const at = browser(house);
    await at.get(link);
    expect((await at.get("/link")).text).toContain("Continue to the invitation");
    expect((await at.post("/link/invitation")).location).toBe("/sign-in/second");
    expect((await at.get(`/invitations/${id}`)).status).toBe(303);
    const done = await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    expect(done.location).toBe(`/invitations/${id}`);
  });

  test("shows the invitation to whoever is signed in, with whichever address, and uses nothing up", async () => {
    const at = await signedIn(house, await addAccount(house));
    const { id, link } = await invited("work@people.example", null);
    for (let look = 0; look < 2; look += 1) {
      await at.get(link);
      expect((await at.get("/link")).location).toBe(`/invitations/${id}`);
    }
  });

  test("that was used leads back to the invitation by signing in", async () => {
    const account = await addAccount(house);
    const { id, link } = await invited(account.address, account.id);
    const at = browser(house);
    await at.get(link);
    expect((await at.post("/link/invitation")).location).toBe(`/invitations/${id}`);
    const again = browser(house);
    await again.get(link);
    expect((await again.get("/link")).text).toContain('href="/sign-in?next=%2Flink"');
    const back = await again.post("/sign-in", {
      address: account.address,
      password: account.password,
      next: "/link",
    });
    expect((await again.follow(back)).location).toBe(`/invitations/${id}`);
  });

  test("does not register an address twice", async () => {
    const account = await addAccount(house);
    const { link } = await invited(account.address, null);
    const at = browser(house);
    await at.get(link);
    const filled = { name: "Eva", language: "en", password: "umbrella cactus tram" };
    expect((await at.post("/link/register", filled)).status).toBe(409);
  });
});
