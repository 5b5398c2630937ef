import { Client } from "pg";
import { ownerRole } from "../../src/services/postgres/ensure-owner.ts";
import { testCluster } from "./cluster.ts";

/** What fresh databases start from: made once a run, by whoever asks first. */
export type Template = {
  /** Letters, digits and underscores. */
  readonly name: string;
  readonly prepare: (ownerUrl: string) => Promise<unknown>;
};

/** The same address with another database. */
export const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** Runs statements as the superuser of the run's cluster. */
export const asSuperuser = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: (await testCluster()).clusterUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Runs statements as the superuser in the database of an address. */
export const asSuperuserIn = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const { clusterUrl } = await testCluster();
  const client = new Client({ connectionString: inDatabase(clusterUrl, new URL(url).pathname.slice(1)) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Makes the template's database where this run has none yet, and gives its name. Others wait until it is whole. */
export const ensureTemplate = async ({ name, prepare }: Template): Promise<string> => {
  const { ownerUrl } = await testCluster();
  const made = `template_${name}`;
  const making = `making_${name}`;
  await asSuperuser(async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [made]);
    const { rows } = await client.query("select from pg_database where datname = $1", [made]);
    if (rows.length > 0) return;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making} owner ${ownerRole}`);
    await prepare(inDatabase(ownerUrl, making));
    await client.query(`alter database ${making} rename to ${made}`);
  });
  return made;
};
