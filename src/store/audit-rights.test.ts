import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appending, type Chains, eventAbout, openChains } from "../../tests/audit/chains.ts";
import { testCluster } from "../../tests/kit/cluster.ts";
import { inDatabase } from "../../tests/kit/template.ts";
import { PLATFORM_CHAIN } from "../core/audit/chain-name.ts";
import { seededIds } from "../services/ids.ts";
import type { Tx } from "./tx.ts";

let chains: Chains;
const ids = seededIds("who may");
const person = ids.id<"person">();
const association = ids.id<"association">();
beforeAll(async () => {
  chains = await openChains("rights");
  const { store } = chains;
  await store.withinPerson(person, appending(eventAbout(person)));
  await store.withinStaff(association, person, appending(eventAbout(person)));
  await store.withinPlatform(person, appending(eventAbout(person)));
});
afterAll(async () => chains.close());

describe("what nobody may", () => {
  const statements = [
    "insert into audit_chains values (gen_random_uuid(), 'person', 0, sha256(''))",
    "insert into audit_events select * from audit_events",
    "insert into audit_events (chain_id, number) values (gen_random_uuid(), 1)",
    "update audit_events set action = 'password.changed'",
    "update audit_chains set length = length + 1",
    "delete from audit_events",
    "delete from audit_chains",
    "delete from audit_checkpoints",
    "update audit_checkpoints set number = 1",
    "truncate audit_events",
    "truncate audit_chains",
  ];

  test.each(statements)("the serving role: %s", async (statement) => {
    const client = new Client({ connectionString: chains.database.servingUrl });
    await client.connect();
    await client.query("select set_config('attune.scope', 'job', false)");
    await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
    await client.end();
  });

  const byMistake = statements.filter((each) =>
    /^(delete|truncate|update audit_(events|checkpoints))/.test(each),
  );
  test.each(byMistake)("an owner by mistake: %s", async (statement) => {
    await expect(chains.asOwner(statement)).rejects.toThrow(/only ever added to|cannot truncate/);
  });

  test.each(byMistake)("a superuser by mistake: %s", async (statement) => {
    const { clusterUrl } = await testCluster();
    const url = inDatabase(clusterUrl, new URL(chains.database.ownerUrl).pathname.slice(1));
    const client = new Client({ connectionString: url });
    await client.connect();
    await expect(client.query(statement)).rejects.toThrow("only ever added to");
    await client.end();
  });

  test("a head that goes back", async () => {
    const [row] = await chains.asOwner<{ rolsuper: boolean }>(
      "select rolsuper from pg_roles where rolname = current_user",
    );
    expect(row?.rolsuper).toBe(false);
    await expect(
      chains.asOwner("update audit_chains set length = length - 1 where length > 0"),
    ).rejects.toThrow("only ever added to");
  });

  test("reading another's chain", async () => {
    const stranger = ids.id<"person">();
    const read = async (tx: Tx) =>
      tx.many("test.audit-rows", tx.db.selectFrom("audit_events").select("chain_id").groupBy("chain_id"));
    const heads = async (tx: Tx) =>
      tx.many("test.audit-heads", tx.db.selectFrom("audit_chains").select("id"));
    expect(await chains.store.withinPerson(person, read, { association })).toEqual([{ chain_id: person }]);
    expect(await chains.store.withinStaff(association, person, read)).toEqual([{ chain_id: association }]);
    expect(await chains.store.withinPlatform(person, read)).toEqual([{ chain_id: PLATFORM_CHAIN }]);
    expect(await chains.store.withinPerson(stranger, read, { association })).toEqual([]);
    expect(await chains.store.withinPublic(read, { association })).toEqual([]);
    expect(await chains.store.withinPerson(stranger, heads, { association })).toEqual([]);
    expect(await chains.store.withinPublic(heads, { association })).toEqual([]);
  });
});
