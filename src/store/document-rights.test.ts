import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../tests/kit/documents.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { keepEntryOf, sharePortfolioOf } from "../../tests/kit/makers.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { operatorPermit } from "../core/access/operator.ts";
import type { DocumentId } from "../core/documents/document.ts";
import type { EntryId } from "../core/entries/entry.ts";
import { markDocumentDeleted, measureDocuments } from "./document-changes.ts";
import { settleDocument } from "./document-looks.ts";
import type { Tx } from "./tx.ts";

let house: TestHouse;
let entry: EntryId;
const { personId: person } = cast.members.person;
const { personId: coordinator } = cast.members["a-coordinator"];

beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  entry = await keepEntryOf(house.world, person, "training", { title: ["Babies"] });
  await sharePortfolioOf(house.world, "a", person);
});
afterAll(async () => house.close());

const own = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.world.store.withinPerson(person, async (tx) => {
    const done = await work(tx);
    tx.log.append({ action: "document.renamed", subject: { kind: "document", id: entry } });
    return done;
  });

/** Which documents staff can tell to stand beside an entry. */
const attachedFor = async (): Promise<readonly string[]> =>
  house.world.store.withinStaff(cast.associations.a.id, coordinator, async (tx) => {
    const rows = await tx.many(
      "test.attached",
      tx.db.selectFrom("entry_documents").select("document_id").where("person_id", "=", person),
    );
    return rows.map(({ document_id }) => document_id);
  });

const settle = async (id: DocumentId): Promise<boolean> =>
  house.world.store.withinJob(
    async (tx) => settleDocument(tx, { person, id }, { state: "clean", pages: 1, proposal: null, parts: [] }),
    { person },
  );

describe("staff to whom a portfolio is shared", () => {
  test("are told of no document that is held, was not taken or was deleted", async () => {
    const held = await keepDocumentOf(house.world, person, { name: "held", entry, isHeld: true });
    expect(await attachedFor()).toEqual([]);
    await settle(held);
    expect(await attachedFor()).toEqual([held]);
    const mark = async (deletedAt: number | null): Promise<void> =>
      own(async (tx) =>
        markDocumentDeleted(tx, operatorPermit("document.change"), person, { id: held, deletedAt }),
      );
    await mark(house.clock.now());
    expect(await attachedFor()).toEqual([]);
    await mark(null);
    expect(await attachedFor()).toEqual([held]);
  });
});

describe("a person", () => {
  test.each([
    ["state", { state: "clean" }],
    ["pages", { pages: 3 }],
    ["what is read", { proposal: "{}" }],
    ["when it is tried again", { next_try_at: new Date(0) }],
  ] as const)("does not say what comes of looking a document through: %s", async (name, set) => {
    const held = await keepDocumentOf(house.world, person, { name, isHeld: true });
    const turn = async (): Promise<number> =>
      own(async (tx) =>
        tx.write("test.turn", tx.db.updateTable("documents").set(set).where("id", "=", held)),
      );
    await expect(turn()).rejects.toMatchObject({ code: "42501" });
  });

  test("brings what they sent, and neither makes nor takes away what is shown of it", async () => {
    const held = await keepDocumentOf(house.world, person, { name: "parts", isHeld: true });
    const file = {
      person_id: person,
      document_id: held,
      part: 1,
      sha256: "a".repeat(64),
      type: "png",
      bytes: 1,
    } as const;
    const add = async (part: number): Promise<number> =>
      own(async (tx) => tx.write("test.add", tx.db.insertInto("document_files").values({ ...file, part })));
    await expect(add(1)).rejects.toMatchObject({ code: "42501" });
    await own(async (tx) =>
      tx.write("test.remove", tx.db.deleteFrom("document_files").where("document_id", "=", held)),
    );
    const there = async (tx: Tx): Promise<number> => {
      const { rows } = await tx.one(
        "test.count",
        tx.db
          .selectFrom("document_files")
          .select(sql<number>`count(*)::int`.as("rows"))
          .where("document_id", "=", held),
      );
      return rows;
    };
    expect(await house.world.store.withinPerson(person, there)).toBe(1);
  });
});

test("a person's room is what lies there: the pictures of pages, and what can be brought back", async () => {
  const { personId } = cast.members["other-person"];
  const measured = async () =>
    house.world.store.withinPerson(personId, async (tx) => measureDocuments(tx, personId));
  const id = await keepDocumentOf(house.world, personId, { isHeld: true });
  const sent = (await measured()).bytes;
  expect(sent).toBeGreaterThan(0);
  const part = { sha256: "b".repeat(64), type: "png", width: 1, height: 1 } as const;
  await house.world.store.withinJob(
    async (tx) =>
      settleDocument(
        tx,
        { person: personId, id },
        {
          state: "clean",
          pages: 1,
          proposal: null,
          parts: [
            { ...part, part: 0, bytes: sent },
            { ...part, part: 1, bytes: 5000 },
          ],
        },
      ),
    { person: personId },
  );
  expect(await measured()).toEqual({
    documents: 1,
    bytes: sent + 5000,
    withDeleted: 1,
    bytesWithDeleted: sent + 5000,
  });
  await house.world.store.withinPerson(personId, async (tx) => {
    const deletedAt = house.clock.now();
    await markDocumentDeleted(tx, operatorPermit("document.change"), personId, { id, deletedAt });
    tx.log.append({ action: "document.deleted", subject: { kind: "document", id } });
  });
  expect(await measured()).toEqual({
    documents: 0,
    bytes: 0,
    withDeleted: 1,
    bytesWithDeleted: sent + 5000,
  });
});
