import { Client } from "pg";
import type { AuditEvent } from "../../src/core/access/events.ts";
import type { PersonId, RatingRequestId } from "../../src/core/kernel/ids.ts";
import { type Ids, seededIds } from "../../src/services/ids.ts";
import { connect } from "../../src/store/connect.ts";
import type { Tx } from "../../src/store/tx.ts";
import { openStore, type Store } from "../../src/store/within.ts";
import { freshDatabase, type MigratedDatabase } from "../kit/database.ts";

/** A row as a test looks at it. */
export type Kept = {
  readonly chain_id: string;
  readonly number: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly action: string;
};

/** A store over a database of its own, and the owner's view of its chains. */
export type Chains = {
  readonly database: MigratedDatabase;
  readonly store: Store;
  readonly ids: Ids;
  /** Reads as the owner, who sees all. */
  readonly asOwner: <Row extends object>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** The last rows of a chain, in their order. */
  readonly lastRows: (chain: string, count: number) => Promise<readonly Kept[]>;
  readonly close: () => Promise<void>;
};

const NOW = Date.parse("2027-03-01T10:00:00.123Z");

/** Opens one; ids are drawn from the seed. */
export const openChains = async (seed: string): Promise<Chains> => {
  const database = await freshDatabase();
  const ids = seededIds(seed);
  const store = openStore(connect(database.servingUrl), { now: () => NOW, newId: () => ids.id() });
  const asOwner: Chains["asOwner"] = async <Row extends object>(
    text: string,
    values: readonly unknown[] = [],
  ) => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  return {
    database,
    store,
    ids,
    asOwner,
    lastRows: async (chain, count) =>
      (
        await asOwner<Kept>(
          `select chain_id, number, actor_kind, actor_id, action from audit_events
           where chain_id = $1 order by number desc limit $2`,
          [chain, count],
        )
      ).toReversed(),
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
};

/** An event about a person. */
export const eventAbout = (person: PersonId, more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: "password.changed",
  subject: { kind: "person", id: person },
  ...more,
});

/** Work that only logs. */
export const appending =
  (...events: readonly AuditEvent[]) =>
  async (tx: Tx): Promise<void> => {
    for (const each of events) tx.log.append(each);
  };

/** An invitation that a rater follows. */
export const RATING = "0e000000-0000-4000-8000-00000000000e" as RatingRequestId;
