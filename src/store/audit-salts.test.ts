import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chains, eventAbout, openChains } from "../../tests/audit/chains.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { digestOf, eraseSalt, saltOf } from "./audit-salts.ts";
import { addPerson } from "./persons.ts";

let chains: Chains;
let person: PersonId;
let stranger: PersonId;
beforeAll(async () => {
  chains = await openChains("salts");
  const add = async (name: string): Promise<PersonId> => {
    const id = chains.ids.id<"person">();
    await chains.store.withinPerson(id, async (tx) => {
      await addPerson(tx, { id, name, language: "en" }, 0);
      tx.log.append(eventAbout(id, { action: "account.registered" }));
    });
    return id;
  };
  person = await add("Ana Soto");
  stranger = await add("Leo Hart");
});
afterAll(async () => chains.close());

const digestFor = async (of: PersonId, value: string): Promise<string> =>
  chains.store.withinPerson(of, async (tx) => digestOf(value, await saltOf(tx, of, chains.ids.bytes)));

test("the same value of the same person gives the same digest, another's another", async () => {
  const digest = await digestFor(person, "ana@lindenau.example");
  expect(digest).toMatch(/^[\w-]{43}$/);
  expect(await digestFor(person, "ana@lindenau.example")).toBe(digest);
  expect(await digestFor(person, "leo@lindenau.example")).not.toBe(digest);
  expect(await digestFor(stranger, "ana@lindenau.example")).not.toBe(digest);
});

test("an audit row takes a digest, and an erased salt leaves it without a meaning and the chain whole", async () => {
  const digest = await digestFor(person, "ana@lindenau.example");
  await chains.store.withinPerson(person, async (tx) =>
    tx.log.append(eventAbout(person, { action: "address.removed", details: { address: digest } })),
  );
  const before = await chains.lastRows(person, 10);
  await chains.store.withinJob(
    async (tx) => {
      expect(await eraseSalt(tx, person)).toBe(1);
      tx.log.append(eventAbout(person));
    },
    { person },
  );
  expect((await chains.lastRows(person, 10)).slice(0, -1)).toEqual(before);
  expect(await digestFor(person, "ana@lindenau.example")).not.toBe(digest);
});

test("two who draw the first salt at once get the same", async () => {
  const newcomer = chains.ids.id<"person">();
  await chains.store.withinPerson(newcomer, async (tx) => {
    await addPerson(tx, { id: newcomer, name: "Noor Vik", language: "es" }, 0);
    tx.log.append(eventAbout(newcomer, { action: "account.registered" }));
  });
  const digests = await Promise.all([1, 2, 3, 4].map(async () => digestFor(newcomer, "x")));
  expect(new Set(digests).size).toBe(1);
});

test("nobody reaches another's salt", async () => {
  await digestFor(person, "x");
  await expect(
    chains.store.withinPerson(stranger, async (tx) => saltOf(tx, person, chains.ids.bytes)),
  ).rejects.toMatchObject({ code: "42501" });
  expect(await chains.store.withinPerson(stranger, async (tx) => eraseSalt(tx, person))).toBe(0);
});
