import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Person } from "../../core/access/actor.ts";
import type { Application, ApplicationId } from "../../core/application/application.ts";
import type { WantedApplication } from "../../core/application/register-application.ts";
import { listFees } from "../../store/application-fees.ts";
import { findApplication, listMoves } from "../../store/applications.ts";
import { moveOwnApplication } from "./move-own-application.ts";
import { registerApplication } from "./register-application.ts";
import { runApplication } from "./run-application.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
  await decide(house.world, "a", "fees", {
    currency: "USD",
    amounts: [{ kind: "registration", category: null, amount: 2500 }],
  });
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const coordinator = staffOf("a-coordinator", "a");
const personOf = (name: MemberName): Person => {
  const { personId, sessionId } = cast.members[name];
  return { kind: "person", personId, sessionId, strength: 1, provedAt: START, platformRoles: [] };
};
const applicant = personOf("person");

const wanted = (further: Partial<WantedApplication> = {}): WantedApplication => ({
  id: house.world.ids.id<"application">(),
  associationId: cast.associations.a.id,
  edition: "categories-2017",
  category: "IFS",
  membership: "here",
  membershipProof: "",
  ...further,
});

const registered = async (
  person = applicant,
  further: Partial<WantedApplication> = {},
): Promise<Application> => {
  const done = await registerApplication(house.world, person, wanted(further));
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

const seenAs = async (name: MemberName, id: ApplicationId): Promise<Application | undefined> =>
  house.world.store.withinStaff(cast.associations.a.id, cast.members[name].personId, async (tx) =>
    findApplication(tx, id),
  );

describe("registering", () => {
  test("pins the edition, asks the fee of the day, and happens once however often it is sent", async () => {
    const asked = wanted();
    const done = await Promise.all([
      registerApplication(house.world, applicant, asked),
      registerApplication(house.world, applicant, asked),
    ]);
    for (const each of done) expect(each).toMatchObject({ ok: true, value: { id: asked.id } });
    const application = await registerApplication(house.world, applicant, asked);
    expect(application).toMatchObject({ ok: true, value: { id: asked.id, state: "registered", version: 1 } });
    const fees = await house.world.store.withinPerson(applicant.personId, async (tx) =>
      listFees(tx, { associationId: asked.associationId, id: asked.id }),
    );
    expect(fees).toMatchObject([{ fee: "registration", category: "IFS", amount: 2500, currency: "USD" }]);
    const another = await registerApplication(house.world, applicant, wanted());
    expect(another).toMatchObject({ refusal: { code: "applied-already", application: asked.id } });
    if (application.ok)
      await moveOwnApplication(house.world, applicant, { id: asked.id, seen: 1, on: "withdraw", why: "" });
  });

  test("needs an association, and a category that it offers", async () => {
    const elsewhere = { associationId: cast.associations.b.id };
    const nowhere = { associationId: house.world.ids.id<"association">() };
    for (const further of [{ category: "NOBODY" }, { edition: "alliance-2024" }, elsewhere, nowhere])
      expect(await registerApplication(house.world, applicant, wanted(further))).toMatchObject({
        refusal: { code: "not-offered-here" },
      });
  });
});

describe("an application", () => {
  test("is seen by its applicant and the coordinators of its association, and as staff never by the applicant", async () => {
    const { id } = await registered(personOf("both"));
    expect(await seenAs("a-coordinator", id)).toMatchObject({ id });
    for (const name of ["both", "a-reviewer", "a-association-administrator", "b-coordinator"] as const)
      expect(await seenAs(name, id), name).toBeUndefined();
    const other = await house.world.store.withinPerson(applicant.personId, async (tx) =>
      findApplication(tx, id),
    );
    expect(other).toBeUndefined();
    const own = await runApplication(house.world, staffOf("both", "a"), {
      id,
      seen: 1,
      on: "accept",
      why: "",
    });
    expect(own).toMatchObject({ refusal: { code: "not-there" } });
  });

  test("is accepted by a coordinator, once, with its move", async () => {
    const { id } = await registered();
    const move = { id, seen: 1, on: "accept", why: "" } as const;
    const done = await Promise.all([
      runApplication(house.world, coordinator, move),
      runApplication(house.world, coordinator, move),
    ]);
    expect(done.map((each) => (each.ok ? each.value.state : each.refusal.code)).toSorted()).toEqual([
      "in-progress",
      "moved-on",
    ]);
    const moves = await house.world.store.withinPerson(applicant.personId, async (tx) =>
      listMoves(tx, cast.associations.a.id, id),
    );
    expect(moves).toEqual([
      {
        number: 2,
        on: "accept",
        from: "registered",
        to: "in-progress",
        mover: "coordinator",
        by: cast.members["a-coordinator"].called,
        why: "",
        at: START,
      },
    ]);
    expect(
      await moveOwnApplication(house.world, applicant, { id, seen: 2, on: "accept", why: "" }),
    ).toMatchObject({
      refusal: { code: "not-from-here" },
    });
    await moveOwnApplication(house.world, applicant, { id, seen: 2, on: "withdraw", why: "" });
  });

  test("is refused with a reason only", async () => {
    const { id } = await registered();
    const refuse = { id, seen: 1, on: "refuse" } as const;
    expect(await runApplication(house.world, coordinator, { ...refuse, why: " " })).toMatchObject({
      refusal: { code: "say-why" },
    });
    expect(
      await runApplication(house.world, coordinator, { ...refuse, why: "Another state." }),
    ).toMatchObject({
      value: { state: "refused" },
    });
  });

  test("waits for its fee where the association lets it stand in the way", async () => {
    const { id } = await registered(personOf("other-person"));
    await decide(house.world, "a", "application-rules", {
      feesGuard: ["registration"],
      monthsToPrepare: 24,
      monthsDeferred: 12,
      daysToAppeal: 30,
      monthsKept: 12,
    });
    expect(
      await runApplication(house.world, coordinator, { id, seen: 1, on: "accept", why: "" }),
    ).toMatchObject({
      refusal: { code: "not-yet", missing: ["registration-fee-settled"] },
    });
  });
});
