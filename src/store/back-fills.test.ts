import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { emptyDatabase, type TestDatabase } from "../../tests/kit/database.ts";
import { asSuperuserIn } from "../../tests/kit/template.ts";
import { asOwner } from "./owner.ts";

const folder = new URL("migrations/", import.meta.url);
const databases: TestDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});

/** Migrates a database up to a file and no further, puts rows in it, and applies that file as its owner does. */
const across = async (file: string, rows: string): Promise<TestDatabase> => {
  const database = await emptyDatabase();
  databases.push(database);
  const before = (await readdir(folder)).filter((name) => name.endsWith(".sql") && name < file).toSorted();
  const apply = async (name: string): Promise<void> => {
    const text = await readFile(new URL(name, folder), "utf8");
    await asOwner(database.ownerUrl, async (owner) => owner.query(`begin; ${text}; commit`));
  };
  for (const name of before) await apply(name);
  // Rows as they would be there, without everything that they hang on.
  await asSuperuserIn(database.ownerUrl, async (client) =>
    client.query(`set session_replication_role = replica; ${rows}`),
  );
  await apply(file);
  return database;
};

const read = async ({ ownerUrl }: TestDatabase, sql: string) =>
  asSuperuserIn(ownerUrl, async (client) => (await client.query({ text: sql, rowMode: "array" })).rows);

const NOW = "2026-03-02 12:00:00+00";

test("what an address did not want stays unwanted, each group for itself (0031)", {
  timeout: 60_000,
}, async () => {
  const database = await across(
    "0031-unwanted-at-addresses.sql",
    `insert into unasked_addresses (address, since) values ('one@work.example', '${NOW}'), ('both@work.example', '${NOW}');
     insert into unreminded_addresses (address, since) values ('both@work.example', '${NOW}');`,
  );
  const kept = await read(
    database,
    "select address, mail_group from unwanted_at_addresses order by address, mail_group",
  );
  expect(kept).toEqual([
    ["both@work.example", "hour-requests"],
    ["both@work.example", "rating-reminders"],
    ["one@work.example", "hour-requests"],
  ]);
});

test("documents of which copies speak are kept for them, once, and none that is gone or somebody else's (0034)", {
  timeout: 60_000,
}, async () => {
  const [association, application, person, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [there, gone, theirs, unnamed] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const document = (of: string, id: string): string =>
    `insert into documents (person_id, id, name, type, bytes, sent_sha256, state, made_at)
      values ('${of}', '${id}', 'A certificate', 'pdf', 10, '${id.replaceAll("-", "").repeat(2)}', 'clean', '${NOW}');`;
  const entries = JSON.stringify([
    { documents: [there, gone, theirs] },
    { documents: [there] },
    { documents: [] },
  ]);
  const copy = (number: number): string =>
    `insert into application_copies (association_id, application_id, number, category, submitted_on, submitted_at, entries, settled)
      values ('${association}', '${application}', ${number}, 'IFS', '2026-03-02', '${NOW}', '${entries}', '{}');`;
  const database = await across(
    "0034-copied-documents.sql",
    `insert into applications (association_id, id, person_id, edition, category, state, version, settings_on, membership,
       membership_proof, registered_at, state_since)
     values ('${association}', '${application}', '${person}', 'categories-2017', 'IFS', 'submitted', 3, '2026-03-01', 'here', '',
       '${NOW}', '${NOW}');
     ${copy(1)} ${copy(2)} ${document(person, there)} ${document(person, unnamed)} ${document(other, theirs)}`,
  );
  expect(
    await read(
      database,
      "select association_id, application_id, person_id, document_id from copied_documents",
    ),
  ).toEqual([[association, application, person, there]]);
});
