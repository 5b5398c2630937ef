import { afterEach, expect, test } from "vitest";
import { freshDatabase, type MigratedDatabase } from "../../tests/kit/database.ts";
import { asSuperuserIn } from "../../tests/kit/template.ts";
import { bringUpToDate } from "../bring-up-to-date.ts";

const databases: MigratedDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});

const databaseWhere = async (statement: string): Promise<MigratedDatabase> => {
  const database = await freshDatabase();
  databases.push(database);
  await asSuperuserIn(database.ownerUrl, async (client) => client.query(statement));
  return database;
};

test("a database that took another text of a migration is refused, with what to do", async () => {
  const { ownerUrl } = await databaseWhere(
    "update schema_migrations set hash = 'another' where name like '0001%'",
  );
  const refused = bringUpToDate(ownerUrl);
  await expect(refused).rejects.toMatchObject({ name: "MigrationRefused" });
  await expect(refused).rejects.toThrow(/took 0001[\w-]*\.sql with another text/);
  await expect(refused).rejects.toThrow("Start the version that served it last, unaltered.");
});

test("a database of a newer version is refused, with what to do", async () => {
  const { ownerUrl } = await databaseWhere(
    "insert into schema_migrations (name, hash) values ('9999-later.sql', 'later')",
  );
  const refused = bringUpToDate(ownerUrl);
  await expect(refused).rejects.toMatchObject({ name: "MigrationRefused" });
  await expect(refused).rejects.toThrow("it took 9999-later.sql, which this version does not have");
});
