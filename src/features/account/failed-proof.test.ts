import { afterAll, beforeAll, expect, test } from "vitest";
import { addAccount } from "../../../tests/kit/accounts.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const told = (event: string): readonly object[] =>
  house.logged
    .map((line) => JSON.parse(line) as { readonly event: string })
    .filter((line) => line.event === event);

test("a wrong password is told to the operator, the same whether the address is known or not", async () => {
  const account = await addAccount(house);
  for (const address of [account.address, "nobody@people.example"])
    await browser(house).post("/sign-in", { address, password: "wrong but long enough" });
  const [known, unknown] = told("proof-failed").map((line) => ({ ...line, time: "" }));
  expect(known).toEqual(unknown);
  expect(known).toMatchObject({ at: "sign-in", shown: "password" });
  expect(house.logged.join("")).not.toMatch(/people\.example|long enough/);
});

test("a wrong second factor is told with whose second step it was", async () => {
  const account = await addAccount(house, { password: true, totp: true });
  const at = browser(house);
  await at.post("/sign-in", { address: account.address, password: account.password });
  await at.post("/sign-in/second/totp", { code: "000000" });
  expect(told("proof-failed").at(-1)).toMatchObject({
    at: "second-step",
    shown: "totp",
    person: account.id,
  });
});

test("whoever tried too often is told too", async () => {
  const at = browser(house);
  for (let tries = 0; tries <= 10; tries++)
    await at.post("/sign-in", { address: "often@people.example", password: "wrong" });
  expect(told("too-many-tries")).toMatchObject([{ what: "sign-in" }]);
});
