import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { heldBy, makeEntry, sendPage } from "../../../../tests/kit/entry-pages.ts";
import { type Answer, START } from "../../../../tests/kit/house.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { DAY, HOUR } from "../../../core/kernel/instant.ts";
import { deleteEntry } from "./delete-entry.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { restoreEntry } from "./restore-entry.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const COPY = "0c000000-0000-4000-8000-0000000000c1";
const training = { title: "Babies", date: "2025-03-01", hours: "6", relationshipBased: "yes" };

const make = async (): Promise<string> => makeEntry(stage.as("person"), "training", training);
const get = async (address: string): Promise<Answer> => stage.as("person").get(address);
const press = async (
  id: string,
  verb: string,
  fields: Readonly<Record<string, string>> = {},
  by: "person" | "other-person" = "person",
): Promise<Answer> => stage.as(by).post(`/portfolio/training/${id}/${verb}`, fields);
const rows = async (): Promise<readonly Row[]> =>
  (await stage.rows("portfolio_entries")).toSorted((a, b) => Number(a["position"]) - Number(b["position"]));
const versionOf = async (id: string): Promise<string> =>
  String((await rows()).find((row) => row["id"] === id)?.["version"]);
const audited = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events"))
    .toSorted((a, b) => Number(a["number"]) - Number(b["number"]))
    .map(({ action }) => action)
    .filter((action) => String(action).startsWith("entry"));

describe("deleting", () => {
  test("takes the entry off the list and offers to undo it", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const deleted = await press(id, "delete", { seen: await versionOf(id) });
      expect(deleted.location).toBe(`/portfolio/training?deleted=${id}`);
      const list = await get(deleted.location ?? "");
      expect(list.text).toContain("Deleted: Babies.");
      expect(list.text).not.toContain(`href="/portfolio/training/${id}"`);
      const undone = await press(id, "restore");
      expect(undone.location).toBe("/portfolio/training");
      expect((await get("/portfolio/training")).text).toContain(`href="/portfolio/training/${id}"`);
      expect(await audited()).toEqual(["entry.added", "entry.deleted", "entry.restored"]);
    }));

  test("and bringing back happen once, however often they are sent", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const seen = await versionOf(id);
      const [first, second] = [await press(id, "delete", { seen }), await press(id, "delete", { seen })];
      expect(second.location).toBe(first.location);
      await press(id, "restore");
      await press(id, "restore");
      expect(await audited()).toEqual(["entry.added", "entry.deleted", "entry.restored"]);
    }));

  test("bringing back begins a sitting: what is changed next is part of it", async () =>
    stage.forgetting(async () => {
      const id = await make();
      stage.clock.advance(2 * HOUR);
      await press(id, "delete", { seen: await versionOf(id) });
      await press(id, "restore");
      const { text } = await get(`/portfolio/training/${id}`);
      await sendPage(stage.as("person"), text, { place: "Willow" });
      expect((await rows())[0]?.["fields"]).toMatchObject({ place: { typed: ["Willow"] } });
      expect(await audited()).toEqual(["entry.added", "entry.deleted", "entry.restored"]);
      stage.clock.set(START);
    }));

  test("loses against a change made elsewhere since, which is told", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const { text } = await get(`/portfolio/training/${id}`);
      await sendPage(stage.as("person"), text, { place: "Willow" });
      const refused = await press(id, "delete", { seen: heldBy(text)["seen"] ?? "" });
      expect(refused.status).toBe(409);
      expect(refused.text).toContain("so it was not deleted");
      expect(refused.text).toContain("Changed meanwhile: Where.");
      expect(refused.text).toContain('value="Willow"');
      expect((await rows())[0]?.["deleted_at"]).toBeNull();
    }));

  test("keeps it for thirty days", async () =>
    stage.forgetting(async () => {
      const id = await make();
      await press(id, "delete", { seen: await versionOf(id) });
      expect((await get("/portfolio/training")).text).toContain("Recently deleted");
      expect((await get(`/portfolio/training/${id}`)).text).toContain("This entry is deleted.");
      stage.clock.set(START + 31 * DAY);
      expect((await get("/portfolio/training")).text).not.toContain("Recently deleted");
      stage.clock.set(START);
    }));
});

describe("a copy", () => {
  test("has everything but days and hours, and opens", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const copied = await press(id, "duplicate", { copy: COPY });
      expect(copied.location).toBe(`/portfolio/training/${COPY}`);
      const { text } = await get(copied.location ?? "");
      expect(text).toContain('value="Babies"');
      expect(text).toContain("“Day” is missing");
      expect(Object.keys((await rows())[1]?.["fields"] as object)).toEqual(["title", "relationshipBased"]);
      expect(await audited()).toEqual(["entry.added", "entry.added"]);
    }));

  test("is one, however often it is asked for, and stays as it was changed since", async () =>
    stage.forgetting(async () => {
      const id = await make();
      await press(id, "duplicate", { copy: COPY });
      await sendPage(stage.as("person"), (await get(`/portfolio/training/${COPY}`)).text, {
        title: "Another",
      });
      await press(id, "duplicate", { copy: COPY });
      const after = await rows();
      expect(after).toHaveLength(2);
      expect(after[1]?.["fields"]).toMatchObject({ title: { typed: ["Another"] } });
      expect(after[1]?.["others"]).toEqual([]);
    }));
});

describe("a page of another account", () => {
  test("deletes and copies nothing, and says why", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const account = heldBy((await get(`/portfolio/training/${id}`)).text)["account"] ?? "";
      const before = await rows();
      for (const [verb, fields] of [
        ["delete", { seen: "1" }],
        ["duplicate", { copy: COPY }],
      ] as const) {
        const browser = stage.as("other-person");
        browser.cookies.set("attune-language", "en");
        const refused = await browser.post(`/portfolio/training/${id}/${verb}`, { ...fields, account });
        expect(refused.status).toBe(409);
        expect(refused.text).toContain("This was typed under another account");
      }
      expect(await rows()).toEqual(before);
      const deleted = await press(id, "delete", { seen: await versionOf(id), account });
      expect(deleted.location).toBe(`/portfolio/training?deleted=${id}`);
    }));
});

describe("what is not there", () => {
  test("or of another kind, or somebody else's, is not deleted, copied or brought back", async () =>
    stage.forgetting(async () => {
      const id = await make();
      const seen = await versionOf(id);
      const before = await rows();
      for (const [verb, fields] of [
        ["delete", { seen }],
        ["restore", {}],
        ["duplicate", { copy: COPY }],
      ] as const) {
        expect((await press(id, verb, fields, "other-person")).status).toBe(404);
        expect((await press("nothing", verb, fields)).status).toBe(404);
        expect((await stage.as("person").post(`/portfolio/work/${id}/${verb}`, fields)).status).toBe(404);
      }
      expect(await rows()).toEqual(before);
    }));

  test("is a no of every command", async () =>
    stage.forgetting(async () => {
      const { world } = stage;
      const { personId } = cast.members.person;
      const actor = {
        kind: "person",
        personId,
        sessionId: world.ids.id<"session">(),
        strength: 1,
        provedAt: world.clock.now(),
        platformRoles: [],
      } as const;
      const entry = world.ids.id<"entry">();
      const no = { ok: false, refusal: { code: "not-there" } };
      expect(await deleteEntry(world, actor, { entry, kind: "work", seen: 1 })).toEqual(no);
      expect(await restoreEntry(world, actor, { entry, kind: "work" })).toEqual(no);
      expect(
        await duplicateEntry(world, actor, { entry, kind: "work", copy: world.ids.id<"entry">() }),
      ).toEqual(no);
    }));
});
