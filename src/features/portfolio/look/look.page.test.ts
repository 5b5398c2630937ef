import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { type Browser, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";

let house: TestHouse;
const { person, "a-coordinator": coordinator } = cast.members;
const list = `/a/${cast.associations.a.slug}/portfolios`;

const as = (name: MemberName): Browser => memberAt(house, name);

const degree = {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  finished: ["finished"],
  conferredOn: ["2019-05-20"],
  transcript: ["official"],
};

beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await keepEntryOf(house.world, person.personId, "education", degree);
  await keepEntryOf(house.world, person.personId, "training", { title: ["Half typed"] });
  await keepEntryOf(house.world, coordinator.personId, "education", degree);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const page = `${list}/${person.personId}`;

test("before it is shared there is nothing to see, for anybody", async () => {
  expect((await as("a-coordinator").get(list)).text).toContain("Nobody has shared a portfolio");
  expect((await as("a-coordinator").get(page)).status).toBe(404);
});

test("shared, its entries and verdicts are read, the look is kept, and what is stated can be confirmed", async () => {
  await sharePortfolioOf(house.world, "a", person.personId);
  await sharePortfolioOf(house.world, "a", coordinator.personId);
  const staff = as("a-coordinator");
  const listed = await staff.get(list);
  expect(listed.text).toContain(page);
  expect(listed.text, "never one's own").not.toContain(coordinator.personId);
  const shown = await staff.get(page);
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("BSW");
  expect(shown.text).toContain("Does not count yet");
  const own = await as("person").get("/portfolio/sharing");
  expect(own.text).toContain(coordinator.called);

  const fields = fieldsIn(shown, `${page}/confirm`);
  expect((await staff.post(`${page}/confirm`, fields)).status).toBe(303);
  expect((await staff.post(`${page}/confirm`, fields)).status, "twice is once").toBe(303);
  const confirmed = await staff.get(page);
  expect(confirmed.text).toContain("Confirmed since");
  const stale = { ...fields, stated: '[["unofficial"]]' };
  expect((await staff.post(`${page}/confirm`, stale)).status).toBe(409);
  const taking = fieldsIn(confirmed, `${page}/unconfirm`);
  expect((await staff.post(`${page}/unconfirm`, taking)).status).toBe(303);
  expect((await staff.get(page)).text).not.toContain("Confirmed since");
  const again = await staff.post(`${page}/confirm`, fields);
  expect(again.status, "what was taken back is not confirmed by going back").toBe(409);
  const asked = await staff.get(page);
  expect(asked.text).not.toContain("Confirmed since");
  const anew = fieldsIn(asked, `${page}/confirm`);
  expect((await staff.post(`${page}/confirm`, anew)).status).toBe(303);
  expect((await staff.get(page)).text).toContain("Confirmed since");
});

test.each<readonly [MemberName, number]>([
  ["b-coordinator", 403],
  ["a-reviewer", 403],
  ["a-association-administrator", 403],
  ["other-person", 403],
])("%s does not see it", async (name, status) => {
  expect((await as(name).get(page)).status).toBe(status);
});

test("through the other association it is not there", async () => {
  const elsewhere = `/a/${cast.associations.b.slug}/portfolios/${person.personId}`;
  expect((await as("b-coordinator").get(elsewhere)).status).toBe(404);
});

test("nobody looks at their own portfolio as staff", async () => {
  expect((await as("a-coordinator").get(`${list}/${coordinator.personId}`)).status).toBe(404);
});
