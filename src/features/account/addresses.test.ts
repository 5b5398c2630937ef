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
import { MINUTE } from "../../core/kernel/instant.ts";
import { addAddress } from "../../store/addresses.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

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
