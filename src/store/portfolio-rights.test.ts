import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { keepEntryOf, sharePortfolioOf } from "../../tests/kit/makers.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { operatorPermit } from "../core/access/operator.ts";
import type { EntryId } from "../core/entries/entry.ts";
import {
  addConfirmation,
  type Confirming,
  listConfirmations,
  withdrawConfirmation,
} from "./confirmations.ts";
import { listEntries } from "./entries.ts";
import { addFollow, listFollows } from "./follows.ts";
import { findPerson } from "./persons.ts";
import { addLook } from "./portfolio-grants.ts";
import { findOpening, listSharedPortfolios } from "./shared-portfolios.ts";
import type { Tx } from "./tx.ts";

let house: TestHouse;
let entry: EntryId;
const { personId: person } = cast.members.person;
const { personId: coordinator } = cast.members["a-coordinator"];
const association = cast.associations.a.id;

const within = async <T>(name: MemberName, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinStaff(association, cast.members[name].personId, work);

const tell = (tx: Tx): void =>
  tx.log.append({ action: "fact.confirmed", subject: { kind: "entry", id: entry }, details: { person } });

const confirming = (name: MemberName): Confirming => ({
  association,
  person,
  by: cast.members[name].personId,
  now: house.clock.now(),
});

const confirm = async (name: MemberName): Promise<boolean> =>
  within(name, async (tx) => {
    const confirmed = {
      id: house.world.ids.id<"confirmation">(),
      entry,
      fact: "transcript",
      stated: "[]",
      documents: [],
    } as const;
    tell(tx);
    return addConfirmation(tx, operatorPermit("fact.confirm"), confirmed, confirming(name));
  });

const withdraw = async (name: MemberName): Promise<number> =>
  within(name, async (tx) => {
    tell(tx);
    const fact = { entry, fact: "transcript" } as const;
    return withdrawConfirmation(tx, operatorPermit("fact.confirm"), fact, confirming(name));
  });

const look = async (name: MemberName): Promise<void> =>
  within(name, async (tx) => {
    tell(tx);
    const id = house.world.ids.id<"portfolio-look">();
    const looking = {
      id,
      associationId: association,
      personId: person,
      lookedBy: cast.members[name].personId,
    };
    await addLook(tx, operatorPermit("portfolio.look"), looking, house.clock.now());
  });

const seenBy = async (name: MemberName) =>
  within(name, async (tx) => ({
    entries: (await listEntries(tx, person)).length,
    follows: (await listFollows(tx, person)).length,
    confirmations: (await listConfirmations(tx, person)).length,
    isNamed: (await findPerson(tx, person)) !== undefined,
    shared: (await listSharedPortfolios(tx, association, house.clock.now())).length,
    looks: (await findOpening(tx, { association, person, by: coordinator, givenAt: 0 })).lookedAt !== null,
  }));

beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  entry = await keepEntryOf(house.world, person, "education", { degree: ["BSW"] });
  await house.world.store.withinPerson(person, async (tx) => {
    await addFollow(tx, operatorPermit("portfolio.follow"), person, association, house.clock.now());
    tell(tx);
  });
  await sharePortfolioOf(house.world, "a", person);
  await confirm("a-coordinator");
});
afterAll(async () => house.close());

const others: readonly MemberName[] = [
  "a-advisor",
  "a-reviewer",
  "a-association-administrator",
  "b-coordinator",
  "former",
  "other-person",
];

describe("a portfolio that was shared, as the database lets staff have it", () => {
  test("whoever may look reads it", async () => {
    await look("a-coordinator");
    expect(await seenBy("a-coordinator")).toEqual({
      entries: 1,
      follows: 1,
      confirmations: 1,
      isNamed: true,
      shared: 1,
      looks: true,
    });
  });

  test.each(others)("%s, whose role does not let them look, finds and changes nothing", async (name) => {
    expect(await seenBy(name)).toEqual({
      entries: 0,
      follows: 0,
      confirmations: 0,
      isNamed: false,
      shared: 0,
      looks: false,
    });
    await expect(look(name)).rejects.toMatchObject({ code: "42501" });
    await expect(confirm(name)).rejects.toMatchObject({ code: "42501" });
    expect(await withdraw(name)).toBe(0);
  });
});

test("nobody removes an entry of their own, and with it what staff confirmed", async () => {
  const removed = await house.world.store.withinPerson(person, async (tx) =>
    tx.write("test.remove", tx.db.deleteFrom("portfolio_entries").where("person_id", "=", person)),
  );
  expect(removed).toBe(0);
  expect(await seenBy("a-coordinator")).toMatchObject({ entries: 1, confirmations: 1 });
});

test("whether somebody may look is asked once for a statement", async () => {
  const rows = await within("a-coordinator", async (tx) =>
    tx.many<{ "QUERY PLAN": string }>("test.explain", {
      compile: () => sql<{ "QUERY PLAN": string }>`explain select * from portfolio_entries`.compile(tx.db),
    }),
  );
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toContain("InitPlan");
  expect(plan).not.toContain("may_look()");
});
