import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { dot, keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { EXPORT_KEPT_DAYS, EXPORT_LEFT, type ExportId, MOST_FINISHED } from "../../../core/import/export.ts";
import { DAY, HOUR, MINUTE } from "../../../core/kernel/instant.ts";
import type { PdfContent } from "../../../core/kernel/pdf-content.ts";
import { no } from "../../../core/kernel/result.ts";
import { forgetFiles } from "../../../document-tasks.ts";
import { attachDocument } from "../../../store/document-changes.ts";
import { documentsOfEntries } from "../../../store/documents.ts";
import { giveUpExports, noteExport } from "../../../store/exports.ts";
import type { OutboxRow } from "../../../store/handover.ts";
import type { World } from "../../../store/world.ts";
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
  test.each([
    ["rsc", "attune-reflective-supervision-rsc.csv"],
    ["providers", "attune-who-gives-you-reflective-supervision.csv"],
  ])("has a name without anything hanging from it: %s", async (kind, name) =>
    stage.forgetting(async () => {
      const list = await me().post("/portfolio/export/list", { kind });
      expect(list.headers.get("content-disposition")).toMatch(new RegExp(`'${name}$`));
    }),
  );

  test("comes with all others in one archive, with areas by name, and comes back exactly", async () =>
    stage.forgetting(async () => {
      const [area = ""] = stage.world.standards.vocabulary.areas;
      const showing = {
        title: ["Play"],
        part: ["attended"],
        date: ["2024-03-01"],
        hours: ["1"],
        areas: [area],
      };
      await keepEntryOf(stage.world, personId, "training", showing);
      await keepEntryOf(stage.world, personId, "memberships", { association: ["Alder"] });
      const before = (await entriesOf(personId)).slice(0, 1);
      const zip = await me().post("/portfolio/export/lists");
      expect(zip.headers.get("content-type")).toBe("application/zip");
      const lists = unzipSync(zip.bytes);
      expect(Object.keys(lists).toSorted()).toEqual(["attune-memberships.csv", "attune-training.csv"]);
      const { text } = await me().post("/portfolio/export/list", { kind: "training" });
      expect(new TextDecoder().decode(lists["attune-training.csv"])).toBe(text.replace("\uFEFF", ""));
      expect(text).toMatch(/Areas by name/);
      const id = stage.world.ids.id();
      const other = stage.as("other-person");
      await other.post("/portfolio/import", { id, pasted: text });
      await other.post(`/portfolio/import/${id}/accept`, { seen: "1" });
      expect(await entriesOf(cast.members["other-person"].personId)).toEqual(before);
    }));

  test("is offered of no empty portfolio", async () =>
    stage.forgetting(async () => {
      const { text } = await me().get("/portfolio/export");
      expect(text).toContain("There is nothing to download yet");
      expect(text).not.toContain("Make the PDF");
    }));

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

  test("that went before it was named is made again, and never named while it is not there", async () =>
    stage.forgetting(async () => {
      const address = await ask("xlsx");
      const [row] = await waiting();
      const { world } = stage;
      const keep: World["files"]["keep"] = async (...given) => {
        const kept = await world.files.keep(...given);
        // The sweep comes between.
        if (kept.ok) await world.files.forget(kept.value.sha256, world.clock.now() + DAY);
        return kept;
      };
      if (row === undefined) throw new Error("nothing waits");
      const swept = { ...world, files: { ...world.files, keep } };
      await expect(fileMaker(swept).run(row)).rejects.toThrow("went before it was named");
      expect(await stage.rows("exports")).toMatchObject([{ state: "making", sha256: null }]);
      await fileMaker(world).run(row);
      expect((await me().get(address)).status).toBe(200);
    }));

  test("waits on where too many PDFs are made, and is made by a later try", async () =>
    stage.forgetting(async () => {
      const address = await ask("pdf");
      const [row] = await waiting();
      const pdf: World["pdf"] = async () => no({ code: "pdf-busy" });
      if (row === undefined) throw new Error("nothing waits");
      expect(await fileMaker({ ...stage.world, pdf }).run(row)).toBe("busy");
      expect((await me().get("/portfolio/export")).text).not.toContain("It could not be made");
      expect(await fileMaker(stage.world).run(row)).toBe("done");
      expect((await me().get(address)).status).toBe(200);
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
      const address = await ask("xlsx");
      const [row] = await waiting();
      await ask("xlsx");
      await ask("pdf");
      if (row === undefined) throw new Error("nothing waits");
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

  const make = async (): Promise<void> => {
    for (const row of await waiting()) await fileMaker(stage.world).run(row);
  };

  test("is kept beside a few others, and the oldest goes for a new one", async () =>
    stage.forgetting(async () => {
      const addresses: string[] = [];
      for (let at = 0; at < MOST_FINISHED + 1; at++) {
        addresses.push(await ask("xlsx"));
        await make();
        stage.clock.advance(MINUTE);
      }
      expect(await stage.rows("exports")).toHaveLength(MOST_FINISHED);
      expect((await me().get(addresses[0] ?? "")).status).toBe(404);
      expect((await me().get(addresses.at(-1) ?? "")).status).toBe(200);
      stage.clock.advance(-(MOST_FINISHED + 1) * MINUTE);
    }));

  test("that is wanted no more is forgotten within hours, also where it lies", async () =>
    stage.forgetting(async () => {
      const { world, clock } = stage;
      const address = await ask("xlsx");
      await make();
      const [file] = await stage.rows("exports");
      await me().post(`${address}/drop`);
      expect(await world.files.open(String(file?.["sha256"]))).toBeDefined();
      await forgetFiles(world, clock.now() + 2 * HOUR);
      expect(await world.files.open(String(file?.["sha256"]))).toBeUndefined();
    }));

  test("is told in the inbox where it took long, and only there", async () =>
    stage.forgetting(async () => {
      await ask("xlsx");
      await make();
      expect(await stage.rows("messages")).toEqual([]);
      await ask("pdf");
      stage.clock.advance(5 * MINUTE);
      await make();
      await make();
      const told = (await stage.rows("messages")).map((row) => [
        row["person_id"],
        row["kind"],
        row["params"],
      ]);
      const at = stage.clock.now();
      expect(told).toEqual([
        [personId, "export-ready", { format: "pdf", at, until: at - 5 * MINUTE + EXPORT_KEPT_DAYS * DAY }],
      ]);
      stage.clock.advance(-5 * MINUTE);
    }));

  test("shows how far it is without anybody asking, and a link to look again", async () =>
    stage.forgetting(async () => {
      const waits = /<at-fresh[^>]* data-waits/;
      expect((await me().get("/portfolio/export")).text).not.toMatch(waits);
      await ask("xlsx");
      const { text } = await me().get("/portfolio/export");
      expect(text).toMatch(waits);
      expect(text).toContain("Look again");
      await make();
      expect((await me().get("/portfolio/export")).text).not.toMatch(waits);
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

const remove = async (entry: EntryId): Promise<void> => {
  const row = (await stage.rows("portfolio_entries")).find(({ id }) => id === entry);
  const removed = await me().post(`/portfolio/training/${entry}/delete`, { seen: String(row?.["version"]) });
  expect(removed.status).toBe(303);
};

describe("the documents of a portfolio on paper", () => {
  const printed = async (most?: number): Promise<PdfContent> => {
    await ask("pdf");
    const row = (await waiting()).at(-1);
    if (row === undefined) throw new Error("nothing waits");
    let content: PdfContent | undefined;
    const { world } = stage;
    const pdf: World["pdf"] = async (asked, whose) => {
      content = asked;
      return world.pdf(asked, whose);
    };
    await fileMaker({ ...world, pdf }, most).run(row);
    if (content === undefined) throw new Error("nothing was printed");
    return content;
  };

  const attach = async (document: DocumentId, entry: EntryId): Promise<void> =>
    stage.world.store.withinPerson(personId, async (tx) => {
      await attachDocument(
        tx,
        operatorPermit("document.change"),
        personId,
        { document, entry },
        stage.world.clock.now(),
      );
      tx.log.append({ action: "document.attached", subject: { kind: "document", id: document } });
    });

  const texts = ({ blocks }: PdfContent): readonly string[] =>
    blocks.flatMap((block) => {
      if (block.as === "heading" || block.as === "paragraph")
        return typeof block.text === "string" ? [block.text] : [];
      if (block.as === "list") return block.items.filter((item) => typeof item === "string");
      if (block.as === "table")
        return block.rows
          .flat()
          .flatMap((cell) => (typeof cell === "string" ? [cell] : cell.map(({ text }) => text)));
      return block.as === "picture" ? [block.alt] : [];
    });

  const play = async (title: string): Promise<EntryId> =>
    keepEntryOf(stage.world, personId, "training", { title: [title], date: ["2024-03-01"], hours: ["1"] });

  test("are in it once each, by the entries that they stand beside", async () =>
    stage.forgetting(async () => {
      const { world } = stage;
      const [one, two, three, gone] = [
        await play("One"),
        await play("Two"),
        await play("Three"),
        await play("Gone"),
      ];
      const shared = await keepDocumentOf(world, personId, { name: "shared.png", entry: one });
      await attach(shared, two);
      await attach(shared, three);
      await keepDocumentOf(world, personId, { name: "of-deleted.png", entry: gone });
      await keepDocumentOf(world, personId, { name: "held.png", entry: one, isHeld: true });
      await remove(gone);
      const told = texts(await printed());
      expect(told.filter((text) => text.startsWith("Photograph"))).toEqual([
        expect.stringMatching(/shared[.]png, beside the entry One.*; Two.*; Three/),
        "Photograph of-deleted.png, beside no entry",
      ]);
      expect(told.filter((text) => text === "Documents: shared.png")).toHaveLength(2);
      expect(told).toContain("Documents: shared.png, held.png");
      expect(told.slice(told.indexOf("Documents beside no entry"))).toEqual([
        "Documents beside no entry",
        "of-deleted.png",
        "Documents that are not in this file",
        "These are still being looked through:",
        "held.png",
        expect.stringContaining("Photograph"),
        expect.stringContaining("Photograph"),
      ]);
    }));

  test("that would make it too large are named", async () =>
    stage.forgetting(async () => {
      for (const name of ["a.png", "b.png", "c.png"]) await keepDocumentOf(stage.world, personId, { name });
      const told = texts(await printed(2 * dot(`a.png of ${personId}`).byteLength));
      expect(told.slice(told.indexOf("Documents that are not in this file"))).toEqual([
        "Documents that are not in this file",
        expect.stringContaining("too large"),
        "c.png",
        "Photograph a.png, beside no entry",
        "Photograph b.png, beside no entry",
      ]);
    }));
});

test("documents of deleted entries stand beside none", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const entry = await keepEntryOf(world, personId, "training", { title: ["Gone"] });
    await keepDocumentOf(world, personId, { entry });
    const beside = async () =>
      world.store.withinPerson(personId, async (tx) => documentsOfEntries(tx, personId));
    expect(await beside()).toHaveLength(1);
    await remove(entry);
    expect(await beside()).toEqual([]);
  }));
