import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  addressOf,
  everyRow,
  handleRequests,
  linkFor,
  linkTo,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { DAY, MINUTE } from "../../core/kernel/instant.ts";
import { addAddress } from "../../store/addresses.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

describe("the start page of a person", () => {
  test("is kind to somebody who belongs to no association", async () => {
    const at = await signedIn(house, await addAccount(house));
    const page = await at.get("/me");
    expect(page.text).toContain("Hello, Ana Ruiz");
    expect(page.text).toContain("You are all set");
  });

  test("lists roles association by association, and none that ended", async () => {
    const account = await addAccount(house);
    await everyRow(
      house,
      `with made as (insert into associations values
        (gen_random_uuid(), 'lakeland', 'Lakeland Association', now()),
        (gen_random_uuid(), 'hill', 'Hill Association', now()) returning id, slug)
      insert into role_grants (association_id, id, person_id, role, given_at, ended_at, ended_by)
        select id, gen_random_uuid(), $1, role, now(), ended, case when ended is null then null else $1::uuid end
        from made join (values ('lakeland', 'reviewer', null), ('lakeland', 'advisor', null),
          ('hill', 'coordinator', now())) as held (slug, role, ended) using (slug)`,
      [account.id],
    );
    const page = await (await signedIn(house, account)).get("/me");
    expect(page.text).toContain("Advisor and Reviewer");
    expect(page.text).toContain('href="/a/lakeland/desk"');
    expect(page.text).not.toContain("Hill Association");
    expect(page.text).not.toContain("You are all set");
  });

  test("says when mail comes back", async () => {
    const account = await addAccount(house);
    await everyRow(house, "update addresses set bounced_at = now() where person_id = $1", [account.id]);
    const page = await (await signedIn(house, account)).get("/me");
    expect(page.text).toContain(`Mail to ${account.address} comes back to us.`);
  });

  test("changes name and language, and the browser follows the language", async () => {
    const at = await signedIn(house, await addAccount(house));
    expect((await at.post("/me/name", { name: "", language: "es" })).status).toBe(422);
    expect((await at.post("/me/name", { name: "Ana María Ruiz", language: "es" })).location).toBe("/me");
    expect((await at.get("/me")).text).toContain("Hola, Ana María Ruiz");
  });
});

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

describe("addresses", () => {
  const withSecond = async (): Promise<{ account: Account; second: string }> => {
    const account = await addAccount(house);
    const second = `second-${account.address}`;
    const at = await signedIn(house, account);
    expect((await at.post("/me/addresses", { address: second })).location).toBe("/me/addresses");
    const [request] = await handleRequests(house);
    expect((await at.get("/me/addresses")).text).toContain(`We sent a link to ${second}.`);
    await at.get(request?.link ?? "");
    await at.post("/link/verify");
    return { account, second };
  };

  const idOf = async (address: string): Promise<string> =>
    (await everyRow<{ id: string }>(house, "select id from addresses where address = $1", [address]))[0]
      ?.id ?? "";

  test("let their person in, each of them", async () => {
    const { account, second } = await withSecond();
    const answer = await browser(house).post("/sign-in", { address: second, password: account.password });
    expect(answer.location).toBe("/me");
  });

  test("are two at most", async () => {
    const { account } = await withSecond();
    const at = await signedIn(house, account);
    const refused = await at.post("/me/addresses", { address: "third@people.example" });
    expect([refused.status, refused.text.includes("You have two addresses.")]).toEqual([409, true]);
  });

  test("change places, and both are told", async () => {
    const { account, second } = await withSecond();
    const at = await signedIn(house, account);
    expect((await at.post(`/me/addresses/${await idOf(second)}/main`)).location).toBe("/me/addresses");
    const rows = await everyRow(
      house,
      "select address, main from addresses where person_id = $1 order by main",
      [account.id],
    );
    expect(rows).toEqual([
      { address: account.address, main: false },
      { address: second, main: true },
    ]);
    const told = await everyRow(
      house,
      "select params ->> 'change' as change from messages where person_id = $1",
      [account.id],
    );
    expect(told).toContainEqual({ change: "made-main" });
  });

  test("go when they are second, and with them the links that wait there", async () => {
    const { account, second } = await withSecond();
    const at = await signedIn(house, account);
    const link = await linkTo(house, { address: addressOf(second) }, "sign-in");
    expect((await at.post(`/me/addresses/${await idOf(account.address)}/remove`)).status).toBe(409);
    expect((await at.post(`/me/addresses/${await idOf(second)}/remove`)).location).toBe("/me/addresses");
    const other = browser(house);
    await other.get(link);
    expect((await other.post("/link/sign-in")).status).toBe(409);
    expect(
      (await browser(house).post("/sign-in", { address: second, password: account.password })).status,
    ).toBe(409);
  });

  test("of somebody else are not touched", async () => {
    const { second } = await withSecond();
    const other = await signedIn(house, await addAccount(house));
    for (const change of ["main", "remove"])
      expect((await other.post(`/me/addresses/${await idOf(second)}/${change}`)).status).toBe(409);
    expect(await idOf(second)).not.toBe("");
  });

  test("are asked for ten times an hour", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    const statuses = [];
    for (let tried = 0; tried <= 10; tried += 1) {
      house.clock.advance(MINUTE);
      statuses.push((await at.post("/me/addresses", { address: `n${tried}@people.example` })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
    await handleRequests(house);
  });

  test("are never added without the token that was sent there, even by a faulty command", async () => {
    const account = await addAccount(house);
    const { store, ids, clock } = house.world;
    const id = ids.id<"address">();
    const adding = async (presented?: string): Promise<boolean> =>
      store.withinPerson(
        account.id,
        async (tx) => {
          tx.log.append({ action: "address.added", subject: { kind: "address", id } });
          const row = { id, personId: account.id, address: "stolen@people.example", main: false };
          return addAddress(tx, row, clock.now());
        },
        presented === undefined ? {} : { presented },
      );
    await expect(adding()).rejects.toThrow("row-level security");
    const link = await linkFor(house, {
      purpose: "verify",
      address: addressOf("another@people.example"),
      personId: account.id,
      returnTo: null,
    });
    await expect(adding(house.world.signIn.digestOf(link.slice(6)))).rejects.toThrow("row-level security");
  });
});
