import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAccount, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { DAY } from "../../core/kernel/instant.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

describe("sessions", () => {
  test("are listed with their device and one is signed out from another", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    const phone = await signedIn(house, account, "Mozilla/5.0 (iPhone; like Mac OS X) Version/18 Safari/604");
    const page = await at.get("/me/sessions");
    expect(page.text).toContain("Firefox on Linux");
    expect(page.text).toContain("Safari on iPhone");
    expect(page.text.match(/This device/g)).toHaveLength(1);
    const address = /action="(\/me\/sessions\/[0-9a-f-]{36}\/end)"/.exec(page.text)?.[1] ?? "";
    expect((await at.post(address)).location).toBe("/me/sessions");
    expect([(await at.get("/me")).status, (await phone.get("/me")).status]).toEqual([200, 303]);
    expect((await at.post(address)).status).toBe(404);
  });

  test("of somebody else are not signed out", async () => {
    const [ana, eva] = [await addAccount(house), await addAccount(house)];
    const [at, other] = [await signedIn(house, ana), await signedIn(house, eva)];
    const [row] = await everyRow<{ id: string }>(house, "select id from sessions where person_id = $1", [
      ana.id,
    ]);
    expect((await other.post(`/me/sessions/${row?.id}/end`)).status).toBe(404);
    expect((await other.post("/me/sessions/end-others")).status).toBe(303);
    expect((await at.get("/me")).status).toBe(200);
  });

  test("elsewhere are signed out all at once", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    const others = [await signedIn(house, account), await signedIn(house, account)];
    expect((await at.post("/me/sessions/end-others")).location).toBe("/me/sessions");
    for (const other of others) expect((await other.get("/me")).status).toBe(303);
    expect((await at.get("/me/sessions")).text).toContain("You are signed in nowhere else.");
  });

  test("end with signing out, and the token is worth nothing after it", async () => {
    const at = await signedIn(house, await addAccount(house));
    const token = at.cookies.get("attune-session") ?? "";
    expect((await at.post("/sign-out")).location).toBe("/");
    expect(at.cookies.has("attune-session")).toBe(false);
    at.cookies.set("attune-session", token);
    expect((await at.get("/me")).status).toBe(303);
    expect((await browser(house).post("/sign-out")).location).toBe("/");
  });

  test("end after thirty idle days, and after ninety days in use", async () => {
    const account = await addAccount(house);
    const idle = await signedIn(house, account);
    house.clock.advance(30 * DAY);
    expect((await idle.get("/me")).status).toBe(303);
    const used = await signedIn(house, account);
    for (let day = 20; day < 90; day += 20) {
      house.clock.advance(20 * DAY);
      expect((await used.get("/me")).status).toBe(200);
    }
    house.clock.advance(10 * DAY);
    expect((await used.get("/me")).status).toBe(303);
  });

  test("do nothing more once they ended, not even what was begun to be sent before", async () => {
    const account = await addAccount(house);
    const [thief, at] = [await signedIn(house, account), await signedIn(house, account)];
    const { url } = house.world.site;
    const answer = await house.fetch(
      new Request(`${url}/me/name`, {
        method: "POST",
        headers: {
          host: new URL(url).host,
          origin: url,
          cookie: `attune-session=${thief.cookies.get("attune-session")}`,
          "content-type": "application/x-www-form-urlencoded",
          "content-length": "25",
        },
        // The rest of the form arrives after the session was ended elsewhere.
        body: new ReadableStream(
          {
            pull: async (controller) => {
              await at.post("/me/sessions/end-others");
              controller.enqueue(new TextEncoder().encode("name=Somebody&language=en"));
              controller.close();
            },
          },
          { highWaterMark: 0 },
        ),
        duplex: "half",
      } as RequestInit),
    );
    expect(answer.status).toBe(401);
    expect((await at.get("/me")).text).not.toContain("Somebody");
  });

  test("take no token that a browser brought along", async () => {
    const account = await addAccount(house);
    const planted = "p".repeat(43);
    const at = browser(house);
    at.cookies.set("attune-session", planted);
    await at.post("/sign-in", { address: account.address, password: account.password });
    expect(at.cookies.get("attune-session")).not.toBe(planted);
    const attacker = browser(house);
    attacker.cookies.set("attune-session", planted);
    expect((await attacker.get("/me")).status).toBe(303);
  });

  test("are replaced by a new way in: the old one ends, whoever's it was", async () => {
    const [ana, eva] = [await addAccount(house), await addAccount(house)];
    const at = await signedIn(house, ana);
    const token = at.cookies.get("attune-session") ?? "";
    await at.post("/sign-in", { address: eva.address, password: eva.password });
    const old = browser(house);
    old.cookies.set("attune-session", token);
    expect((await old.get("/me")).status).toBe(303);
    expect((await at.get("/me")).status).toBe(200);
  });

  test("keep only a digest of the token", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    const token = at.cookies.get("attune-session") ?? "";
    const rows = await everyRow<{ token_hash: string }>(
      house,
      "select token_hash from sessions where person_id = $1",
      [account.id],
    );
    expect(rows).toEqual([{ token_hash: house.world.signIn.digestOf(token) }]);
  });

  test("are secure cookies of this host alone over https", async () => {
    const secure = await testHouse({ url: "https://attune.example" });
    try {
      const account = await addAccount(secure);
      const answer = await browser(secure).post("/sign-in", {
        address: account.address,
        password: account.password,
      });
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000; Secure$/,
      );
    } finally {
      await secure.close();
    }
  });
});
