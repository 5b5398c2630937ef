import { setTimeout as pause } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { findMark, keepMark } from "../store/migration-marks.ts";
import { asOwner } from "../store/owner.ts";
import type { RoleNames } from "../store/roles-of-database.ts";
import { QUEUE_SCHEMA } from "./queue.ts";

/** The schema that this version of pg-boss works with; a test compares it with the package. */
export const QUEUE_VERSION = 40;

const MARK = "queue";

const LOOK_EVERY = 200;

/**
 * Indexes of an upgrade are built outside of its transaction, one every ten seconds at most, by whichever process asks
 * first; returns when all are there.
 */
const awaitIndexes = async (boss: PgBoss): Promise<void> => {
  for (;;) {
    const states = new Set((await boss.getBamStatus()).map(({ status }) => status));
    if (states.has("failed")) throw new Error("an index of the queue could not be built");
    if (!states.has("pending") && !states.has("in_progress")) return;
    await pause(LOOK_EVERY);
  }
};

const install = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    bamIntervalSeconds: 10,
  });
  let failed: Error | undefined;
  boss.on("error", (error) => {
    failed = error;
  });
  await boss.start();
  try {
    await awaitIndexes(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failed !== undefined) throw failed;
};

/** The relay reads and writes the queue; nobody else has any right on it. */
const grants = (relay: string): string => `begin;
  revoke all on schema ${QUEUE_SCHEMA} from public;
  grant usage on schema ${QUEUE_SCHEMA} to "${relay}";
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to "${relay}";
  grant usage on all sequences in schema ${QUEUE_SCHEMA} to "${relay}";
  commit`;

/**
 * Makes the queue's tables, or brings them up to date, with the owner's connection, and gives the relay its rights. Costs
 * one statement where nothing changed. Called while the migration's lock is held, so that one process does it and the
 * others find it done.
 */
export const migrateQueue = async (ownerUrl: string, names: Pick<RoleNames, "relay">): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const mark = `${QUEUE_VERSION} ${names.relay}`;
    if ((await findMark(owner, MARK)) === mark) return;
    await install(ownerUrl);
    await owner.query(grants(names.relay));
    await keepMark(owner, MARK, mark);
  });
