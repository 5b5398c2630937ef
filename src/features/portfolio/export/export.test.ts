import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { EXPORT_LEFT, type ExportId } from "../../../core/import/export.ts";
import { giveUpExports, noteExport } from "../../../store/exports.ts";
import type { OutboxRow } from "../../../store/handover.ts";
import { fileMaker } from "./make-file.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const me = () => stage.as("person");

const fill = async (): Promise<void> => {
  const { world } = stage;
  const ana = await keepEntryOf(world, personId, "providers", { name: ["Ana Ruiz"], level: ["master"] });
  await keepEntryOf(world, personId, "rsc", {
    provider: [ana],
    form: ["group"],
    logged: ["sessions"],
    sessions: ["2024-01-01", "1.5", "2024-02-01", "2"],
    bands: ["infant", "early-childhood"],
  });
  await keepEntryOf(world, personId, "training", {
    title: ["=1+1"],
    part: ["taught"],
    date: ["2024-03-01"],
    hours: ["1:30"],
    relationshipBased: ["yes"],
    notes: ["First, second; third\nfourth"],
  });
  await keepEntryOf(world, personId, "work", {
    employer: ["Willow"],
    title: ["Visitor"],
    kind: ["paid"],
    from: ["2020-01-01"],
    going: ["goes-on"],
    families: ["12"],
    services: ["related", "prevention"],
  });
};

const typedOf = (row: Row): unknown => [
  row["kind"],
  Object.fromEntries(
    Object.entries((row["fields"] ?? {}) as Record<string, { typed: readonly string[] }>)
      .map(([name, { typed }]) => [
        name,
        name === "hours" ? typed.map((each) => each.replace("1:30", "1.5")) : typed,
      ])
      // What a form begins with is written out in a list.
      .filter(
        ([name, typed]) =>
          name !== "ers" && name !== "provider" && name !== "logged" && (typed?.length ?? 0) > 0,
      ),
  ),
];

const entriesOf = async (person: string): Promise<readonly unknown[]> =>
  (await stage.rows("portfolio_entries"))
    .filter((row) => row["person_id"] === person && row["deleted_at"] === null)
    .toSorted((a, b) => Number(a["position"]) - Number(b["position"]))
    .map(typedOf);

describe("a list that is downloaded", () => {
  test("can be brought in again as it was", async () =>
    stage.forgetting(async () => {
      await fill();
      const before = await entriesOf(personId);
      const other = stage.as("other-person");
      for (const kind of ["providers", "rsc", "training", "work"]) {
        const list = await me().post("/portfolio/export/list", { kind });
        expect(list.status).toBe(200);
        const id = stage.world.ids.id();
        const begun = await other.post("/portfolio/import", { id, pasted: list.text });
        expect(begun.location).toBe(`/portfolio/import/${id}/columns`);
        const taken = await other.post(`/portfolio/import/${id}/accept`, { seen: "1" });
        expect([kind, taken.location]).toEqual([kind, `/portfolio/import/${id}`]);
      }
      expect(await entriesOf(cast.members["other-person"].personId)).toEqual(before);
    }));
});

const waiting = async (): Promise<readonly OutboxRow[]> =>
  (await stage.rows("outbox"))
    .filter(({ kind }) => kind === "portfolio-export")
    .map(
      (row) =>
        ({
          id: row["id"],
          kind: row["kind"],
          subjectId: row["subject_id"],
          associationId: null,
          personId: row["person_id"],
        }) as OutboxRow,
    );

const ask = async (format: string): Promise<string> => {
  const id = stage.world.ids.id();
  const answer = await me().post("/portfolio/export/files", { id, format });
  expect(answer.status).toBe(303);
  return `/portfolio/export/files/${id}`;
};

describe("a file that takes a while", () => {
  test.each([
    ["xlsx", "PK"],
    ["pdf", "%PDF"],
  ])("is made beside everything else and waits to be downloaded: %s", async (format, begins) =>
    stage.forgetting(async () => {
      await fill();
      const address = await ask(format);
      expect((await me().get("/portfolio/export")).text).toContain("Waiting to be made");
      expect((await me().get(address)).status).toBe(404);
      const [row] = await waiting();
      const maker = fileMaker(stage.world);
      if (row === undefined) throw new Error("nothing waits");
      await maker.run(row);
      await maker.run(row);
      const page = await me().get("/portfolio/export");
      expect(page.text).toContain("Ready, until");
      const file = await me().get(address);
      expect(file.status).toBe(200);
      expect(file.text.startsWith(begins)).toBe(true);
      expect((await stage.as("other-person").get(address)).status).toBe(404);
    }),
  );

  test("that nobody wants any more is not made", async () =>
    stage.forgetting(async () => {
      const address = await ask("xlsx");
      const [row] = await waiting();
      await me().post(`${address}/drop`);
      if (row !== undefined) await fileMaker(stage.world).run(row);
      expect(await stage.rows("exports")).toEqual([]);
    }));

  test("that could not be made says so, and can be asked for again", async () =>
    stage.forgetting(async () => {
      const address = await ask("xlsx");
      const [row] = await waiting();
      const broken = { ...stage.world, workbook: async () => Promise.reject(new Error("no")) };
      if (row === undefined) throw new Error("nothing waits");
      await expect(fileMaker(broken).run(row)).rejects.toThrow("no");
      await fileMaker(broken).giveUp(row);
      expect((await me().get("/portfolio/export")).text).toContain("It could not be made");
      await me().post(`${address}/again`);
      expect(await waiting()).toHaveLength(2);
      await fileMaker(stage.world).run(row);
      expect((await me().get(address)).status).toBe(200);
    }));

  test("whose last try was killed is given up after a while, takes no place, and can be asked for again", async () =>
    stage.forgetting(async () => {
      const { store, clock } = stage.world;
      const [address] = [await ask("xlsx"), await ask("xlsx"), await ask("pdf")];
      const [row] = await waiting();
      if (row === undefined || address === undefined) throw new Error("nothing waits");
      await store.withinPerson(personId, async (tx) =>
        noteExport(tx, personId, row.subjectId as ExportId, { state: "making", progress: 20 }, clock.now()),
      );
      const giveUp = async (later: number) =>
        store.withinJob(async (tx) => giveUpExports(tx, clock.now() + later - EXPORT_LEFT));
      expect(await giveUp(0)).toBe(0);
      expect(await giveUp(EXPORT_LEFT + 1)).toBe(3);
      expect((await me().get("/portfolio/export")).text).toContain("It could not be made");
      await ask("pdf");
      await me().post(`${address}/again`);
      await fileMaker(stage.world).run(row);
      expect((await me().get(address)).status).toBe(200);
    }));

  test("is one of a few at once", async () =>
    stage.forgetting(async () => {
      await ask("xlsx");
      await ask("xlsx");
      await ask("pdf");
      const refused = await me().post("/portfolio/export/files", { id: stage.world.ids.id(), format: "pdf" });
      expect(refused.status).toBe(409);
    }));
});
