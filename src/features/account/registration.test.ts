import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addAccount,
  addressOf,
  everyRow,
  handleRequests,
  linkFor,
  optionsOn,
} from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { softwarePasskey } from "../../../tests/kit/software-passkey.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const filled = { name: "  Rosa   Núñez ", language: "es", password: "umbrella cactus tram" };

const proposed = (text: string): string => /name="person" value="([^"]+)"/.exec(text)?.[1] ?? "";

describe("registering", () => {
  test("begins with the address alone, and ends signed in with a proved address", async () => {
    const at = browser(house);
    const page = await at.get("/register");
    expect(page.text.match(/<input(?![^>]*type="hidden")/g)).toHaveLength(1);
    const sent = await at.post("/register", { address: " Rosa@Correo.example ", next: "/me/addresses" });
    expect(sent.location).toBe("/link-sent?for=register");

    const [request] = await handleRequests(house);
    expect(request).toMatchObject({ purpose: "register", address: "rosa@correo.example" });
    expect((await at.get(request?.link ?? "")).location).toBe("/link");
    const form = await at.get("/link");
    expect(form.text).toContain("rosa@correo.example");

    const made = await at.post("/link/register", { ...filled, person: proposed(form.text) });
    expect(made.location).toBe("/me/addresses");
    const me = await at.get("/me");
    expect(me.text).toContain("Hola, Rosa Núñez");
    expect(me.text).toContain("rosa@correo.example");
    expect(at.cookies.has("attune-link")).toBe(false);
  });

  test("is not offered again to somebody who is signed in, nor by the link that was used", async () => {
    const at = browser(house);
    const link = await linkFor(house, {
      purpose: "register",
      address: addressOf("marta@correo.example"),
      personId: null,
      returnTo: null,
    });
    await at.get(link);
    await at.post("/link/register", { ...filled, name: "Marta Gil", language: "en" });

    const page = await at.get("/register");
    expect([page.status, page.text.includes("You are signed in as Marta Gil")]).toEqual([200, true]);
    expect(page.text).not.toContain('name="address"');

    const used = await at.follow(await at.get(link));
    expect(used.text).toContain("This link was used already");
    expect(used.text).toContain("You are signed in as Marta Gil");
    expect(used.text).toContain('class="button button-primary" href="/me"');
    expect(used.text).not.toContain('href="/register"');

    const stranger = browser(house);
    expect((await stranger.follow(await stranger.get(link))).text).toContain('href="/register"');
  });

  test("says how long a password must be", async () => {
    const at = browser(house);
    const address = addressOf("nora@correo.example");
    await at.get(await linkFor(house, { purpose: "register", address, personId: null, returnTo: null }));
    const answer = await at.post("/link/register", { ...filled, language: "en", password: "tulip" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("This is too short. Please use at least 12 characters.");
  });

  test("leaves the password only as a hash, and the address only where it belongs", async () => {
    const link = await linkFor(house, {
      purpose: "register",
      address: addressOf("luz@correo.example"),
      personId: null,
      returnTo: null,
    });
    const at = browser(house);
    await at.get(link);
    await at.post("/link/register", { ...filled, name: "Luz" });
    const [kept] = await everyRow<{ hash: string }>(
      house,
      "select p.hash from passwords p join addresses a using (person_id) where a.address = $1",
      ["luz@correo.example"],
    );
    expect(kept?.hash).toMatch(/^\$argon2id\$v=19\$/);
    expect(house.logged.join("")).not.toMatch(/luz@|umbrella|Luz/);
  });

  test("with a passkey needs no password, and counts as two factors", async () => {
    const at = browser(house);
    await at.get(
      await linkFor(house, {
        purpose: "register",
        address: addressOf("sol@correo.example"),
        personId: null,
        returnTo: null,
      }),
    );
    const form = await at.get("/link");
    const passkey = softwarePasskey({ origin: house.world.site.url, id: "sol's" });
    const fields = { name: "Sol", language: "en", person: proposed(form.text) };
    const made = await at.post("/link/register/passkey", {
      ...fields,
      answer: passkey.create(optionsOn(form.text)),
    });
    expect(made.location).toBe("/portfolio");
    expect((await at.get("/me/security")).text).toContain("You sign in with two factors.");

    const again = browser(house);
    const shown = passkey.show(optionsOn((await again.get("/sign-in")).text));
    expect((await again.post("/sign-in/passkey", { answer: shown })).location).toBe("/me");
  });

  test.each([
    [{ name: "" }, 'id="name-mistake"'],
    [{ name: "\u202eRosa" }, 'id="name-mistake"'],
    [{ language: "xx" }, 'id="language-mistake"'],
    [{ password: "short" }, 'id="password-mistake"'],
    [{ password: "password1234" }, 'id="password-mistake"'],
    [{ password: "eva-lujan-tulips" }, 'id="password-mistake"'],
    [{ password: "" }, 'id="password-mistake"'],
  ])(
    "shows the form again for %o, keeps what was typed and the link, and no password",
    async (change, mistake) => {
      const at = browser(house);
      await at.get(
        await linkFor(house, {
          purpose: "register",
          address: addressOf("eva-lujan@correo.example"),
          personId: null,
          returnTo: null,
        }),
      );
      const again = await at.post("/link/register", { ...filled, ...change });
      expect(again.status).toBe(422);
      expect(again.text).toContain(mistake);
      expect(again.text).not.toContain("umbrella cactus tram");
      expect((await at.get("/link")).text).toContain('action="/link/register"');
    },
  );

  test("is answered alike for an address that has an account, and its link is none to register with", async () => {
    const known = await addAccount(house);
    const at = browser(house);
    const answer = await at.post("/register", { address: known.address });
    expect(answer.location).toBe("/link-sent?for=register");
    expect(await handleRequests(house)).toEqual([{ purpose: "register", address: known.address }]);
  });

  test("is refused when somebody else made an account with the address meanwhile, and leaves nothing behind", async () => {
    const address = addressOf("twice@correo.example");
    const request = { purpose: "register", address, personId: null, returnTo: null } as const;
    const links = [await linkFor(house, request), await linkFor(house, request)];
    const [one, other] = [browser(house), browser(house)];
    await one.get(links[0] ?? "");
    await other.get(links[1] ?? "");
    expect((await one.post("/link/register", { ...filled, name: "One" })).location).toBe("/portfolio");
    const refused = await other.post("/link/register", { ...filled, name: "Other" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("This address belongs to an account already.");
    const names = await everyRow(house, "select name from persons where name in ('One', 'Other')");
    expect(names).toEqual([{ name: "One" }]);
  });

  test("nobody chooses whose id they get", async () => {
    const known = await addAccount(house);
    const at = browser(house);
    await at.get(
      await linkFor(house, {
        purpose: "register",
        address: addressOf("chooser@correo.example"),
        personId: null,
        returnTo: null,
      }),
    );
    expect((await at.post("/link/register", { ...filled, person: known.id })).location).toBe("/portfolio");
    const rows = await everyRow<{ person_id: string }>(
      house,
      "select person_id from addresses where address = 'chooser@correo.example'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.person_id).not.toBe(known.id);
  });
});
