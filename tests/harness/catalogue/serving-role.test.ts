import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wrongWithServingRole } from "../../../src/store/check-serving-role.ts";
import { connect } from "../../../src/store/connect.ts";
import { testCluster } from "../../kit/cluster.ts";
import { freshDatabase, type MigratedDatabase } from "../../kit/database.ts";
import { asSuperuserIn, inDatabase } from "../../kit/template.ts";
import { ask } from "./questions.ts";

let database: MigratedDatabase;
let serving: Client;
beforeAll(async () => {
  database = await freshDatabase();
  // Something that could be seen, changed or taken.
  await asSuperuserIn(database.ownerUrl, async (client) =>
    client.query(`insert into persons (id, name, language, created_at)
      values ('00000000-0000-4000-8000-000000000001', 'Somebody', 'en', now())`),
  );
  serving = new Client({ connectionString: database.servingUrl });
  await serving.connect();
});
afterAll(async () => {
  await serving.end();
  await database.drop();
});

const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

test.each(["servingUrl", "relayUrl"] as const)(
  "the role of %s owns nothing, is a member of nothing, passes by nothing",
  async (which) => {
    const role = roleOf(database[which]);
    const [found] = await ask(
      database.ownerUrl,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit,
         (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid)
           + (select count(*)::int from pg_namespace where nspowner = r.oid) as owned,
         (select count(*)::int from pg_auth_members where member = r.oid) as joined,
         has_database_privilege(oid, current_database(), 'create') as makes_schemas,
         has_schema_privilege(oid, 'public', 'create') as makes_tables
       from pg_roles r where rolname = $1`,
      [role],
    );
    expect(found).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolinherit: false,
      owned: 0,
      joined: 0,
      makes_schemas: false,
      makes_tables: false,
    });
  },
);

const someone = "'00000000-0000-4000-8000-000000000001'";

/** What a statement that somebody smuggled in might try. */
const attempts = (owner: string, superuser: string): readonly string[] => [
  `set role "${owner}"`,
  `set role "${superuser}"`,
  `set session authorization "${owner}"`,
  `select set_config('role', '${owner}', false)`,
  "set row_security = off; select from persons",
  "alter table persons no force row level security",
  "alter table persons disable row level security",
  "drop policy own_reads on persons",
  "create policy mine on persons using (true)",
  "alter role current_user bypassrls",
  "create table public.mine (a int)",
  "create schema mine",
  "create function public.mine() returns int language sql as 'select 1'",
  "truncate persons",
  "delete from persons",
  "select from schema_migrations",
  "select from installation_secrets",
  "select from rate_counts",
  "insert into audit_events select * from audit_events",
  "update audit_events set action = action",
  "delete from audit_events",
  "update audit_chains set length = length",
  "update association_settings set setting = setting",
  "delete from association_settings",
  "update outbox set relayed_at = now()",
  "select from outbox",
  `update persons set id = ${someone}`,
  `insert into persons (id, name, language, created_at) values (gen_random_uuid(), 'x', 'en', now())`,
  "alter table audit_events disable trigger all",
  "set session_replication_role = replica",
  "copy persons to program 'cat'",
  "copy persons to '/tmp/persons'",
  "select pg_read_file('/etc/passwd')",
  "select pg_ls_dir('.')",
  "select lo_import('/etc/passwd')",
  "create extension dblink",
  "select from pgboss.job",
  "select pgboss.create_queue('mine', '{}')",
  "do $$ begin perform audit_event_hash(null, null); end $$",
];

test("the serving role gets nowhere by itself", async () => {
  const done: string[] = [];
  const { clusterUrl } = await testCluster();
  for (const attempt of attempts(roleOf(database.ownerUrl), roleOf(clusterUrl))) {
    await serving.query("begin");
    try {
      await serving.query(attempt);
      done.push(attempt);
    } catch (error) {
      // No mistake in the attempt itself: it is understood, and refused.
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "42501") done.push(`${attempt} → ${String(code)}`);
    }
    await serving.query("rollback");
  }
  expect(done).toEqual([]);
});

test("what it may do, it does to nothing while no scope is set", async () => {
  await serving.query("reset role; reset session authorization");
  const { rows } = await serving.query<{ role: string }>("select current_user as role");
  expect(rows).toEqual([{ role: roleOf(database.servingUrl) }]);
  const seen: string[] = [];
  const tables = await ask<{ name: string }>(
    database.ownerUrl,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and has_table_privilege($1, oid, 'select') order by 1`,
    [roleOf(database.servingUrl)],
  );
  for (const { name } of tables)
    if ((await serving.query(`select from ${name}`)).rowCount !== 0) seen.push(name);
  expect(tables.length).toBeGreaterThan(15);
  expect(seen).toEqual([]);
  expect((await serving.query("update persons set name = 'Nobody'")).rowCount).toBe(0);
});

const wrongOf = async (url: string): Promise<string | undefined> => {
  const connections = connect(url, { most: 1 });
  try {
    return await wrongWithServingRole(connections);
  } finally {
    await connections.close();
  }
};

test("a start refuses a role that row-level security does not hold", async () => {
  expect(await wrongOf(database.servingUrl)).toBeUndefined();
  expect(await wrongOf(database.relayUrl)).toBeUndefined();
  expect(await wrongOf(database.ownerUrl)).toMatch(/ owns \d+ tables$/);
  const name = new URL(database.ownerUrl).pathname.slice(1);
  const planted = (role: string): string => {
    const url = new URL(inDatabase(database.ownerUrl, name));
    url.username = `${name}_${role}`;
    url.password = "planted";
    return url.href;
  };
  const owner = roleOf(database.ownerUrl);
  const sql = {
    superuser: ["superuser", ""],
    bypass: ["bypassrls", ""],
    member: ["noinherit", `grant "${owner}" to "${name}_member"`],
    one: ["", `create table one (a int); alter table one owner to "${name}_one"`],
  } as const;
  for (const [role, [with_, then]] of Object.entries(sql))
    await asSuperuserIn(database.ownerUrl, async (client) =>
      client.query(`create role "${name}_${role}" login ${with_} password 'planted'; ${then}`),
    );
  try {
    expect(await wrongOf(planted("superuser"))).toMatch(/ is a superuser$/);
    expect(await wrongOf(planted("bypass"))).toMatch(/ passes by row-level security$/);
    expect(await wrongOf(planted("member"))).toMatch(/ is a member of the role that owns the tables$/);
    expect(await wrongOf(planted("one"))).toMatch(/ owns 1 tables$/);
  } finally {
    // Roles belong to the whole server.
    for (const role of Object.keys(sql))
      await asSuperuserIn(database.ownerUrl, async (client) =>
        client.query(`drop owned by "${name}_${role}"; drop role "${name}_${role}"`),
      );
  }
});
