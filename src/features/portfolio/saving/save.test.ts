import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import type { Answer } from "../../../../tests/kit/house.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { tidyUp } from "../../../../tests/kit/stage-worker.ts";
import type { FieldSave } from "../../../core/entries/save-entry.ts";
import { DAY, HOUR } from "../../../core/kernel/instant.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
/** Versions count from the moment at which an entry is made. */
let made: number;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());
beforeEach(() => {
  made = stage.clock.now();
});

const ENTRY = "0c000000-0000-4000-8000-0000000000e1";
const DESK = "0e000000-0000-4000-8000-000000000001";
const PHONE = "0e000000-0000-4000-8000-000000000002";

const title = (typed: string, number: number, base = 0): FieldSave => ({
  field: "title",
  typed: [typed],
  base,
  number,
});

type Sending = { readonly entry?: string; readonly kind?: string; readonly by?: "person" | "other-person" };

const send = async (
  editor: string,
  saves: readonly FieldSave[] | string,
  { entry = ENTRY, kind = "training", by = "person" }: Sending = {},
): Promise<Answer> =>
  stage.as(by).post("/portfolio/save", {
    account: accountKey(cast.members[by].personId),
    entry,
    kind,
    editor,
    saves: typeof saves === "string" ? saves : JSON.stringify(saves),
  });

const told = async (...sent: Parameters<typeof send>): Promise<Record<string, unknown>> => {
  const answer = await send(...sent);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
  return JSON.parse(answer.text) as Record<string, unknown>;
};

const audited = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events"))
    .map(({ action }) => String(action))
    .filter((action) => action.startsWith("entry"));

const kept = async (): Promise<readonly Record<string, unknown>[]> => stage.rows("portfolio_entries");

describe("saving as one types", () => {
  test("keeps the field, and tells how the entry stands", async () =>
    stage.forgetting(async () => {
      const answer = await told(DESK, [title("Listening to Babies", 1)]);
      expect(answer).toEqual({
        version: made + 1,
        fields: { title: { typed: ["Listening to Babies"], version: made + 1 } },
        others: [],
        mistakes: [],
        doubts: [],
        told: answer["told"],
        state: "Saved. It does not count yet.",
        missing: "See what is missing",
      });
      expect(answer["told"]).toContain('href="#hours"');
      expect(await audited()).toEqual(["entry.added"]);
      const done = await told(DESK, [
        { field: "date", typed: ["2026-01-10"], base: 0, number: 2 },
        { field: "hours", typed: ["6"], base: 0, number: 3 },
      ]);
      expect([done["state"], done["missing"]]).toEqual(["Saved", ""]);
      expect(await audited()).toEqual(["entry.added"]);
    }));

  test("of RSC counts once its provider does", async () =>
    stage.forgetting(async () => {
      const provider = "0c000000-0000-4000-8000-0000000000e3";
      const saves = (typed: Readonly<Record<string, string>>): readonly FieldSave[] =>
        Object.entries(typed).map(([field, text], at) => ({ field, typed: [text], base: 0, number: at + 1 }));
      const rsc = { provider, form: "individual", from: "2026-01-01", to: "2026-02-01", hours: "4" };
      const before = await told(DESK, saves(rsc), { kind: "rsc" });
      expect(before["state"]).toBe("Saved. It does not count yet.");
      expect(before["told"]).toContain("“From whom did you receive it?” is missing");
      await told(PHONE, saves({ name: "Inés Prado" }), { entry: provider, kind: "providers" });
      const after = await told(DESK, [{ field: "notes", typed: ["Met"], base: 0, number: 9 }], {
        kind: "rsc",
      });
      expect([after["state"], after["mistakes"]]).toEqual(["Saved", []]);
    }));

  test("tells beside its field what cannot be read and nobody needs, and counts the rest", async () =>
    stage.forgetting(async () => {
      await told(DESK, [title("Listening", 1), { field: "date", typed: ["2026-01-10"], base: 0, number: 2 }]);
      const answer = await told(DESK, [
        { field: "hours", typed: ["6"], base: 0, number: 3 },
        { field: "rscProvisionHours", typed: ["some"], base: 0, number: 4 },
      ]);
      expect(answer["mistakes"]).toEqual([
        { field: "rscProvisionHours", html: expect.stringContaining("Please write hours") as string },
      ]);
      expect([answer["state"], answer["missing"]]).toEqual([
        "Saved. Something in it could not be read.",
        "See what is left out",
      ]);
      expect(answer["told"]).toContain("This entry is complete.");
      expect(answer["told"]).toContain('href="#rscProvisionHours"');
    }));

  test("twice happens once: the same answer, one row, one event", async () =>
    stage.forgetting(async () => {
      const first = await told(DESK, [title("Listening", 1)]);
      const row = await kept();
      expect(await told(DESK, [title("Listening", 1)])).toEqual(first);
      expect(await kept()).toEqual(row);
      expect(await audited()).toEqual(["entry.added"]);
    }));

  test("the same field in two places keeps both and asks, in words of when", async () =>
    stage.forgetting(async () => {
      await told(DESK, [title("Listening", 1)]);
      const asked = await told(PHONE, [title("Watching", 1)]);
      expect(asked["others"]).toEqual([{ field: "title", name: `${PHONE}:1` }]);
      expect(asked["state"]).toContain("please choose");
      const chosen = await told(DESK, [{ ...title("Watching", 2, made + 1), settles: [`${PHONE}:1`] }]);
      expect([chosen["others"], chosen["fields"]]).toEqual([
        [],
        { title: { typed: ["Watching"], version: made + 3 } },
      ]);
    }));

  test("speaks Spanish with whoever does", async () =>
    stage.forgetting(async () => {
      const answer = await told(DESK, [title("Escuchar", 1)], { by: "other-person" });
      expect(answer["state"]).toBe("Guardado. Todavía no cuenta.");
    }));

  test("an entry that is gone, and was made anew, is not written over by a page as old", async () =>
    stage.forgetting(async () => {
      const seen = Number((await told(DESK, [title("Listening", 1)]))["version"]);
      await stage.as("person").post(`/portfolio/training/${ENTRY}/delete`, { seen: `${seen}` });
      await tidyUp(stage, made + 31 * DAY);
      expect(await kept()).toEqual([]);
      // Somebody who comes now and then stays signed in.
      stage.clock.advance(16 * DAY);
      await stage.as("person").get("/portfolio");
      stage.clock.advance(15 * DAY);
      expect(await told(DESK, [title("Listening well", 2, seen)])).toEqual({ gone: true });
      await told(DESK, [title("Listening well", 2)]);
      const asked = await told(PHONE, [title("Watching", 2, seen)]);
      expect([asked["fields"], asked["others"]]).toEqual([
        { title: { typed: ["Listening well"], version: made + 31 * DAY + 1 } },
        [{ field: "title", name: `${PHONE}:2` }],
      ]);
      stage.clock.advance(-31 * DAY);
    }));

  test("the audit is told of each sitting once", async () =>
    stage.forgetting(async () => {
      await told(DESK, [title("A", 1)]);
      for (const [index, text] of ["B", "C", "D"].entries()) await told(DESK, [title(text, index + 2)]);
      stage.clock.advance(2 * HOUR);
      await told(DESK, [title("E", 9)]);
      await told(DESK, [title("F", 10)]);
      expect(await audited()).toEqual(["entry.added", "entry.edited"]);
    }));

  test("half a character and what no text holds are left out", async () =>
    stage.forgetting(async () => {
      const answer = await told(
        DESK,
        String.raw`[{"field":"title","typed":["a\u0000b\ud800"],"base":0,"number":1}]`,
      );
      expect(answer["fields"]).toEqual({ title: { typed: ["ab\ufffd"], version: made + 1 } });
    }));

  test("what is typed comes back as no element", async () =>
    stage.forgetting(async () => {
      const { text } = await send(DESK, [title("<b>", 1)]);
      expect(text).not.toContain("<");
      expect(JSON.parse(text)).toMatchObject({ fields: { title: { typed: ["<b>"] } } });
    }));
});

describe("a no", () => {
  test.each<[string, readonly FieldSave[] | string, Sending]>([
    ["no JSON", "{", {}],
    ["no list", "{}", {}],
    ["nothing in it", "[]", {}],
    ["no number", '[{"field":"title","typed":[],"base":0,"number":0}]', {}],
    ["a text that is none", '[{"field":"title","typed":[7],"base":0,"number":1}]', {}],
    ["no kind", [title("A", 1)], { kind: "poems" }],
    ["no id", [title("A", 1)], { entry: "7" }],
  ])("to %s", async (_, saves, sending) =>
    stage.forgetting(async () => {
      expect((await send(DESK, saves, sending)).status).toBe(422);
      expect(await kept()).toEqual([]);
    }),
  );

  test("to a field that is none is said in a sentence, and keeps nothing", async () =>
    stage.forgetting(async () => {
      expect(await told(DESK, [{ ...title("A", 1), field: "colour" }])).toEqual({
        refused: "This is more than an entry can hold. Please shorten it.",
      });
      expect(await kept()).toEqual([]);
    }));

  test("to an entry that is gone by now asks for all of it", async () =>
    stage.forgetting(async () => {
      expect(await told(DESK, [title("A", 4, 3)])).toEqual({ gone: true });
    }));

  test("to whoever is signed out is told by its status", async () => {
    const answer = await stage.as("visitor").post("/portfolio/save", { entry: ENTRY });
    expect(answer.status).toBe(401);
  });

  test("to what was typed while somebody else was signed in waits for them", async () =>
    stage.forgetting(async () => {
      const fields = { entry: ENTRY, kind: "training", editor: DESK, saves: JSON.stringify([title("A", 1)]) };
      const own = accountKey(cast.members.person.personId);
      const other = accountKey(cast.members["other-person"].personId);
      const at = stage.as("person");
      expect((await at.post("/portfolio/save", { ...fields, account: other })).status).toBe(409);
      expect((await at.post("/portfolio/save", fields)).status).toBe(409);
      expect(await kept()).toEqual([]);
      expect(JSON.parse((await at.post("/portfolio/save", { ...fields, account: own })).text)).toMatchObject({
        version: made + 1,
      });
    }));

  test("to a second entry of declarations: it is the first, with both kept", async () =>
    stage.forgetting(async () => {
      const signed = (day: string): readonly FieldSave[] => [
        { field: "ethicsSignedOn", typed: [day], base: 0, number: 1 },
      ];
      const second = { entry: "0c000000-0000-4000-8000-0000000000e2", kind: "declarations" };
      await told(DESK, signed("2026-01-01"), { kind: "declarations" });
      const both = await told(PHONE, signed("2026-02-01"), second);
      expect([both["others"], (await kept()).length]).toEqual([
        [{ field: "ethicsSignedOn", name: `${PHONE}:1` }],
        1,
      ]);
    }));

  test("the same id is another entry in another portfolio", async () =>
    stage.forgetting(async () => {
      await told(DESK, [title("A", 1)]);
      const answer = await told(DESK, [title("B", 1)], { by: "other-person" });
      expect(answer["fields"]).toEqual({ title: { typed: ["B"], version: made + 1 } });
      const whose = new Set((await kept()).map(({ person_id }) => person_id));
      const { person, "other-person": other } = cast.members;
      expect(whose).toEqual(new Set([person.personId, other.personId]));
    }));
});
