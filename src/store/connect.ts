import { createHash } from "node:crypto";
import { type CustomTypesConfig, Pool, type PoolClient, types } from "pg";
import { parseDay } from "../core/kernel/calendar.ts";
import { DatabaseAway, saysAway } from "./away.ts";

/** One statement as it goes to the database. */
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

/** A connection in use. What is asked before the answer to the last has come is sent at once and answered in order. */
export type Connection = {
  /**
   * Runs a text of several statements without parameters. Throws where a `commit` only rolled back. What nobody waits
   * for is sent `soon`: with the next thing that is asked, or at the end of this turn.
   */
  script(text: string, when?: "now" | "soon"): Promise<void>;
  run(statement: Statement): Promise<{ readonly rows: readonly unknown[]; readonly count: number }>;
};

/** Where connections come from. */
export type Connections = {
  /** Lends a connection; one that broke is not used again. */
  lend<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Waits for those that are lent, but not long, and cuts what is left. */
  close(): Promise<void>;
};

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [DATE, (text) => parseDay(text) ?? Number.NaN],
  [TIMESTAMPTZ, (text) => Date.parse(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"))],
]);

/** Whole numbers and moments come as numbers, days as the kernel's days; nothing is set for the whole process. */
const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format): ((text: string) => unknown) =>
    parsers.get(oid) ?? (types.getTypeParser(oid, format) as (text: string) => unknown),
};

const names = new Map<string, string>();

/** The same text is planned once a connection: its name is its digest. */
const nameOf = (sql: string): string => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 20);
  names.set(sql, name);
  return name;
};

/**
 * Keeps what is asked in one turn together, so that it leaves in one write: the write, and waking the server by it, costs
 * more than what it carries.
 */
const sendTogether = ({ connection: { stream } }: PoolClient, when: "now" | "soon"): void => {
  stream.cork();
  if (when === "now") process.nextTick(() => stream.uncork());
  else setImmediate(() => stream.uncork());
};

const connectionOf = (client: PoolClient, prepare: boolean): Connection => ({
  script: async (text, when = "now") => {
    sendTogether(client, when);
    const { command } = await client.query(text);
    if (text === "commit" && command === "ROLLBACK")
      throw new Error("the transaction had failed: nothing of it was kept");
  },
  run: async ({ sql, parameters }) => {
    const result = await client.query<object>({
      text: sql,
      values: [...parameters],
      types: typeParsers,
      ...(prepare ? { name: nameOf(sql) } : {}),
    });
    return { rows: result.rows, count: result.rowCount ?? 0 };
  },
});

/** `?prepare=no` in the address is for PgBouncer before 1.21 in transaction mode, which loses named statements. */
const readAddress = (address: string): { readonly url: string; readonly prepare: boolean } => {
  const prepare = !/[?&]prepare=no\b/.test(address);
  return { url: address.replace(/([?&])prepare=(no|yes)\b&?/, "$1").replace(/[?&]$/, ""), prepare };
};

/** Milliseconds until a connection is given up that is not made, a statement that is not answered, a loan at the end. */
const LONGEST = { connect: 5000, statement: 30_000, closing: 1000 };

/** Opens connections to a database as they are needed. Errors of idle connections are told to `onIdleError`. */
export const connect = (
  address: string,
  {
    most = 20,
    name = "attune",
    onIdleError,
  }: { most?: number; name?: string; onIdleError?: (error: Error) => void } = {},
): Connections => {
  const { url, prepare } = readAddress(address);
  const pool = new Pool({
    connectionString: url,
    max: most,
    application_name: name,
    connectionTimeoutMillis: LONGEST.connect,
    query_timeout: LONGEST.statement,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    pipeline: true,
  });
  // A connection that breaks while idle leaves the pool by itself; without a listener it would end the process.
  let isClosing = false;
  pool.on("error", (error) => {
    if (!isClosing) onIdleError?.(error);
  });
  // One may break in the very moment in which it is made, before whoever asked for it listens.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const lent = new Set<PoolClient>();

  return {
    lend: async (work) => {
      let client: PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw saysAway(error) ? new DatabaseAway(error) : error;
      }
      let broken: Error | undefined;
      const onError = (error: Error): void => {
        broken = error;
      };
      client.on("error", onError);
      lent.add(client);
      try {
        return await work(connectionOf(client, prepare));
      } catch (error) {
        if (saysAway(error)) {
          broken = error as Error;
          throw new DatabaseAway(error);
        }
        throw error;
      } finally {
        lent.delete(client);
        client.removeListener("error", onError);
        client.release(broken ?? false);
      }
    },
    close: async () => {
      isClosing = true;
      const impatience = setTimeout(() => {
        for (const client of lent) client.connection.stream.destroy();
      }, LONGEST.closing);
      await pool.end();
      clearTimeout(impatience);
    },
  };
};
