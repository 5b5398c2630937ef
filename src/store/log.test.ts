import { createHash } from "node:crypto";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testCluster } from "../../tests/kit/cluster.ts";
import { freshDatabase, type MigratedDatabase } from "../../tests/kit/database.ts";
import { inDatabase } from "../../tests/kit/template.ts";
import type { AuditEvent } from "../core/access/events.ts";
import { PLATFORM_CHAIN } from "../core/audit/chain-name.ts";
import { eventBytes, genesisBytes } from "../core/audit/event-bytes.ts";
import type { AssociationId, InvitationId, PersonId } from "../core/kernel/ids.ts";
import { type Ids, seededIds } from "../services/ids.ts";
import { connect } from "./connect.ts";
import type { Tx } from "./tx.ts";
import { openStore, type Store } from "./within.ts";

const NOW = Date.parse("2027-03-01T10:00:00.123Z");
const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();

let database: MigratedDatabase;
let store: Store;
const ids: Ids = seededIds("log");
const person = ids.id<"person">();
const association = ids.id<"association">();

beforeAll(async () => {
  database = await freshDatabase();
  store = openStore(connect(database.servingUrl), { now: () => NOW, newId: () => ids.id() });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** Reads as the owner, who sees all. */
const asOwner = async <Row extends object>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: "password.changed",
  subject: { kind: "person", id: person },
  ...more,
});
const appending =
  (...events: readonly AuditEvent[]) =>
  async (tx: Tx): Promise<void> => {
    for (const each of events) tx.log.append(each);
  };
type Kept = { chain_id: string; number: string; actor_kind: string; actor_id: string | null; action: string };
const lastRows = async (chain: string, count: number): Promise<readonly Kept[]> =>
  (
    await asOwner<Kept>(
      "select chain_id, number, actor_kind, actor_id, action from audit_events where chain_id = $1 order by number desc limit $2",
      [chain, count],
    )
  ).toReversed();

describe("the bytes that are hashed", () => {
  const uuid = fc.uuid();
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }).map((each) => each.replaceAll("\0", "")),
    fc.constantFrom("", "ñandú 🌱", "x".repeat(70_000), "a\u0301", "{}"),
  );
  const recorded = fc.record({
    chain: uuid,
    number: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.maxSafeInteger()),
    id: uuid,
    at: fc.integer({ min: Date.parse("0001-01-01Z"), max: Date.parse("9999-12-31Z") }),
    actorKind: text,
    actorId: fc.option(uuid),
    sessionId: fc.option(uuid),
    action: text,
    subjectKind: text,
    subjectId: text,
    details: text,
  });

  test("are the same in the database and here, whatever a row holds", async () => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const property = fc.asyncProperty(
      recorded,
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      async (row, previous) => {
        const { rows } = await client.query<{ hash: Buffer }>(
          `select audit_event_hash($1, row($2, $3, $4, to_timestamp($5::bigint / 1000.0), $6, $7, $8, $9, $10, $11, $12,
             null)::audit_events) as hash`,
          [
            Buffer.from(previous),
            row.chain,
            String(row.number),
            row.id,
            String(row.at),
            row.actorKind,
            row.actorId,
            row.sessionId,
            row.action,
            row.subjectKind,
            row.subjectId,
            row.details,
          ],
        );
        expect(rows[0]?.hash.toString("hex")).toBe(
          Buffer.from(sha256(eventBytes(previous, row))).toString("hex"),
        );
      },
    );
    await fc.assert(property, { numRuns: 300 });
    await client.end();
  });

  test("begin with the chain's name", async () => {
    const [row] = await asOwner<{ hash: Buffer }>("select audit_genesis('person', $1) as hash", [person]);
    expect(row?.hash).toEqual(Buffer.from(sha256(genesisBytes({ kind: "person", id: person }))));
  });
});

describe("who adds to which chain", () => {
  const scopes: readonly {
    readonly scope: string;
    readonly within: (work: (tx: Tx) => Promise<void>) => Promise<void>;
    readonly usual: string;
    readonly others: { readonly association?: string; readonly person?: string };
    readonly actor: string | null;
  }[] = [
    {
      scope: "person",
      within: async (work) => store.withinPerson(person, work, { association }),
      usual: person,
      others: { association, person },
      actor: person,
    },
    {
      scope: "staff",
      within: async (work) => store.withinStaff(association, person, work),
      usual: association,
      others: { association, person },
      actor: person,
    },
    {
      scope: "rater",
      within: async (work) =>
        store.withinRater(association, "0e000000-0000-4000-8000-00000000000e" as InvitationId, work),
      usual: association,
      others: { association },
      actor: "0e000000-0000-4000-8000-00000000000e",
    },
    {
      scope: "public",
      within: async (work) => store.withinPublic(work, { association }),
      usual: PLATFORM_CHAIN,
      others: {},
      actor: null,
    },
    {
      scope: "platform",
      within: async (work) => store.withinPlatform(person, work),
      usual: PLATFORM_CHAIN,
      others: { person },
      actor: person,
    },
    {
      scope: "job",
      within: async (work) => store.withinJob(work, { association, person }),
      usual: association,
      others: { association, person },
      actor: null,
    },
  ];

  test.each(scopes)("$scope: its own by itself", async ({ scope, within, usual, actor }) => {
    await within(appending(event()));
    const [row] = await lastRows(usual, 1);
    expect(row).toMatchObject({ actor_kind: scope, actor_id: actor, action: "password.changed" });
  });

  test.each(scopes)(
    "$scope: another of its own by name, and no chain that is not",
    async ({ within, others }) => {
      for (const chain of ["association", "person"] as const) {
        const before = await asOwner<{ id: string; length: string }>("select id, length from audit_chains");
        const adding = within(appending(event({ chain })));
        const own = others[chain];
        if (own === undefined) {
          await expect(adding).rejects.toThrow("has no chain of kind");
          expect(await asOwner("select id, length from audit_chains")).toEqual(before);
        } else {
          await adding;
          const length = Number(before.find(({ id }) => id === own)?.length ?? 0);
          expect((await lastRows(own, 1))[0]?.number).toBe(String(length + 1));
        }
      }
    },
  );

  test("a job about nobody tells the platform's chain", async () => {
    await store.withinJob(appending(event({ action: "demonstration.seeded" })));
    expect(await lastRows(PLATFORM_CHAIN, 1)).toMatchObject([
      { action: "demonstration.seeded", actor_kind: "job" },
    ]);
  });

  test("a transaction that fails after its rows leaves none", async () => {
    const before = await asOwner("select id, length, head from audit_chains order by id");
    const newcomer = ids.id<"person">();
    await expect(
      store.withinPerson(newcomer, async (tx) => {
        tx.log.append(event());
        tx.log.append(event({ subject: { kind: "no such kind!", id: newcomer } }));
      }),
    ).rejects.toThrow("audit_events_subject_kind_check");
    expect(await asOwner("select id, length, head from audit_chains order by id")).toEqual(before);
  });

  test.each([
    ["an address", { details: { to: "ana@lindenau.example" } }],
    ["words", { details: { reason: "moved away" } }],
    ["a name in a list", { details: { names: ["Zoë"] } }],
    ["no number", { details: { hours: Number.NaN } }],
    ["an address for a subject", { subject: { kind: "address", id: "ana@lindenau.example" } }],
  ])("refuses %s: rows hold ids, codes and digests", async (_, more) => {
    await expect(store.withinPerson(person, appending(event(more)))).rejects.toThrow();
  });
});

describe("many at once", () => {
  test("eight writers of fifty events each give four hundred rows without a gap, and nobody is turned back", async () => {
    const crowded = ids.id<"association">();
    const writers = Array.from({ length: 8 }, () => ids.id<"person">());
    const turned: unknown[] = [];
    const write = async (writer: PersonId): Promise<void> => {
      for (let at = 0; at < 50; at++)
        await store.withinStaff(crowded, writer, appending(event())).catch((error) => turned.push(error));
    };
    await Promise.all(writers.map(write));
    expect(turned).toEqual([]);
    const rows = await lastRows(crowded, 1000);
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
    for (const writer of writers) expect(rows.filter(({ actor_id }) => actor_id === writer)).toHaveLength(50);
    expect(await unlinked(crowded)).toEqual([]);
  });

  test("two that tell the same two chains in different orders do not wait for each other", async () => {
    const [one, other] = [ids.id<"association">(), ids.id<"person">()];
    const both = async (...chains: readonly ("association" | "person")[]): Promise<void> => {
      for (let at = 0; at < 40; at++)
        await store.withinStaff(one, other, appending(...chains.map((chain) => event({ chain }))));
    };
    const before = await deadlocks();
    await Promise.all([both("association", "person"), both("person", "association")]);
    expect((await lastRows(one, 1000)).length).toBe(80);
    expect((await lastRows(other, 1000)).length).toBe(80);
    expect(await deadlocks()).toBe(before);
  });

  const deadlocks = async (): Promise<number> => {
    const [row] = await asOwner<{ deadlocks: string }>(
      "select deadlocks from pg_stat_database where datname = current_database()",
    );
    return Number(row?.deadlocks);
  };
  /** Numbers whose hash is not that of their content and the row before, by the database's own function. */
  const unlinked = async (chain: AssociationId): Promise<readonly object[]> =>
    asOwner(
      `select number from (select e, number, hash,
         coalesce(lag(hash) over (order by number), audit_genesis('association', $1)) as previous
         from audit_events e where chain_id = $1) rows
       where hash <> audit_event_hash(previous, e)`,
      [chain],
    );
});

describe("what nobody may", () => {
  const statements = [
    "insert into audit_chains values (gen_random_uuid(), 'person', 0, sha256(''))",
    "insert into audit_events select * from audit_events",
    "insert into audit_events (chain_id, number) values (gen_random_uuid(), 1)",
    "update audit_events set action = 'password.changed'",
    "update audit_chains set length = length + 1",
    "delete from audit_events",
    "delete from audit_chains",
    "delete from audit_checkpoints",
    "update audit_checkpoints set number = 1",
    "truncate audit_events",
    "truncate audit_chains",
  ];

  test.each(statements)("the serving role: %s", async (statement) => {
    const client = new Client({ connectionString: database.servingUrl });
    await client.connect();
    await client.query("select set_config('attune.scope', 'job', false)");
    await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
    await client.end();
  });

  const byMistake = statements.filter((each) =>
    /^(delete|truncate|update audit_(events|checkpoints))/.test(each),
  );
  test.each(byMistake)("an owner by mistake: %s", async (statement) => {
    await expect(asOwner(statement)).rejects.toThrow(/only ever added to|cannot truncate/);
  });

  test.each(byMistake)("a superuser by mistake: %s", async (statement) => {
    const { clusterUrl } = await testCluster();
    const url = inDatabase(clusterUrl, new URL(database.ownerUrl).pathname.slice(1));
    const client = new Client({ connectionString: url });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow("only ever added to");
    await client.end();
  });

  test("a head that goes back", async () => {
    await store.withinPerson(person, appending(event()));
    const [row] = await asOwner<{ rolsuper: boolean }>(
      "select rolsuper from pg_roles where rolname = current_user",
    );
    expect(row?.rolsuper).toBe(false);
    await expect(asOwner("update audit_chains set length = length - 1 where length > 0")).rejects.toThrow(
      "only ever added to",
    );
  });

  test("reading another's chain", async () => {
    const stranger = ids.id<"person">();
    await store.withinPerson(person, appending(event()));
    const read = async (tx: Tx) =>
      tx.many("test.audit-rows", tx.db.selectFrom("audit_events").select("chain_id").groupBy("chain_id"));
    const heads = async (tx: Tx) =>
      tx.many("test.audit-heads", tx.db.selectFrom("audit_chains").select("id"));
    expect(await store.withinPerson(person, read, { association })).toEqual([{ chain_id: person }]);
    expect(await store.withinStaff(association, person, read)).toEqual([{ chain_id: association }]);
    expect(await store.withinPlatform(person, read)).toEqual([{ chain_id: PLATFORM_CHAIN }]);
    expect(await store.withinPerson(stranger, read, { association })).toEqual([]);
    expect(await store.withinPublic(read, { association })).toEqual([]);
    expect(await store.withinPerson(stranger, heads, { association })).toEqual([]);
    expect(await store.withinPublic(heads, { association })).toEqual([]);
  });
});
