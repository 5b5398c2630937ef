import { afterAll, beforeAll, expect, test } from "vitest";
import { addAccount } from "../../../../tests/kit/accounts.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { browser, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const SAVE = "/portfolio/rsc/log/save";
const year = { form: "individual", every: "month", from: "2025-01-31", to: "2025-12-31", each: "1.5" };

test.each([
  ["their own device", {}, 303, true],
  ["a device that others use too", { shared: "yes" }, 200, false],
])("on %s a series stands in the address: %s", async (_, ticked, status, isHeld) => {
  const { address, password } = await addAccount(house);
  const at = browser(house);
  await at.post("/sign-in", { address, password, ...ticked });
  const page = await at.get("/portfolio/rsc/log");
  expect(page.text.includes("data-address=")).toBe(isHeld);
  const filled = await at.post(SAVE, { ...fieldsIn(page, SAVE), ...year, next: "rows" });
  expect(filled.status).toBe(status);
  const shown = await at.follow(filled);
  expect(fieldsIn(shown, SAVE)["sessions"]?.slice(0, 2)).toEqual(["2025-01-31", "1.5"]);
  const way = /href="(\/register\/look-up[^"]*)"/.exec(shown.text)?.[1] ?? "";
  expect(way.includes("2025-01-31")).toBe(isHeld);
});
