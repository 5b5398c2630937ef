import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Person } from "../../core/access/actor.ts";
import type { ApplicationId } from "../../core/application/application.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { moveOwnApplication } from "../../features/application/move-own-application.ts";
import { registerApplication } from "../../features/application/register-application.ts";
import { asOwner } from "../../store/owner.ts";
import { moveApplications } from "./move-applications.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
  await decide(house.world, "a", "application-rules", {
    feesGuard: [],
    monthsToPrepare: 6,
    monthsDeferred: 12,
    daysToAppeal: 30,
    monthsKept: 2,
  });
  // So that the tests look at what no scope of the product reads.
  await asOwner(house.database.ownerUrl, async (owner) => {
    for (const table of ["applications", "application_moves", "messages", "outbox"])
      await owner.query(`alter table ${table} no force row level security`);
  });
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  await asOwner(house.database.ownerUrl, async (owner) => {
    await owner.query("truncate applications, messages, outbox cascade");
  });
});

const seen = async <Row>(sql: string): Promise<readonly Row[]> =>
  asOwner(house.database.ownerUrl, async (owner) => owner.query<Row>(sql));

const register = async (name: MemberName): Promise<ApplicationId> => {
  const { personId, sessionId } = cast.members[name];
  const person: Person = {
    kind: "person",
    personId,
    sessionId,
    strength: 1,
    provedAt: START,
    platformRoles: [],
  };
  const done = await registerApplication(house.world, person, {
    id: house.world.ids.id<"application">(),
    associationId: cast.associations.a.id,
    edition: "categories-2017",
    category: "IFS",
    membership: "here",
    membershipProof: "",
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.id;
};

const states = async () =>
  seen<{ state: string; version: string }>("select state, version::text from applications");

/** The last day is 2 September 2026, since it began on 2 March. */
const lastDay = Date.UTC(2026, 8, 2, 23, 59);

describe("time", () => {
  test("moves nothing on the last day, and once after it, whoever looks", async () => {
    await register("person");
    expect(await moveApplications(house.world, lastDay)).toEqual({ moved: 0 });
    const now = lastDay + DAY;
    const both = await Promise.all([moveApplications(house.world, now), moveApplications(house.world, now)]);
    expect(both.map(({ moved }) => moved).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await moveApplications(house.world, now)).toEqual({ moved: 0 });
    expect(await states()).toEqual([{ state: "expired", version: "2" }]);
    expect(await seen("select move, mover, moved_by, number from application_moves")).toEqual([
      { move: "expire", mover: "time", moved_by: null, number: 2 },
    ]);
    expect(await seen("select kind, params->>'move' as move from messages")).toEqual([
      { kind: "application-moved", move: "expire" },
    ]);
    expect(await seen("select kind from outbox where kind = 'message'")).toHaveLength(1);
  });

  test("puts away in silence what ended", async () => {
    const id = await register("person");
    const { personId, sessionId } = cast.members.person;
    const actor = {
      kind: "person",
      personId,
      sessionId,
      strength: 1,
      provedAt: START,
      platformRoles: [],
    } as const;
    await moveOwnApplication(house.world, actor, { id, seen: 1, on: "withdraw", why: "" });
    expect(await moveApplications(house.world, Date.UTC(2026, 4, 2, 23))).toEqual({ moved: 0 });
    expect(await moveApplications(house.world, Date.UTC(2026, 4, 3, 1))).toEqual({ moved: 1 });
    expect(await states()).toEqual([{ state: "archived", version: "3" }]);
    expect(await seen("select 1 from messages")).toEqual([]);
  });

  test("loses nothing where it is cut off halfway, and needs several looks for many", async () => {
    await register("person");
    await register("both");
    await asOwner(house.database.ownerUrl, async (owner) => {
      await owner.query(`insert into applications (association_id, id, person_id, edition, category, state, version,
          settings_on, membership, membership_proof, registered_at, state_since)
        select association_id, gen_random_uuid(), person_id, edition, 'C' || n, state, version, settings_on, membership,
          membership_proof, registered_at, state_since from applications, generate_series(1, 210) n`);
    });
    const now = lastDay + DAY;
    let begun = 0;
    const { store } = house.world;
    const dying: typeof store = {
      ...store,
      withinJob: async (work, about) => {
        if (about !== undefined && ++begun > 8) throw new Error("killed");
        return store.withinJob(work, about);
      },
    };
    await expect(moveApplications({ ...house.world, store: dying }, now)).rejects.toMatchObject({
      cause: { message: "killed" },
    });
    const [halfway] = await seen<{ moved: number }>(
      "select count(*)::int as moved from applications where state = 'expired'",
    );
    const done = halfway?.moved ?? 0;
    expect(done).toBeGreaterThan(0);
    expect(await moveApplications(house.world, now)).toEqual({ moved: 422 - done });
    expect(await seen("select 1 from messages")).toHaveLength(422);
    expect(await seen("select 1 from application_moves")).toHaveLength(422);
  });
});
