import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { heldSince2020 } from "../../tests/kit/register.ts";
import { asSuperuserIn } from "../../tests/kit/template.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { operatorPermit } from "../core/access/operator.ts";
import { holdersSought, searchHolders } from "./register.ts";
import { addHolders, addStandings } from "./register-additions.ts";
import type { Tx } from "./tx.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  for (const side of ["a", "b"] as const) await crowd(side);
  await asSuperuserIn(house.database.ownerUrl, async (client) => client.query("analyze"));
});
afterAll(async () => house.close());

const first = ["Ana", "Ben", "Chidi", "Dolores", "Eun", "Farah", "Gus", "Hana", "Ines", "Jorge"];

/** Three thousand people of whom each has a last name of their own. */
const crowd = async (side: "a" | "b"): Promise<void> => {
  const { store, ids, clock } = house.world;
  const association = cast.associations[side].id;
  const by = cast.members[`${side}-coordinator`].personId;
  await store.withinStaff(association, by, async (tx) => {
    const deed = { association, by, now: clock.now(), newId: ids.id };
    const people = Array.from({ length: 3000 }, (_, index) => ({
      id: ids.id<"holder">(),
      name: `${first[index % 10]} ${String.fromCharCode(97 + (index % 26))}${index}son`,
      level: null,
      address: null,
      note: "",
    }));
    const permit = operatorPermit("register.change");
    await addHolders(tx, permit, deed, people);
    const standings = people.map(({ id: holder }) => ({
      ...heldSince2020,
      holder,
      id: ids.id<"standing">(),
    }));
    await addStandings(tx, permit, deed, standings);
    tx.log.append({ action: "register.imported", subject: { kind: "association", id: association } });
  });
};

const within = async <T>(read: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinPerson(cast.members.person.personId, read);

/** The plan of the search, as the serving role gets it under row-level security. */
const planOf = async (words: readonly string[]): Promise<string> => {
  const rows = await within(async (tx) => {
    const { sql, ...compiled } = holdersSought(tx, words, 10).compile();
    return tx.many<{ "QUERY PLAN": string }>("test.explain", {
      compile: () => ({ ...compiled, sql: `explain ${sql}` }),
    });
  });
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
};

test.each([[["b11"]], [["b11", "ben"]], [["ana", "a10"]]])(
  "who is looked for by %j is found by the index of the words, not by reading them all",
  async (words) => {
    const plan = await planOf(words);
    expect(plan).toMatch(/Index (Only )?Scan.*holder_words/);
    expect(plan).not.toContain("Seq Scan on holder_words");
    expect(plan).not.toContain("Seq Scan on holders");
    expect(plan).not.toContain("Seq Scan on standings");
  },
);

test("those of all associations are found, by name, as many as are asked for", async () => {
  const found = await within(async (tx) => searchHolders(tx, ["ana", "a10"], 10));
  expect(found.map(({ name, association }) => [name, association])).toEqual(
    ["Ana a1040son"].flatMap((name) => [
      [name, cast.associations.a.name],
      [name, cast.associations.b.name],
    ]),
  );
  expect(await within(async (tx) => searchHolders(tx, ["ana"], 3))).toHaveLength(3);
  expect(await within(async (tx) => searchHolders(tx, [], 3))).toEqual([]);
});

/** What is public of the registers of both associations, as a scope reads it without asking for anything. */
const publicOf = async (tx: Tx): Promise<readonly number[]> => {
  const counts = await tx.one<{ holders: number; standings: number; words: number }>(
    "test.public",
    tx.db.selectNoFrom((eb) =>
      (["holders", "standings", "holder_words"] as const).map((table) =>
        eb
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .as(table === "holder_words" ? "words" : table),
      ),
    ),
  );
  return [counts.holders, counts.standings, counts.words];
};

const { a, b } = cast.associations;
const everything = [6000, 6000, 12_000];
const nothing = [0, 0, 0];

test("whoever is signed in reads what is public, on their own behalf or an association's, and nobody else does", async () => {
  const { store, ids } = house.world;
  const { personId } = cast.members.person;
  expect(await store.withinPerson(personId, publicOf)).toEqual(everything);
  for (const name of ["b-advisor", "b-coordinator"] as const)
    expect(await store.withinStaff(b.id, cast.members[name].personId, publicOf)).toEqual(everything);
  expect(await store.withinPublic(publicOf)).toEqual(nothing);
  expect(await store.withinRater(a.id, ids.id<"rating-request">(), publicOf)).toEqual(nothing);
  expect(await store.withinPlatform(cast.members.alliance.personId, publicOf)).toEqual(nothing);
  expect(await store.withinJob(publicOf)).toEqual(nothing);
  expect(await store.withinJob(publicOf, { association: a.id })).toEqual([3000, 3000, 6000]);
});
