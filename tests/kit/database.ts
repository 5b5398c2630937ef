import { randomBytes } from "node:crypto";
import { bringUpToDate } from "../../src/bring-up-to-date.ts";
import { ownerRole } from "../../src/services/postgres/ensure-owner.ts";
import { testCluster } from "./cluster.ts";
import { asSuperuser, ensureTemplate, inDatabase, type Template } from "./template.ts";

/** A database of a test's own. */
export type TestDatabase = {
  readonly ownerUrl: string;
  /** Ends its connections and removes it. */
  readonly drop: () => Promise<void>;
};

/** A migrated database, with the addresses at which the serving role and the relay log in. */
export type MigratedDatabase = TestDatabase & { readonly servingUrl: string; readonly relayUrl: string };

const copyOf = async (template: string): Promise<TestDatabase> => {
  const { ownerUrl } = await testCluster();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(async (client) =>
    client.query(`create database ${name} template ${template} owner ${ownerRole}`),
  );
  return {
    ownerUrl: inDatabase(ownerUrl, name),
    drop: async () => {
      await asSuperuser(async (client) => {
        // Connections that are being closed are let go first: one that is cut off says so, and nobody listens any more.
        for (let tried = 0; tried < 20; tried++) {
          const left = await client.query("select 1 from pg_stat_activity where datname = $1 limit 1", [
            name,
          ]);
          if (left.rowCount === 0) break;
          await client.query("select pg_sleep(0.01)");
        }
        await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
};

/** A database with nothing in it. */
export const emptyDatabase = async (): Promise<TestDatabase> => copyOf("template0");

/** A copy of a template. */
export const databaseFrom = async (template: Template): Promise<TestDatabase> =>
  copyOf(await ensureTemplate(template));

const migrated: Template = { name: "migrated", prepare: bringUpToDate };

/** A database as a first start leaves it: migrated, roles and grants made, no association and nobody in it. */
export const freshDatabase = async (): Promise<MigratedDatabase> => {
  const database = await databaseFrom(migrated);
  // Finds everything done, and tells the addresses.
  const { servingUrl, relayUrl } = await bringUpToDate(database.ownerUrl);
  return { ...database, servingUrl, relayUrl };
};
