import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type MigratedDatabase } from "../../kit/database.ts";
import { asSuperuserIn } from "../../kit/template.ts";
import { grantsOf } from "./grants.ts";
import {
  keysNotLed,
  keysWithoutAssociation,
  looseFunctions,
  policiesWithoutScope,
  tablesInTheOpen,
  views,
} from "./questions.ts";

let database: MigratedDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => database.drop());

const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** On these the serving role has no right at all: the grants below say so. */
const ofTheOwner = ["installation_secrets", "schema_migrations"];

test("row-level security holds on every table, for its owner too", async () => {
  expect(await tablesInTheOpen(database.ownerUrl)).toEqual(ofTheOwner);
});

test("there is no view that would read with its owner's rights", async () => {
  expect(await views(database.ownerUrl)).toEqual([]);
});

test("every policy asks for the scope", async () => {
  expect(await policiesWithoutScope(database.ownerUrl)).toEqual([]);
});

test("a key into an association's table carries the association", async () => {
  expect(await keysWithoutAssociation(database.ownerUrl)).toEqual([
    // A link is found before it is known whose it is; its invitation is then read by its id as the key shown.
    "link_tokens.link_tokens_invitation_id_fkey",
    // So is a request for a rating.
    "link_tokens.link_tokens_rating_request_id_fkey",
  ]);
});

test("the key of an association's table begins with the association", async () => {
  expect(await keysNotLed(database.ownerUrl)).toEqual([]);
});

test("functions with their owner's rights say where names are looked up", async () => {
  expect(await looseFunctions(database.ownerUrl)).toEqual([]);
});

test("the roles have these rights and no others", async () => {
  const grants = await grantsOf(database.ownerUrl, {
    serving: roleOf(database.servingUrl),
    relay: roleOf(database.relayUrl),
  });
  await expect(grants).toMatchFileSnapshot("grants.txt");
});

test("what is only ever added to can be neither changed nor removed by those who serve", async () => {
  const grants = await grantsOf(database.ownerUrl, {
    serving: roleOf(database.servingUrl),
    relay: roleOf(database.relayUrl),
  });
  for (const table of ["association_settings", "audit_chains", "audit_events", "audit_checkpoints"])
    expect(
      grants.split("\n").filter((line) => line.includes(`table ${table}: `) && !line.endsWith("select")),
    ).toEqual(
      table === "audit_checkpoints" || table === "association_settings"
        ? [`serving: table ${table}: insert`]
        : [],
    );
});

test("planted mistakes are found", async () => {
  const planted = await freshDatabase();
  try {
    await asSuperuserIn(planted.ownerUrl, async (client) =>
      client.query(`
        create table forgotten (association_id uuid not null, id uuid primary key);
        create table unforced (association_id uuid not null references associations (id), id uuid not null,
          invitation_id uuid not null references invitations (id), primary key (association_id, id));
        alter table unforced enable row level security;
        create policy everybody on unforced for select using (true);
        create view everything as select * from persons;
        create function loose() returns bigint language sql security definer as 'select count(*) from persons';
        grant select on unforced to public`),
    );
    expect(await tablesInTheOpen(planted.ownerUrl)).toEqual(["forgotten", ...ofTheOwner, "unforced"]);
    expect(await views(planted.ownerUrl)).toEqual(["everything"]);
    expect(await policiesWithoutScope(planted.ownerUrl)).toEqual(["unforced.everybody"]);
    expect(await keysWithoutAssociation(planted.ownerUrl)).toContain("unforced.unforced_invitation_id_fkey");
    expect(await keysNotLed(planted.ownerUrl)).toEqual(["forgotten"]);
    expect(await looseFunctions(planted.ownerUrl)).toEqual(["loose()"]);
    const roles = { serving: roleOf(planted.servingUrl), relay: roleOf(planted.relayUrl) };
    expect(await grantsOf(planted.ownerUrl, roles)).toMatch(/^everybody: table unforced: select$/m);
  } finally {
    await planted.drop();
  }
});
