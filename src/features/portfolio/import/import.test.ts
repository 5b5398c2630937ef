import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { fillEntry } from "../../../../tests/kit/entry-pages.ts";
import type { Answer } from "../../../../tests/kit/house.ts";
import { decide, followOf } from "../../../../tests/kit/makers.ts";
import { sendForm } from "../../../../tests/kit/send-files.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import type { Person } from "../../../core/access/actor.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import type { EmailAddress } from "../../../core/account/email-address.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { no } from "../../../core/kernel/result.ts";
import { keepEntry } from "../../../store/entries.ts";
import { beginImport, forgetImports } from "../../../store/imports.ts";
import { askHours } from "../ledger/ask-hours.ts";
import { readFile } from "./read-sent.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const me = () => stage.as("person");

const send = async (pasted: string): Promise<{ readonly answer: Answer; readonly address: string }> => {
  const id = stage.world.ids.id();
  const answer = await me().post("/portfolio/import", { id, pasted });
  return { answer, address: `/portfolio/import/${id}` };
};

const entries = async (): Promise<readonly Row[]> =>
  (await stage.rows("portfolio_entries"))
    .filter((row) => row["person_id"] === personId && row["deleted_at"] === null)
    .toSorted((a, b) => Number(a["position"]) - Number(b["position"]));

const typed = (row: Row | undefined): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries((row?.["fields"] ?? {}) as Record<string, { typed: readonly string[] }>).map(
      ([name, field]) => [name, field.typed],
    ),
  );

const events = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events"))
    .toSorted((a, b) => Number(a["number"]) - Number(b["number"]))
    .map(({ action }) => action)
    .filter((action) => /^(entry|portfolio|import)[.]/.test(String(action)));

const list =
  "Training Title,Date Attended,Hours,Presenter,Relationship-based\n" +
  "First Year,6/30/2024,6,Ana,yes\n" +
  'Play,7/14/2024,1:30,,"no"\n' +
  "Broken,soon,two,,perhaps\n" +
  "=HYPERLINK(1),7/15/2024,0,,\n";

const taken = async (text = list): Promise<string> => {
  const { address } = await send(text);
  const accepted = await me().post(`${address}/accept`, { seen: "1" });
  expect(accepted.location).toBe(address);
  return address;
};

describe("a list", () => {
  test("is shown as it was understood, and nothing of it is in the portfolio before it is accepted", async () =>
    stage.forgetting(async () => {
      const { answer, address } = await send(list);
      expect(answer.location).toBe(`${address}/columns`);
      const columns = await me().get(`${address}/columns`);
      expect(columns.text).toContain("A: Training Title");
      expect(columns.text).toContain('<option value="column.1" selected="">B: Date Attended</option>');
      const page = await me().get(address);
      expect(page.text).toContain("Left out: 2 rows");
      expect(page.text).toContain("“soon”");
      expect(page.text).toContain("This is not a day");
      expect(await entries()).toEqual([]);
      expect(await events()).toEqual([]);
    }));

  test("is brought in once, however often that is pressed", async () =>
    stage.forgetting(async () => {
      const { address } = await send(list);
      const pressed = await Promise.all([
        me().post(`${address}/accept`, { seen: "1" }),
        me().post(`${address}/accept`, { seen: "1" }),
      ]);
      expect(pressed.map(({ location }) => location)).toEqual([address, address]);
      const there = await entries();
      expect(there.map(typed)).toEqual([
        {
          title: ["First Year"],
          date: ["2024-06-30"],
          hours: ["6"],
          trainer: ["Ana"],
          relationshipBased: ["yes"],
          logged: ["total"],
        },
        { title: ["Play"], date: ["2024-07-14"], hours: ["1.5"], logged: ["total"] },
      ]);
      expect(await events()).toEqual(["portfolio.imported"]);
      expect((await me().get(address)).text).toContain("It is in your portfolio");
    }));

  test("that was brought in already brings nothing unless the person says so", async () =>
    stage.forgetting(async () => {
      await taken();
      const { address } = await send(list);
      const { text } = await me().get(address);
      expect(text).toContain("There already: 2 rows");
      expect(text).toContain("nothing new would come in");
      expect(text).toContain("Bring in 2 entries once more");
      expect(text).not.toContain("Bring in 2 entries<");
      expect((await me().post(`${address}/accept`, { seen: "1" })).status).toBe(409);
      expect((await me().post(`${address}/accept`, { seen: "1", repeated: "yes" })).status).toBe(303);
      expect(await entries()).toHaveLength(4);
    }));

  test("gives back the rows that are wrong, which can be corrected and brought in", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      const { text } = await me().get(`${address}/left-out.csv`);
      expect(text).toBe(
        "Row in your file,Training Title,Date Attended,Hours,Presenter,Relationship-based,What is wrong\r\n" +
          '4,Broken,soon,two,,perhaps,"Day: This is not a day, or there is no such day; Hours: This is not a number; It was about relationships: This is none of what can be chosen here"\r\n' +
          `5,'=HYPERLINK(1),7/15/2024,0,,,"Hours: This is too small, or ends before it begins"\r\n`,
      );
      await taken(text.replace("soon,two,,perhaps", "7/20/2024,2,,no").replace("7/15/2024,0", "7/15/2024,3"));
      expect((await entries()).slice(2).map((row) => typed(row)["title"])).toEqual([
        ["Broken"],
        ["=HYPERLINK(1)"],
      ]);
    }));

  test("says of rows that were wrong twice where they stood first, and matches our own columns with nothing", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      const { text } = await me().get(`${address}/left-out.csv`);
      const again = await send(text.replace("7/15/2024,0", "7/15/2024,3"));
      expect((await me().get(`${again.address}/columns`)).text).not.toMatch(
        /<option value="column.[06]" selected/,
      );
      const left = (await me().get(`${again.address}/left-out.csv`)).text.split("\r\n");
      expect(left[0]).toBe(
        "Row in your file,Training Title,Date Attended,Hours,Presenter,Relationship-based,What is wrong",
      );
      expect(left.slice(1).map((line) => line.slice(0, 9))).toEqual(["4,Broken,", ""]);
      const { text: looked } = await me().get(again.address);
      expect(looked.slice(looked.indexOf('id="bad"'))).toContain("Row 4");
      expect(looked).not.toContain("Row 2<");
    }));

  test("says what would count and why the rest would not, lets one answer for all, and says what counts once it is in", async () =>
    stage.forgetting(async () => {
      await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
      await followOf(stage.world, "a", personId, ["alliance-2024/IFS"]);
      const { address } = await send(
        "Title,Date,Hours\nFirst,6/30/2024,6\nSecond,7/1/2024,3\nThird,7/2/2024,3\n",
      );
      const before = await me().get(address);
      expect(before.text).toMatch(
        /3 of these would not count for [^:]+: they are not said to be about relationships\./,
      );
      const start = before.text.indexOf('aria-label="All of them were about relationships"');
      const inForm = before.text.slice(start, before.text.indexOf("</form>", start));
      const fields = Object.fromEntries(
        [...inForm.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
          name,
          value,
        ]),
      );
      expect(fields["of.relationshipBased"]).toBe("always.yes");
      expect((await me().post(`${address}/columns`, fields)).location).toBe(address);
      const after = await me().get(address);
      expect(after.text).toMatch(/3 of these would count for/);
      expect(after.text).not.toContain("would not count");
      await me().post(`${address}/accept`, { seen: "2" });
      const result = (await me().get(address)).text;
      expect(result).toMatch(/3 of these count for/);
      expect(result).toContain('href="/portfolio/training"');
      expect(result).toContain("See what came in: ");
    }));

  test.each([
    [
      "while it is open how its days are meant",
      "Title,Date,Hours\nFirst,3/4/2024,6\nSecond,2024-06-30,3\n",
      "open",
    ],
    [
      "of a list that is too long to be counted",
      `Title,Date,Hours\n${Array.from({ length: 3001 }, (_, at) => `T${at},6/30/2024,1\n`).join("")}`,
      "mdy",
    ],
  ])("lets one answer for all of them %s", async (_, list, order) =>
    stage.forgetting(async () => {
      await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
      await followOf(stage.world, "a", personId, ["alliance-2024/IFS"]);
      const { address } = await send(list);
      const { text } = await me().get(address);
      const start = text.indexOf('aria-label="All of them were about relationships"');
      const inForm = text.slice(start, text.indexOf("</form>", start));
      const fields = Object.fromEntries(
        [...inForm.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
          name,
          value,
        ]),
      );
      expect(fields).toMatchObject({ "of.relationshipBased": "always.yes", order });
      expect((await me().post(`${address}/columns`, fields)).location).toBe(address);
      expect((await me().get(address)).text).not.toContain("All of them were about relationships");
    }),
  );

  test("asks to look again at what is hardly meant, and brings it in as it stands", async () =>
    stage.forgetting(async () => {
      const { address, answer } = await send(
        "Title,Date,Hours\nFuture,6/30/2062,6\nOld,6/30/1921,6\nLong,6/30/2024,900\nPlain,6/30/2024,6\n",
      );
      expect(answer.status).toBe(303);
      const { text } = await me().get(address);
      expect(text).toContain("Please look again: 3 rows");
      expect(text).toContain("June 30, 2062. This day is far in the future.");
      expect(text).toContain("June 30, 1921. This is very long ago.");
      expect(text).toContain("900. These are more hours than one would expect.");
      await me().post(`${address}/accept`, { seen: "1" });
      expect(await entries()).toHaveLength(4);
    }));

  test("that is long is read to its last row however it is pasted, and beyond what is read it is refused", async () =>
    stage.forgetting(async () => {
      const none = { field: "file", name: "", bytes: new Uint8Array() };
      const rows = Array.from(
        { length: 3000 },
        (_, at) => `Training ñ ${at} ${"x".repeat(80)},6/30/2024,6\n`,
      );
      const long = `Title,Date,Hours\n${rows.join("")}`;
      for (const sendAs of [
        async (id: string) => me().post("/portfolio/import", { id, pasted: long }),
        async (id: string) => sendForm(stage, me(), "/portfolio/import", { id, pasted: long }, none),
      ]) {
        const id = stage.world.ids.id();
        expect((await sendAs(id)).location).toBe(`/portfolio/import/${id}/columns`);
        expect((await me().get(`/portfolio/import/${id}/columns`)).text).toContain("There are 3,000 rows");
      }
      const tooLong = { id: stage.world.ids.id(), pasted: "x".repeat(1_000_001) };
      expect((await me().post("/portfolio/import", tooLong)).status).toBe(422);
    }));

  test("that unfolds to more than is read is refused, however small its file is", async () =>
    stage.forgetting(async () => {
      const { sheet } = stage.world.parsers;
      const rows = Array.from({ length: 40 }, () => ["x".repeat(30_000)]);
      const parsers = {
        ...stage.world.parsers,
        sheet: async () =>
          ({ ok: true, value: { sheets: [{ name: "A", rows }] } }) as Awaited<ReturnType<typeof sheet>>,
      };
      const read = await readFile(
        { parsers, standards: stage.world.standards },
        new Uint8Array([0x50, 0x4b]),
      );
      expect(read).toEqual(no({ code: "list-too-large", most: 1_000_000 }));
    }));

  test("is seen by no job before it is to be forgotten", async () =>
    stage.forgetting(async () => {
      const { store, ids } = stage.world;
      // The database has a clock of its own.
      const madeAt = Date.now();
      const content = { source: "document", entries: [], unplaced: [], waiting: 0 } as const;
      await store.withinPerson(personId, async (tx) =>
        beginImport(tx, operatorPermit("entry.change"), personId, {
          id: ids.id<"import">(),
          name: "",
          content,
          matching: null,
          madeAt,
        }),
      );
      const forgotten = await store.withinJob(async (tx) => forgetImports(tx, madeAt + 100 * DAY));
      expect([forgotten, (await stage.rows("imports")).length]).toEqual([0, 1]);
    }));

  test("is read anew where the same import says something else", async () =>
    stage.forgetting(async () => {
      const id = stage.world.ids.id();
      for (const [title, count] of [
        ["First", 1],
        ['Other",6/30/2024,1\n"Third', 2],
      ] as const) {
        await me().post("/portfolio/import", { id, pasted: `Title,Date,Hours\n"${title}",6/30/2024,6\n` });
        expect((await me().get(`/portfolio/import/${id}`)).text).toContain(`Bring in ${count} entr`);
        await me().post(`/portfolio/import/${id}/drop`);
      }
    }));

  test("whose days are ambiguous is asked for their order", async () =>
    stage.forgetting(async () => {
      const { address } = await send("Title,Date,Hours\nPlay,3/4/2024,2\n");
      const columns = await me().get(`${address}/columns`);
      expect(columns.text).toContain("could be March or April");
      const fields = {
        "of.title": "column.0",
        "of.date": "column.1",
        "of.hours": "column.2",
        kind: "training",
      };
      const unasked = await me().post(`${address}/columns`, { ...fields, seen: "1" });
      expect(unasked.status).toBe(422);
      await me().post(`${address}/columns`, { ...fields, seen: "1", order: "dmy", decimal: "point" });
      await me().post(`${address}/accept`, { seen: "2" });
      expect(typed((await entries())[0])["date"]).toEqual(["2024-04-03"]);
    }));

  test("that another page matched otherwise meanwhile is not brought in unseen, and nothing chosen is lost", async () =>
    stage.forgetting(async () => {
      const { address } = await send(list);
      const fields = { kind: "training", order: "mdy", decimal: "point", "of.title": "column.0" };
      await me().post(`${address}/columns`, {
        ...fields,
        "of.date": "column.1",
        "of.hours": "column.2",
        seen: "1",
      });
      expect((await me().post(`${address}/accept`, { seen: "1" })).status).toBe(409);
      const stale = await me().post(`${address}/columns`, { ...fields, "of.place": "column.3", seen: "1" });
      expect(stale.status).toBe(409);
      expect(stale.text).toContain("was changed on another page");
      expect(stale.text).toContain('<option value="column.3" selected="">D: Presenter</option>');
      expect(stale.text).toContain('name="seen" value="2"');
    }));

  test("in Windows letters, with semicolons, with a fixed answer and new providers", async () =>
    stage.forgetting(async () => {
      const { address } = await send("Supervisora;Desde;Hasta;Horas\nAna Muñoz;13/1/2024;14/6/2024;12,5\n");
      const fields = {
        kind: "rsc",
        order: "dmy",
        decimal: "comma",
        "of.provider": "column.0",
        "of.from": "column.1",
        "of.to": "column.2",
        "of.hours": "column.3",
        "of.form": "always.individual",
        seen: "1",
      };
      await me().post(`${address}/columns`, fields);
      await me().post(`${address}/accept`, { seen: "2" });
      const [provider, rsc] = await entries();
      expect(typed(provider)).toEqual({ name: ["Ana Muñoz"] });
      expect(typed(rsc)).toMatchObject({
        provider: [provider?.["id"]],
        form: ["individual"],
        hours: ["12.5"],
      });
      expect(typed(rsc)["from"]).toEqual(["2024-01-13"]);
    }));

  test.each([
    ["a line without end", `Title,Date,Hours\n"${"x".repeat(200_000)}`, 409],
    ["an unclosed quote", 'Title,Date\n"Play,2024-01-01\n', 409],
    ["a workbook read as text", "PK\u0003\u0004xxxx", 409],
    ["a page", "<html></html>", 409],
    ["headings only", "Title,Date,Hours\n", 409],
    ["more rows than are taken", `Title,Date,Hours\n${"A,2024-01-01,1\n".repeat(5001)}`, 409],
    ["another document", '{"format":"other/1"}', 409],
    ["half a document", "{", 409],
  ])("that is %s is refused, in words", async (_what, text, status) =>
    stage.forgetting(async () => {
      const { answer } = await send(text);
      expect(answer.status).toBe(status);
      expect(answer.text).toMatch(/role="alert"/);
    }),
  );

  test("beyond what a portfolio holds is refused as a whole", async () =>
    stage.forgetting(async () => {
      const rows = Array.from({ length: 2001 }, (_, at) => `Training ${at},2024-01-01,1\n`).join("");
      const { address } = await send(`Title,Date,Hours\n${rows}`);
      const refused = await me().post(`${address}/accept`, { seen: "1" });
      expect(refused.status).toBe(409);
      expect(await entries()).toEqual([]);
      expect(await events()).toEqual([]);
    }));
});

test("columns beyond those that are read are told", async () =>
  stage.forgetting(async () => {
    const more = Array.from({ length: 60 }, (_, at) => `c${at}`).join(",");
    const { address } = await send(`Title,Date,Hours,${more}\nPlay,2024-01-01,1,${more}\n`);
    expect((await me().get(`${address}/columns`)).text).toContain("Only the first 60 columns are read");
  }));

describe("a file", () => {
  const choose = async (
    bytes: Uint8Array,
    name = "hours.xlsx",
  ): Promise<{ answer: Answer; address: string }> => {
    const id = stage.world.ids.id();
    const answer = await sendForm(stage, me(), "/portfolio/import", { id }, { field: "file", name, bytes });
    return { answer, address: `/portfolio/import/${id}` };
  };

  test("that is a workbook is read, its longest sheet first, and another can be chosen", async () =>
    stage.forgetting(async () => {
      const text = (value: string) => ({ as: "text", text: value }) as const;
      const bytes = await stage.world.workbook([
        {
          name: "Notes",
          headings: ["Title", "Date", "Hours"],
          rows: [[text("Other"), { as: "day", day: "2024-01-01" }, { as: "number", number: 1 }]],
        },
        {
          name: "2024",
          headings: ["Title", "Date", "Hours"],
          rows: [
            [text("=1+1"), { as: "day", day: "2024-03-04" }, { as: "number", number: 1.5 }],
            [text("Play"), { as: "day", day: "2024-03-05" }, text("1:30")],
          ],
        },
      ]);
      const { answer, address } = await choose(bytes);
      expect(answer.location).toBe(`${address}/columns`);
      expect((await me().get("/portfolio/import")).text).toContain("hours.xlsx");
      // The file itself is done with.
      const digest = createHash("sha256").update(bytes).digest("hex");
      expect(await stage.world.files.open(digest)).toBeUndefined();
      expect((await me().get(`${address}/columns`)).text).toContain("2024 (2 rows)");
      await me().post(`${address}/accept`, { seen: "1" });
      expect(
        (await entries()).map((row) => [typed(row)["title"], typed(row)["date"], typed(row)["hours"]]),
      ).toEqual([
        [["=1+1"], ["2024-03-04"], ["1.5"]],
        [["Play"], ["2024-03-05"], ["1.5"]],
      ]);
      const other = await choose(bytes);
      await me().post(`${other.address}/sheet`, { seen: "1", sheet: "Notes" });
      await me().post(`${other.address}/accept`, { seen: "2" });
      expect(typed((await entries())[2])["title"]).toEqual(["Other"]);
    }));

  test.each([
    ["UTF-16", Buffer.from("\uFEFFTitle,Date,Hours\nAño,2024-01-01,1\n", "utf16le")],
    ["Windows letters", Buffer.from("Title,Date,Hours\nAño,2024-01-01,1\n", "latin1")],
    ["a mark at its beginning and NULs", Buffer.from("\uFEFFTitle,Date,Hours\nA\0ño,2024-01-01,1\n")],
  ])("in %s is read", async (_what, bytes) =>
    stage.forgetting(async () => {
      const { address } = await choose(bytes, "a.csv");
      await me().post(`${address}/accept`, { seen: "1" });
      expect(typed((await entries())[0])["title"]).toEqual(["Año"]);
    }),
  );

  test.each([
    ["half a workbook", Buffer.from("PK\u0003\u0004 and no more")],
    ["a PDF", Buffer.from("%PDF-1.7")],
    ["nothing", Buffer.alloc(0)],
    ["a line of a megabyte", Buffer.from(`Title,Date\n"${"x".repeat(1_000_000)}`)],
    ["more than is taken", Buffer.alloc(2_300_000, "a,b\n")],
  ])("that is %s is refused, in words", async (_what, bytes) =>
    stage.forgetting(async () => {
      const { answer } = await choose(bytes);
      expect([409, 422]).toContain(answer.status);
      expect(answer.text).toMatch(/role="alert"|error-summary/);
    }),
  );
});

describe("an import", () => {
  test("is taken back exactly, once, and brought in again", async () =>
    stage.forgetting(async () => {
      const own = await fillEntry(me(), "/portfolio/training/new", {
        title: "Own",
        date: "2024-01-01",
        hours: "1",
      });
      expect(own.status).toBe(303);
      const address = await taken();
      const before = (await entries()).map(typed);
      const undone = await Promise.all([me().post(`${address}/undo`), me().post(`${address}/undo`)]);
      expect(undone.map(({ location }) => location)).toEqual([address, address]);
      expect((await entries()).map((row) => typed(row)["title"])).toEqual([["Own"]]);
      expect((await me().get(address)).text).toContain("Taken back");
      await me().post(`${address}/redo`);
      await me().post(`${address}/redo`);
      expect((await entries()).map(typed)).toEqual(before);
      await me().post(`${address}/undo`);
      expect(await entries()).toHaveLength(1);
      expect(await events()).toEqual([
        "entry.added",
        "portfolio.imported",
        "import.undone",
        "import.redone",
        "import.undone",
      ]);
    }));

  test("keeps what was changed since, unless the person says so too", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      const [first] = await entries();
      await fillEntry(me(), `/portfolio/training/${String(first?.["id"])}`, { notes: "Mine" });
      expect((await me().get(address)).text).toContain("You have changed 1 entry of it");
      await me().post(`${address}/undo`);
      expect((await entries()).map((row) => typed(row)["title"])).toEqual([["First Year"]]);
      await me().post(`${address}/redo`);
      await me().post(`${address}/undo`, { changed: "yes" });
      expect(await entries()).toEqual([]);
    }));

  test("keeps a provider whom another entry names by now", async () =>
    stage.forgetting(async () => {
      const address = await taken("Supervisor,Form,From,To,Hours\nAna Ruiz,group,2024-01-01,2024-02-01,4\n");
      const [provider] = await entries();
      await fillEntry(me(), "/portfolio/rsc/new", { provider: String(provider?.["id"]), form: "group" });
      await me().post(`${address}/undo`);
      expect((await entries()).map(({ kind }) => kind)).toEqual(["providers", "rsc"]);
    }));

  const actor = (): Person => ({
    kind: "person",
    personId,
    sessionId: stage.world.ids.id<"session">(),
    strength: 1,
    provedAt: stage.world.clock.now(),
    platformRoles: [],
  });

  /** Longer than anything that can be typed. */
  const longEntry = (id: EntryId): Entry => ({
    id,
    kind: "training",
    version: 1,
    fields: {
      notes: {
        typed: ["x".repeat(10_000_001)],
        version: 1,
        editor: stage.world.ids.id<"editor">(),
        number: 1,
      },
    },
    others: [],
    editors: {},
    madeAt: stage.world.clock.now(),
    changedAt: stage.world.clock.now(),
    deletedAt: null,
  });

  const ofAna =
    "Supervisor,Form,From,To,Hours\n" +
    "Ana Ruiz,group,2024-01-01,2024-02-01,4\n" +
    "Ana Ruiz,group,2024-02-01,2024-03-01,5\n" +
    "Ben Ode,group,2024-03-01,2024-04-01,6\n";
  const kinds = async () => (await entries()).map(({ kind }) => kind);

  test("keeps a provider whom an entry of its own names that stays", async () =>
    stage.forgetting(async () => {
      const address = await taken(ofAna);
      const [ana, , rsc] = await entries();
      await fillEntry(me(), `/portfolio/rsc/${String(rsc?.["id"])}`, { notes: "Mine" });
      expect((await me().get(address)).text).toContain("You have changed 2 entries of it");
      await me().post(`${address}/undo`);
      expect((await entries()).map(({ id }) => id)).toEqual([ana?.["id"], rsc?.["id"]]);
      await me().post(`${address}/redo`);
      expect(await entries()).toHaveLength(5);
      await me().post(`${address}/undo`, { changed: "yes" });
      expect(await entries()).toEqual([]);
    }));

  test("keeps in any case a provider whom an entry names that it did not bring", async () =>
    stage.forgetting(async () => {
      const address = await taken(ofAna);
      const [ana] = await entries();
      await fillEntry(me(), "/portfolio/rsc/new", { provider: String(ana?.["id"]), form: "group" });
      expect((await me().get(address)).text).toContain("stay in any case");
      await me().post(`${address}/undo`, { changed: "yes" });
      expect(await kinds()).toEqual(["providers", "rsc"]);
    }));

  test("brought in again still tells what was changed from what was not", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      const [first] = await entries();
      await fillEntry(me(), `/portfolio/training/${String(first?.["id"])}`, { notes: "Mine" });
      await me().post(`${address}/undo`, { changed: "yes" });
      expect(await entries()).toEqual([]);
      await me().post(`${address}/redo`);
      expect((await me().get(address)).text).toContain("You have changed 1 entry of it");
      await me().post(`${address}/undo`);
      expect((await entries()).map(typed)).toMatchObject([{ title: ["First Year"], notes: ["Mine"] }]);
    }));

  test("is told to those who are asked about its hours", async () =>
    stage.forgetting(async () => {
      const address = await taken(ofAna);
      const [ana, , first, second] = await entries();
      const { world } = stage;
      const asked = await askHours(world, actor(), {
        id: world.ids.id<"hour-request">(),
        asker: "Beth Arlington",
        provider: String(ana?.["id"]) as EntryId,
        entries: [first, second].map((each) => String(each?.["id"]) as EntryId),
        address: "ana@willow.example" as EmailAddress,
        language: "en",
        today: "2025-01-01",
      });
      expect(asked.ok).toBe(true);
      const noted = async () => (await stage.rows("hour_lines")).map((row) => row["changed_at"] !== null);
      expect(await noted()).toEqual([false, false]);
      await me().post(`${address}/undo`);
      expect(await noted()).toEqual([true, true]);
      await me().post(`${address}/redo`);
      expect(await noted()).toEqual([true, true]);
    }));

  test("is not brought in again where the portfolio holds too much by now", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      await me().post(`${address}/undo`);
      await stage.world.store.withinPerson(personId, async (tx) =>
        keepEntry(tx, operatorPermit("entry.change"), personId, longEntry(stage.world.ids.id<"entry">())),
      );
      const refused = await me().post(`${address}/redo`);
      expect(refused.status).toBe(409);
      expect(await entries()).toHaveLength(1);
      expect((await me().get(address)).text).toContain("Taken back");
    }));

  test("is somebody's own", async () =>
    stage.forgetting(async () => {
      const address = await taken();
      const other = stage.as("other-person");
      for (const under of ["", "/columns", "/left-out.csv"])
        expect((await other.get(`${address}${under}`)).status).toBe(404);
      for (const verb of ["accept", "undo", "redo"])
        expect((await other.post(`${address}/${verb}`, { seen: "1" })).status).toBe(404);
      expect(await entries()).toHaveLength(2);
    }));
});

describe("a document", () => {
  test("that was downloaded comes back as it was", async () =>
    stage.forgetting(async () => {
      await taken();
      await taken("Supervisor,Form,From,To,Hours\nAna Ruiz,group,2024-01-01,2024-02-01,4\n");
      const downloaded = (await me().post("/portfolio/export")).text;
      const other = stage.as("other-person");
      const id = stage.world.ids.id();
      await other.post("/portfolio/import", { id, pasted: downloaded });
      await other.post(`/portfolio/import/${id}/accept`, { seen: "1" });
      const again = (await other.post("/portfolio/export")).text;
      const withoutId = (text: string) => ({ ...(JSON.parse(text) as object), id: null });
      expect(withoutId(again)).toEqual(withoutId(downloaded));
    }));

  test("says where only some of the entries with a doubt are shown", async () =>
    stage.forgetting(async () => {
      const doubtful = (count: number) =>
        JSON.stringify({
          format: "attune.portfolio/1",
          id: "p",
          training: Array.from({ length: count }, (_, at) => ({
            id: `t${at}`,
            title: `Play ${at}`,
            date: "2031-01-01",
            hours: 1,
          })),
        });
      const shown = async (count: number) => (await me().get((await send(doubtful(count))).address)).text;
      expect(await shown(50)).not.toContain("The first 50 are shown.");
      expect(await shown(51)).toContain("The first 50 are shown.");
    }));

  test("says what has no place, and what is there stays", async () =>
    stage.forgetting(async () => {
      const { address } = await send(
        JSON.stringify({
          format: "attune.portfolio/1",
          id: "p",
          references: [
            { id: "r", raterId: "x", receivedOn: "2024-01-01", about: { name: "Ana", mood: "good" } },
          ],
        }),
      );
      const page = await me().get(address);
      expect(page.text).toContain("/references/0/receivedOn");
      expect(page.text).toContain("/references/0/about/mood");
      expect(page.text).toContain("/references/0/raterId");
    }));
});
