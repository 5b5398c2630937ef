import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { isAlive } from "./postmaster.ts";

/** Another process of Attune has the folder; its id, where it could be found. */
export type HoldRefusal = { readonly code: "folder-held"; readonly pid: number | undefined };

/** A connection that holds the folder, until it ends. */
export type Holding = { readonly client: Client; readonly ended: Promise<void> };

const LOCK = 7_011_963_044;

const LOOK_AGAIN_MS = 20;

/** The server notices within milliseconds that a process which held the lock is dead. */
const LONGEST_MS = 5000;

const holderPid = async (client: Client): Promise<number | undefined> => {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and objsubid = 1
       and database = (select oid from pg_database where datname = current_database())
       and (classid::bigint << 32) | objid::bigint = $1`,
    [LOCK],
  );
  const pid = /^attune holds (\d+)$/.exec(rows[0]?.name ?? "")?.[1];
  return pid === undefined ? undefined : Number(pid);
};

const tryLock = async (client: Client): Promise<boolean> =>
  (await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK])).rows[0]?.held ??
  false;

/** Tries to hold a database for this process alone. The connection that it gives is the hold. */
export const attemptHold = async (ownerUrl: string): Promise<Result<Holding, HoldRefusal>> => {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: `attune holds ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined); // told by the query that meets it, or by the end of the connection
  const ended = new Promise<void>((resolve) => {
    client.once("end", resolve);
  });
  let held = false;
  try {
    await client.connect();
    const until = performance.now() + LONGEST_MS;
    for (;;) {
      held = await tryLock(client);
      if (held) return yes({ client, ended });
      const pid = await holderPid(client);
      const dying = pid === undefined || !isAlive(pid);
      if (!dying || performance.now() > until) return no({ code: "folder-held", pid });
      await pause(LOOK_AGAIN_MS);
    }
  } finally {
    if (!held) await client.end().catch(() => undefined);
  }
};
