import { Client } from "pg";
import { DatabaseAway, saysAway } from "./away.ts";

/** A connection of the owner, for migrations and verification; never for serving. */
export type Owner = {
  /** The process that serves this connection, as it was named at the login: a pooler names one that is not there. */
  readonly backend: number | null;
  readonly query: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
};

/** Opens one connection as the owner, and closes it whatever happens. */
export const asOwner = async <T>(ownerUrl: string, work: (owner: Owner) => Promise<T>): Promise<T> => {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: "attune owner",
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => undefined); // told by the query that meets it
  try {
    await client.connect();
    return await work({
      backend: (client as Client & { readonly processID: number | null }).processID,
      query: async <Row>(text: string, values: readonly unknown[] = []) =>
        // Without values the text may hold several statements.
        (await (values.length > 0 ? client.query(text, [...values]) : client.query(text))).rows as Row[],
    });
  } catch (error) {
    throw saysAway(error) ? new DatabaseAway(error) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
};
