import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { asPerson, moveOf, registerOf } from "../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { addSomebody } from "../../../tests/kit/makers.ts";
import { standsAt } from "../../../tests/kit/sent-ratings.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { Application } from "../../core/application/application.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { keepCategory, lockApplication, lockOwnApplications } from "../../store/applications.ts";
import { asOwner } from "../../store/owner.ts";
import { changeOwnCategory } from "./applying/change-own-category.ts";
import { changeCategoryAsStaff } from "./desk/change-category-as-staff.ts";
import { moveOwnApplication } from "./move-own-application.ts";
import { registerApplication } from "./register-application.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const TO = "IFA";

let made = 0;
const somebody = async (): Promise<PersonId> => {
  made += 1;
  const address = `once${made}@people.example` as never;
  return addSomebody(house.world, { name: `Somebody ${made}`, address });
};

/** Resolves once a connection to the database of this house waits for what another one keeps. */
const somebodyWaits = async (): Promise<void> =>
  asOwner(house.database.ownerUrl, async (owner) => {
    const waiting = `select 1 from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()`;
    while ((await owner.query(waiting)).length === 0);
  });

/** Changes the category of an application in one connection, while something else is done in another. */
const whileChanging = async <T>(application: Application, other: () => Promise<T>): Promise<T> => {
  const changed = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const first = house.world.store.withinPerson(application.personId, async (tx) => {
    await lockApplication(tx, application.id);
    await lockOwnApplications(tx, application.personId);
    await keepCategory(tx, operatorPermit("application.change"), {
      ...application,
      category: TO,
      version: application.version + 1,
    });
    tx.log.append({
      action: "application.category-changed",
      subject: { kind: "application", id: application.id },
      details: { from: application.category, to: TO },
    });
    changed.resolve();
    await over.promise;
  });
  await changed.promise;
  const second = other();
  await Promise.race([somebodyWaits(), second]);
  over.resolve();
  await first;
  return second;
};

/** As after a decision to defer it. */
const defer = async (application: Application): Promise<Application> => {
  await standsAt(house, application, { state: "decided", outcome: "deferred" });
  return { ...application, version: application.version + 1 };
};

describe("while one application is changed to a category, another of the same person is not", () => {
  const inTheWay = ({ id }: Application) => ({
    ok: false,
    refusal: { code: "applied-already", application: id },
  });

  test("changed to it by its applicant", async () => {
    const person = await somebody();
    const one = await registerOf(house.world, "a", person);
    const { id, version: seen } = await registerOf(house.world, "a", person, { category: "IMHS" });
    const done = await whileChanging(one, async () =>
      changeOwnCategory(house.world, asPerson(house.world, person), { id, seen, category: TO }),
    );
    expect(done).toEqual(inTheWay(one));
  });

  test("changed to it by staff", async () => {
    const person = await somebody();
    const one = await registerOf(house.world, "a", person);
    const { id, version: seen } = await registerOf(house.world, "a", person, { category: "IMHS" });
    const coordinator = staffOf("a-coordinator", "a");
    const done = await whileChanging(one, async () =>
      changeCategoryAsStaff(house.world, coordinator, { id, seen, category: TO }),
    );
    expect(done).toEqual(inTheWay(one));
  });

  test("registered for it", async () => {
    const person = await somebody();
    const one = await registerOf(house.world, "a", person);
    const done = await whileChanging(one, async () =>
      registerApplication(house.world, asPerson(house.world, person), {
        id: house.world.ids.id<"application">(),
        associationId: cast.associations.a.id,
        edition: "categories-2017",
        category: TO,
        membership: "here",
        membershipProof: "",
      }),
    );
    expect(done).toEqual(inTheWay(one));
  });

  test("tried again after it was deferred", async () => {
    const person = await somebody();
    const deferred = await defer(await registerOf(house.world, "a", person, { category: TO }));
    const one = await registerOf(house.world, "a", person);
    const done = await whileChanging(one, async () =>
      moveOwnApplication(house.world, asPerson(house.world, person), {
        id: deferred.id,
        seen: deferred.version,
        on: "try-again",
        why: "",
      }),
    );
    expect(done).toEqual(inTheWay(one));
  });
});

test("one that was deferred is tried again once nothing is in its way", async () => {
  const person = await somebody();
  const deferred = await defer(await registerOf(house.world, "a", person));
  const other = await registerOf(house.world, "a", person);
  const again = { id: deferred.id, seen: deferred.version, on: "try-again", why: "" } as const;
  const applicant = asPerson(house.world, person);
  expect(await moveOwnApplication(house.world, applicant, again)).toMatchObject({
    refusal: { code: "applied-already", application: other.id },
  });
  await moveOf(house.world, other, "withdraw");
  expect(await moveOwnApplication(house.world, applicant, again)).toMatchObject({
    value: { state: "in-progress" },
  });
});
