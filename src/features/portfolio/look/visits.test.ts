import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "../../../../tests/kit/accounts.ts";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import { type Browser, START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { addSomebody, keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { MINUTE } from "../../../core/kernel/instant.ts";
import { endGrant, listGrants, listLooks } from "../../../store/portfolio-grants.ts";
import { endGrant as endRole, listGrantees } from "../../../store/role-grants.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const list = `/a/${cast.associations.a.slug}/portfolios`;
const { id: association } = cast.associations.a;

const as = (name: MemberName): Browser => memberAt(house, name);

const addTraining = async (person: PersonId, title: string) =>
  keepEntryOf(house.world, person, "training", {
    title: [title],
    logged: ["total"],
    date: ["2025-03-01"],
    hours: ["2"],
    approved: ["yes"],
  });

const addApplicant = async (name: string): Promise<PersonId> => {
  const address = addressOf(`${name.toLowerCase().replaceAll(" ", ".")}@people.example`);
  const person = await addSomebody(house.world, { name, address });
  await addTraining(person, `Training of ${name}`);
  house.clock.set(START + 1);
  await sharePortfolioOf(house.world, "a", person);
  return person;
};

const looksAt = async (person: PersonId): Promise<number> =>
  house.world.store.withinPerson(person, async (tx) => (await listLooks(tx, person, 100)).length);

const endSharing = async (person: PersonId): Promise<void> =>
  house.world.store.withinPerson(person, async (tx) => {
    const permit = operatorPermit("portfolio.share");
    for (const { id, endedAt } of await listGrants(tx, person)) {
      if (endedAt !== null) continue;
      await endGrant(tx, permit, { id, personId: person }, house.clock.now());
      tx.log.append({ action: "portfolio.unshared", subject: { kind: "portfolio-grant", id } });
    }
  });

describe("what a person reads of who looked", () => {
  test("one visit is one look, with what was confirmed in it; anything typed since makes another", async () => {
    const person = await addApplicant("Visited");
    const staff = as("a-coordinator");
    const page = `${list}/${person}`;
    const fields = fieldsIn(await staff.get(page), `${page}/confirm`);
    house.clock.set(START + 10 * MINUTE);
    expect((await staff.post(`${page}/confirm`, fields)).status).toBe(303);
    await staff.get(page);
    await as("a-coordinator").get(page);
    expect(await looksAt(person)).toBe(1);

    house.clock.set(START + 20 * MINUTE);
    await addTraining(person, "Typed meanwhile");
    house.clock.set(START + 21 * MINUTE);
    expect((await staff.get(page)).text).toContain("Typed meanwhile");
    expect(await looksAt(person)).toBe(2);
    await staff.get(page);
    expect(await looksAt(person)).toBe(2);
    house.clock.set(START + 90 * MINUTE);
    await staff.get(page);
    expect(await looksAt(person)).toBe(3);
  });

  test("somebody else's look, and one under another share, are looks of their own", async () => {
    const person = await addApplicant("Shared Twice");
    const page = `${list}/${person}`;
    await as("a-coordinator").get(page);
    await as("both").get(page);
    const before = await looksAt(person);
    await endSharing(person);
    house.clock.set(START + 2 * MINUTE);
    await sharePortfolioOf(house.world, "a", person);
    await as("a-coordinator").get(page);
    expect(await looksAt(person)).toBe(before + 1);
  });
});

test("what was ended in another tab is ended: nothing is confirmed, and it is said why", async () => {
  const person = await addApplicant("Ended");
  const staff = as("a-coordinator");
  const page = `${list}/${person}`;
  const fields = fieldsIn(await staff.get(page), `${page}/confirm`);
  await endSharing(person);
  for (const what of ["confirm", "unconfirm"]) {
    const late = await staff.post(`${page}/${what}`, fields);
    expect([late.status, late.text.includes("not shared with your association")]).toEqual([404, true]);
  }
  const gone = await staff.get(page);
  const never = await staff.get(`${list}/${cast.members["other-person"].personId}`);
  expect([gone.status, never.status]).toEqual([404, 404]);
  for (const { text } of [gone, never]) expect(text).toContain("not shared with your association");
  const desk = await staff.get(`/a/${cast.associations.a.slug}/desk`);
  expect(desk.text).not.toContain(person);
});

test("whose role was ended in another tab confirms and sees nothing", async () => {
  const person = await addApplicant("Kept Closed");
  const page = `${list}/${person}`;
  const coordinator = as("a-coordinator");
  const fields = fieldsIn(await coordinator.get(page), `${page}/confirm`);
  const administrator = cast.members["a-association-administrator"].personId;
  await house.world.store.withinStaff(association, administrator, async (tx) => {
    const mine = (await listGrantees(tx, association)).filter(
      (grantee) =>
        grantee.personId === cast.members["a-coordinator"].personId && grantee.role === "coordinator",
    );
    for (const { id } of mine) {
      const ending = { associationId: association, id, by: administrator, now: house.clock.now() };
      await endRole(tx, operatorPermit("role.end"), ending);
      tx.log.append({ action: "role.ended", subject: { kind: "role-grant", id } });
    }
  });
  expect((await coordinator.post(`${page}/confirm`, fields)).status).toBe(403);
  expect((await coordinator.get(page)).status).toBe(403);
  expect((await coordinator.get(`/a/${cast.associations.a.slug}/register/new`)).status).toBe(403);
});
