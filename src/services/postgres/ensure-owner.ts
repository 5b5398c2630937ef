import type { Client } from "pg";
import type { Keys } from "./keys.ts";

/** The role that owns the database: no superuser, and row-level security holds for it. It may make further roles. */
export const ownerRole = "attune_owner";

/** The database of an installation. */
export const databaseName = "attune";

const LOCK = 7_011_963_043;

const exists = async (client: Client, query: string, name: string): Promise<boolean> =>
  (await client.query(query, [name])).rows.length > 0;

const hasRole = async (client: Client): Promise<boolean> =>
  exists(client, "select from pg_roles where rolname = $1", ownerRole);

const hasDatabase = async (client: Client): Promise<boolean> =>
  exists(client, "select from pg_database where datname = $1", databaseName);

/** Makes the owner and its database where they are missing, as the cluster's superuser; others wait their turn. */
export const ensureOwner = async (client: Client, keys: Keys): Promise<void> => {
  if (await hasDatabase(client)) return; // made last
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  if (!(await hasRole(client)))
    await client.query(
      `create role ${ownerRole} login createrole nosuperuser nobypassrls password '${keys.owner}'`,
    );
  if (!(await hasDatabase(client))) await client.query(`create database ${databaseName} owner ${ownerRole}`);
  await client.query("select pg_advisory_unlock($1)", [LOCK]);
};
