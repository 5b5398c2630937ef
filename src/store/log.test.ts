import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appending, type Chains, eventAbout, openChains, RATING } from "../../tests/audit/chains.ts";
import type { AuditEvent } from "../core/access/events.ts";
import { PLATFORM_CHAIN } from "../core/audit/chain-name.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import { seededIds } from "../services/ids.ts";
import type { Tx } from "./tx.ts";

let chains: Chains;
beforeAll(async () => {
  chains = await openChains("log");
});
afterAll(async () => chains.close());

const ids = seededIds("who logs");
const person = ids.id<"person">();
const association = ids.id<"association">();
const event = (more: Partial<AuditEvent> = {}): AuditEvent => eventAbout(person, more);

type Scoped = {
  readonly scope: string;
  readonly within: (work: (tx: Tx) => Promise<void>) => Promise<void>;
  /** The chain that is meant where none is named. */
  readonly usual: string;
  readonly actor: string | null;
  readonly may: readonly ("association" | "person")[];
};

const scopes: readonly Scoped[] = [
  {
    scope: "person",
    within: async (work) => chains.store.withinPerson(person, work, { association }),
    usual: person,
    actor: person,
    may: ["association", "person"],
  },
  {
    scope: "staff",
    within: async (work) => chains.store.withinStaff(association, person, work),
    usual: association,
    actor: person,
    may: ["association", "person"],
  },
  {
    scope: "rater",
    within: async (work) => chains.store.withinRater(association, RATING, work),
    usual: association,
    actor: RATING,
    may: ["association"],
  },
  {
    scope: "public",
    within: async (work) => chains.store.withinPublic(work, { association }),
    usual: PLATFORM_CHAIN,
    actor: null,
    may: [],
  },
  {
    scope: "platform",
    within: async (work) => chains.store.withinPlatform(person, work),
    usual: PLATFORM_CHAIN,
    actor: person,
    may: ["person"],
  },
  {
    scope: "job",
    within: async (work) => chains.store.withinJob(work, { association, person }),
    usual: association,
    actor: null,
    may: ["association", "person"],
  },
];

const named = scopes.flatMap((scoped) =>
  (["association", "person"] as const).map((chain) => ({ ...scoped, chain })),
);
const lengths = async (): Promise<{ readonly [id: string]: string }> =>
  Object.fromEntries(
    (await chains.asOwner<{ id: string; length: string }>("select id, length from audit_chains")).map(
      ({ id, length }) => [id, length],
    ),
  );

describe("who adds to which chain", () => {
  test.each(scopes)("$scope: its own by itself", async ({ scope, within, usual, actor }) => {
    await within(appending(event()));
    const [row] = await chains.lastRows(usual, 1);
    expect(row).toMatchObject({ actor_kind: scope, actor_id: actor, action: "password.changed" });
  });

  test.each(named.filter(({ may, chain }) => may.includes(chain)))(
    "$scope: its own of the kind $chain by name",
    async ({ within, chain }) => {
      const own = { association, person }[chain];
      const before = await lengths();
      await within(appending(event({ chain })));
      expect(await lengths()).toEqual({ ...before, [own]: String(Number(before[own] ?? 0) + 1) });
    },
  );

  test.each(named.filter(({ may, chain }) => !may.includes(chain)))(
    "$scope: none of the kind $chain",
    async ({ within, chain }) => {
      const before = await lengths();
      await expect(within(appending(event({ chain })))).rejects.toThrow("has no chain of kind");
      expect(await lengths()).toEqual(before);
    },
  );

  test("a job about nobody tells the platform's chain", async () => {
    await chains.store.withinJob(appending(event({ action: "demonstration.seeded" })));
    expect(await chains.lastRows(PLATFORM_CHAIN, 1)).toMatchObject([
      { action: "demonstration.seeded", actor_kind: "job" },
    ]);
  });

  test("a transaction that fails after its rows leaves none", async () => {
    const before = await chains.asOwner("select id, length, head from audit_chains order by id");
    const newcomer = ids.id<"person">();
    await expect(
      chains.store.withinPerson(newcomer, async (tx) => {
        tx.log.append(event());
        tx.log.append(event({ subject: { kind: "no such kind!", id: newcomer } }));
      }),
    ).rejects.toThrow("audit_events_subject_kind_check");
    expect(await chains.asOwner("select id, length, head from audit_chains order by id")).toEqual(before);
  });

  const REFUSED = /is no id, code, number or digest|audit_events_subject_id_check/;
  test.each([
    ["an address", { details: { to: "ana@lindenau.example" } }],
    ["words", { details: { reason: "moved away" } }],
    ["a name in a list", { details: { names: ["Zoë"] } }],
    ["no number", { details: { hours: Number.NaN } }],
    ["an address for a subject", { subject: { kind: "address", id: "ana@lindenau.example" } }],
  ])("refuses %s: rows hold ids, codes and digests", async (_, more) => {
    await expect(chains.store.withinPerson(person, appending(event(more)))).rejects.toThrow(REFUSED);
  });
});

describe("many at once", () => {
  test("eight writers of fifty events each give four hundred rows without a gap, and nobody is turned back", async () => {
    const crowded = ids.id<"association">();
    const writers = Array.from({ length: 8 }, () => ids.id<"person">());
    const turned: unknown[] = [];
    const write = async (writer: PersonId): Promise<void> => {
      for (let at = 0; at < 50; at++)
        await chains.store
          .withinStaff(crowded, writer, appending(event()))
          .catch((error) => turned.push(error));
    };
    await Promise.all(writers.map(write));
    expect(turned).toEqual([]);
    const rows = await chains.lastRows(crowded, 1000);
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
    for (const writer of writers) expect(rows.filter(({ actor_id }) => actor_id === writer)).toHaveLength(50);
    expect(await unlinked(crowded)).toEqual([]);
  });

  test("two that tell the same two chains in different orders do not wait for each other", async () => {
    const [one, other] = [ids.id<"association">(), ids.id<"person">()];
    const both = async (...kinds: readonly ("association" | "person")[]): Promise<void> => {
      for (let at = 0; at < 40; at++)
        await chains.store.withinStaff(one, other, appending(...kinds.map((chain) => event({ chain }))));
    };
    const before = await deadlocks();
    await Promise.all([both("association", "person"), both("person", "association")]);
    expect((await chains.lastRows(one, 1000)).length).toBe(80);
    expect((await chains.lastRows(other, 1000)).length).toBe(80);
    expect(await deadlocks()).toBe(before);
  });

  const deadlocks = async (): Promise<number> => {
    const [row] = await chains.asOwner<{ deadlocks: string }>(
      "select deadlocks from pg_stat_database where datname = current_database()",
    );
    return Number(row?.deadlocks);
  };
  /** Numbers whose hash is not that of their content and the row before, by the database's own function. */
  const unlinked = async (chain: AssociationId): Promise<readonly object[]> =>
    chains.asOwner(
      `select number from (select e, number, hash,
         coalesce(lag(hash) over (order by number), audit_genesis('association', $1)) as previous
         from audit_events e where chain_id = $1) rows
       where hash <> audit_event_hash(previous, e)`,
      [chain],
    );
});
