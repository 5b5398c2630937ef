import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import type { ImportContent, ImportId } from "../../../core/import/import.ts";
import { listEntries } from "../../../store/entries.ts";
import { saveEntry } from "../saving/save-entry.ts";
import { acceptImport } from "./accept-import.ts";
import { beginImport } from "./begin-import.ts";
import { redoImport } from "./redo-import.ts";
import { undoImport } from "./undo-import.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { personId, sessionId } = cast.members.person;
const actor: Person = {
  kind: "person",
  personId,
  sessionId,
  strength: 1,
  provedAt: START,
  platformRoles: [],
};

const entries = async (): Promise<readonly Entry[]> =>
  house.world.store.withinPerson(personId, async (tx) => listEntries(tx, personId));
const titles = async (): Promise<readonly (string | undefined)[]> =>
  (await entries()).map((entry) => typedOf(entry)["title"]?.[0]);

/** Two trainings of a list that was brought in, titled with what tells one round from another. */
const brought = async (round: string): Promise<{ readonly id: ImportId; readonly entry: Entry }> => {
  const id = house.world.ids.id<"import">();
  const content: ImportContent = {
    source: "list",
    headings: ["Title", "Date", "Hours"],
    rows: [
      { line: 2, cells: [`First ${round}`, "2025-03-01", "6"] },
      { line: 3, cells: [`Second ${round}`, "2025-03-02", "2"] },
    ],
  };
  expect(await beginImport(house.world, actor, { id, name: "list.csv", content })).toMatchObject({
    ok: true,
  });
  expect(await acceptImport(house.world, actor, { id, seen: 1, repeated: false })).toMatchObject({
    ok: true,
  });
  const entry = (await entries()).find((each) => typedOf(each)["title"]?.[0] === `First ${round}`);
  if (entry === undefined) throw new Error("a row was brought in");
  return { id, entry };
};

/** What another tab sends that shows an entry as it was brought in. */
const correct = async (entry: Entry, title: string) =>
  saveEntry(house.world, actor, {
    entry: entry.id,
    kind: "training",
    editor: house.world.ids.id(),
    saves: [{ field: "title", typed: [title], base: entry.version, number: 1 }],
  });

test("an entry that another tab changes while its import is taken back stays, with what was typed", async () => {
  for (let round = 0; round < 8; round++) {
    const { id, entry } = await brought(`race ${round}`);
    const [undone, saved] = await Promise.all([
      undoImport(house.world, actor, { id, changed: false }),
      correct(entry, `Corrected ${round}`),
    ]);
    expect([undone.ok, saved.ok]).toEqual([true, true]);
    const now = await titles();
    expect(now).toContain(`Corrected ${round}`);
    expect(now).not.toContain(`First race ${round}`);
    expect(now).not.toContain(`Second race ${round}`);
    // Brought in again, it is still the one entry with what was typed.
    expect(await redoImport(house.world, actor, id)).toMatchObject({ ok: true });
    const again = await titles();
    expect(again.filter((title) => title === `Corrected ${round}`)).toHaveLength(1);
    expect(again).not.toContain(`First race ${round}`);
    expect(again).toContain(`Second race ${round}`);
  }
});

test("taken back and brought in again at the same moment, all of it is there or nothing", async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await brought(`whole ${round}`);
    await Promise.all([
      undoImport(house.world, actor, { id, changed: false }),
      redoImport(house.world, actor, id),
    ]);
    const now = (await titles()).filter((title) => title?.endsWith(`whole ${round}`));
    expect([0, 2]).toContain(now.length);
  }
});
