import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { dot } from "../../tests/kit/documents.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { operatorPermit } from "../core/access/operator.ts";
import type { KeptFile } from "../services/files.ts";
import { addDocument } from "./document-changes.ts";
import { forgetUnnamed, holdFiles } from "./forget-unnamed.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

let house: TestHouse;
const { personId: person } = cast.members.person;

beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const keep = async (about: string): Promise<KeptFile> => {
  const kept = await house.world.files.keep(dot(about), 1000);
  if (!kept.ok) throw new Error("a dot is small");
  return kept.value;
};

const isThere = async ({ sha256 }: KeptFile): Promise<boolean> =>
  (await house.world.files.open(sha256)) !== undefined;

const forget = async ({ sha256 }: KeptFile): Promise<number> =>
  forgetUnnamed(house.world, [sha256], house.clock.now() + 1);

const name = async (tx: Tx, { sha256, bytes }: KeptFile): Promise<void> => {
  const id = house.world.ids.id<"document">();
  const document = { id, name: "a.png", type: "png", bytes, sha256 } as const;
  await addDocument(tx, operatorPermit("document.change"), person, document, house.clock.now());
  tx.log.append({ action: "document.added", subject: { kind: "document", id } });
};

test("what nothing names goes, and what somebody kept again meanwhile stays", async () => {
  const file = await keep("unnamed");
  expect(await forgetUnnamed(house.world, [file.sha256], house.clock.now())).toBe(0);
  expect(await isThere(file)).toBe(true);
  expect(await forget(file)).toBe(1);
  expect(await isThere(file)).toBe(false);
});

test("what is named stays", async () => {
  const file = await keep("named");
  await house.world.store.withinPerson(person, async (tx) => name(tx, file));
  expect(await forget(file)).toBe(0);
  expect(await isThere(file)).toBe(true);
});

test("many go, and what is named among them stays, in one transaction", async () => {
  const files = [await keep("one of many"), await keep("another of many"), await keep("a third of many")];
  const [named] = files;
  if (named === undefined) throw new Error("no file");
  await house.world.store.withinPerson(person, async (tx) => name(tx, named));
  let transactions = 0;
  const store: World["store"] = {
    ...house.world.store,
    withinJob: async (work, about) => {
      transactions++;
      return house.world.store.withinJob(work, about);
    },
  };
  const digests = files.flatMap(({ sha256 }) => [sha256, sha256]);
  const world = { store, files: house.world.files };
  expect(await forgetUnnamed(world, digests, house.clock.now() + 1)).toBe(2);
  expect(await forgetUnnamed(world, [], house.clock.now() + 1)).toBe(0);
  expect(transactions).toBe(1);
  expect(await Promise.all(files.map(isThere))).toEqual([true, false, false]);
});

test("whoever forgets a file waits for somebody who is naming it on another connection", async () => {
  const file = await keep("being named");
  let forgetting: Promise<number> | undefined;
  await house.world.store.withinPerson(person, async (tx) => {
    expect(await holdFiles(tx, house.world.files, [file.sha256])).toBe(true);
    forgetting = forget(file);
    // Nobody else sees what is not committed: only the lock keeps it.
    await house.world.store.withinJob(async (other) =>
      other.many("test.pass", other.db.selectFrom("documents").select("id").limit(1)),
    );
    await name(tx, file);
  });
  expect(await forgetting).toBe(0);
  expect(await isThere(file)).toBe(true);
});

test("whoever comes to name a file that went is told so", async () => {
  const file = await keep("gone");
  await forget(file);
  const held = await house.world.store.withinPerson(person, async (tx) =>
    holdFiles(tx, house.world.files, [file.sha256]),
  );
  expect(held).toBe(false);
});
