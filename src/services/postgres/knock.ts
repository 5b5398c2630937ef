import { Client } from "pg";
import { codeOf } from "./code-of.ts";
import type { Keys } from "./keys.ts";
import { clusterRole } from "./make-cluster.ts";

/** An address for node-postgres, libpq and URL parsers alike; the name after `@` is there only for the last. */
export const socketUrl = (role: string, password: string, database: string, socketFolder: string): string =>
  `postgres://${role}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder)}&port=5432&sslmode=disable`;

/** The address of the cluster's superuser. */
export const clusterUrl = (keys: Keys, socketFolder: string): string =>
  socketUrl(clusterRole, keys.cluster, "postgres", socketFolder);

/** What came of knocking: a connection, a server that is starting or stopping, or nobody. */
export type Knocked =
  | { readonly is: "open"; readonly client: Client }
  | { readonly is: "busy" }
  | { readonly is: "away" };

const LONGEST_MS = 5000;

/** No server listens, it went away in the middle, or it does not answer. */
const saysAway = (error: unknown): boolean =>
  ["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE", "57P01", "57P02"].includes(codeOf(error)) ||
  (error instanceof Error && /terminated|timeout/i.test(error.message));

/** Tries once to log in as the cluster's superuser. Throws, in words, where the server does not know our key. */
export const knock = async (keys: Keys, socketFolder: string): Promise<Knocked> => {
  const client = new Client({
    connectionString: clusterUrl(keys, socketFolder),
    application_name: "attune start",
    connectionTimeoutMillis: LONGEST_MS,
  });
  client.on("error", () => undefined); // told by the query that meets it
  try {
    await client.connect();
    return { is: "open", client };
  } catch (error) {
    await client.end().catch(() => undefined);
    if (codeOf(error) === "57P03") return { is: "busy" };
    if (saysAway(error)) return { is: "away" };
    if (codeOf(error) === "28P01")
      throw new Error(
        `The embedded PostgreSQL does not know the key in keys/postgres.json: both must come from the same backup.`,
        { cause: error },
      );
    throw error;
  }
};
