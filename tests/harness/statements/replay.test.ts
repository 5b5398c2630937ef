import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import type { Route } from "../../../src/web/route.ts";
import { cast } from "../../kit/actors.ts";
import { tell } from "../../kit/makers.ts";
import { callerOf, keyOf } from "../../kit/route-examples.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { sendWaiting } from "../../kit/stage-worker.ts";
import { asSuperuserIn } from "../../kit/template.ts";
import { examples } from "../examples/all.ts";
import { sidesOf } from "../matrix/walk.ts";
import { listed, sceneIn, send } from "../play.ts";
import { exceptions, fruitless } from "./exceptions.ts";
import { jobs } from "./jobs.ts";
import { namedInSource } from "./named-in-source.ts";
import { type Replayed, replaying } from "./replay.ts";
import { scenes } from "./scenes.ts";

let stages: readonly Stage[];
let replayed: readonly Replayed[];
let byName: ReadonlyMap<string, ReadonlySet<string>>;

/** Every example with all that is run again: longer than usual where the machine has much else to do. */
const PATIENCE = 600_000;

/** Plays every example of a route, and what the worker then does. */
const play = async (stage: Stage, route: Route): Promise<void> => {
  for (const example of listed(examples[keyOf(route)]))
    for (const side of sidesOf(route))
      await stage.forgetting(async () => {
        const asked = await example.ask(sceneIn(stage, side));
        await send(stage, callerOf(example, side), route.method, asked);
        await sendWaiting(stage);
      });
};

const isOfTests = (name: string): boolean => /^(harness|tests?)\./.test(name);

beforeAll(async () => {
  replayed = [replaying(), replaying()];
  const [one, two] = replayed as readonly [Replayed, Replayed];
  const stage = await openStage({ before: one.before });
  const demonstration = await openStage({ before: two.before, isDemonstration: true });
  stages = [stage, demonstration];
  for (const route of routes) await play(route.may === "demonstration.use" ? demonstration : stage, route);
  for (const run of [...Object.values(jobs), ...Object.values(scenes)])
    await stage.forgetting(async () => run(stage));
  const texts = new Map<string, Set<string>>();
  for (const { name, sql } of stages.flatMap(({ sent }) => sent))
    texts.set(name, (texts.get(name) ?? new Set()).add(sql));
  byName = texts;
}, PATIENCE);
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

const nameOf = (sql: string): string =>
  [...byName].find(([, texts]) => texts.has(sql))?.[0] ?? `not sent: ${sql}`;

describe("every statement of the source", () => {
  const { named } = namedInSource("src");

  test("was sent", () => {
    expect(named.map(({ name }) => name).filter((name) => !byName.has(name))).toEqual([]);
  });

  test("is the only one that is sent", () => {
    const known = new Set(named.map(({ name }) => name));
    expect([...byName.keys()].filter((name) => !known.has(name) && !isOfTests(name))).toEqual([]);
  });

  test("found or changed something in its own scope, so that finding nothing elsewhere means something", () => {
    const bore = new Set(replayed.flatMap(({ fruitful }) => [...fruitful]));
    const barren = [...byName].filter(([, texts]) => ![...texts].some((sql) => bore.has(sql)));
    expect(barren.map(([name]) => name).toSorted()).toEqual(fruitless.map(({ name }) => name).toSorted());
  });
});

test("strangers find nothing and change nothing, but for what is listed", () => {
  const found = replayed
    .flatMap(({ findings }) => findings)
    .map((finding) => `${nameOf(finding.sql)} in ${finding.in} ${finding.found}`)
    .filter((line) => !isOfTests(line));
  const allowed = exceptions.flatMap(({ name, in: strangers, may }) =>
    strangers.map((stranger) => `${name} in ${stranger} ${may}`),
  );
  expect([...new Set(found)].toSorted()).toEqual([...new Set(allowed)].toSorted());
});

describe("planted mistakes are found", () => {
  let planted: Stage;
  let seen: Replayed;
  beforeAll(async () => {
    seen = replaying();
    planted = await openStage({ before: seen.before });
    await asSuperuserIn(planted.database.ownerUrl, async (client) =>
      client.query(`
        create table leaking (association_id uuid not null, note text not null);
        alter table leaking enable row level security;
        alter table leaking force row level security;
        create policy everybody on leaking using (true);
        create table without_policy as select * from leaking;
        insert into leaking values ('${cast.associations.a.id}', 'a note');
        insert into without_policy values ('${cast.associations.a.id}', 'a note');
        grant select, update on leaking, without_policy to public;
        alter policy own_reads on messages using (scope() = 'person')`),
    );
  });
  afterAll(async () => planted.close());

  const { id } = cast.associations.a;
  const note = "a note";
  const queries = {
    "a table that everybody may read": sql`select note from leaking where association_id = ${id}`,
    "a table that everybody may change": sql`update leaking set note = ${note}`,
    "a table without a policy": sql`select note from without_policy where association_id = ${id}`,
  };

  test.each(Object.entries(queries))("%s", async (_words, query) => {
    const from = seen.findings.length;
    const { personId } = cast.members["a-coordinator"];
    await planted.world.store.withinStaff(id, personId, async (tx) =>
      tx.many("harness.planted", { compile: () => query.compile(tx.db) }),
    );
    const found = seen.findings.slice(from).map(({ in: stranger }) => stranger);
    expect(found).toContain("staff-elsewhere");
    expect(found).toContain("public");
    expect(found).toContain("nobody");
  });

  test("a statement that somebody who was shown the key may find, and strangers too", async () => {
    const from = seen.findings.length;
    const { address } = cast.members.person;
    const about = sql`select person_id from addresses where address = ${address}`;
    await planted.world.store.withinPublic(
      async (tx) => tx.many("harness.planted", { compile: () => about.compile(tx.db) }),
      { presented: address },
    );
    expect(seen.findings.slice(from)).toEqual([]);
    await planted.world.store.withinJob(async (tx) =>
      tx.many("harness.planted", { compile: () => sql`select slug from associations`.compile(tx.db) }),
    );
    expect(seen.findings.slice(from).map(({ in: stranger }) => stranger)).toContain("public");
  });

  test("a policy of the product that forgets whose the row is", async () => {
    await planted.forgetting(async () => {
      const from = seen.findings.length;
      const { personId } = cast.members.person;
      await tell(planted.world, personId, "password-changed", { change: "set", at: planted.clock.now() });
      await planted.world.store.withinPerson(personId, async (tx) =>
        tx.many("harness.planted", tx.db.selectFrom("messages").select(["id", "kind"])),
      );
      expect(seen.findings.slice(from)).toContainEqual(
        expect.objectContaining({ in: "another-person", found: "finds id kind" }),
      );
    });
  });

  test("a statement outside of every scope", async () => {
    const from = seen.findings.length;
    await planted.connections.lend(async (connection) => {
      await connection.script("begin; select 1");
      await connection.run({ sql: "select slug from associations", parameters: [] });
      await connection.script("rollback");
    });
    expect(seen.findings.slice(from).map(({ found }) => found)).toContain("ran in no scope");
  });
});
