import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import type { Answer, Fields } from "../../../../tests/kit/house.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { looseEnds } from "../../../../tests/kit/markup.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { wantsImhs } from "../../../../tests/kit/wants-imhs.ts";
import { logFields } from "./log-address.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const SAVE = "/portfolio/rsc/log/save";
const { personId } = cast.members.person;
const open = async (query = ""): Promise<Answer> => stage.as("person").get(`/portfolio/rsc/log${query}`);
/** Sends the page, and goes where it leads: what keeps nothing leads to an address that can be loaded again. */
const send = async (page: Answer, changed: Fields): Promise<Answer> => {
  const answer = await stage.as("person").post(SAVE, { ...fieldsIn(page, SAVE), ...changed });
  return answer.location?.startsWith("/portfolio/rsc/log?") === true
    ? stage.as("person").get(answer.location)
    : answer;
};

const typedIn = (row: Row | undefined): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries((row?.["fields"] ?? {}) as Record<string, { typed: readonly string[] }>).map(
      ([name, { typed }]) => [name, typed],
    ),
  );
const entries = async (kind: string) =>
  (await stage.rows("portfolio_entries")).filter((row) => row["kind"] === kind).map(typedIn);

const year = {
  form: "individual",
  bands: "infant",
  every: "month",
  from: "2025-01-31",
  to: "2025-12-31",
  each: "1.5",
};

describe("logging a series", () => {
  test("fills in the days, shows them, and saves them once, however often it is pressed", async () =>
    stage.forgetting(async () => {
      const page = await open();
      expect([page.status, looseEnds(page.text)]).toEqual([200, []]);
      const filled = await send(page, { ...year, name: "Dana Ruiz", next: "rows" });
      expect([filled.status, looseEnds(filled.text)]).toEqual([200, []]);
      expect(filled.text).toContain("12 days, 18 hours in all");
      expect(await entries("rsc")).toEqual([]);
      const sent = { ...fieldsIn(filled, SAVE), next: "save" };
      for (const _ of [1, 2]) {
        const saved = await stage.as("person").post(SAVE, sent);
        expect(saved.status).toBe(303);
        const led = await stage.as("person").get(saved.location ?? "");
        expect(led.text).toContain("12 days, 18 hours with Dana Ruiz are recorded.");
        expect(led.text).toMatch(/href="\/portfolio\/rsc\/ask\?provider=[^"]+" aria-label="[^"]*Dana Ruiz/);
        expect(looseEnds(led.text)).toEqual([]);
      }
      expect(await entries("providers")).toMatchObject([{ name: ["Dana Ruiz"] }]);
      const [only, ...more] = await entries("rsc");
      expect(more).toEqual([]);
      expect(only?.["sessions"]).toHaveLength(24);
      expect(only?.["sessions"]?.slice(0, 6)).toEqual([
        "2025-01-31",
        "1.5",
        "2025-02-28",
        "1.5",
        "2025-03-31",
        "1.5",
      ]);
      expect(only).toMatchObject({ form: ["individual"], bands: ["infant"], logged: ["sessions"] });
      const list = await stage.as("person").get("/portfolio/rsc");
      expect(list.text).toContain("Dana Ruiz");
      expect(list.text).toContain("18 hours (1 entry)");
    }));

  test("leaves out what is still to come and says so", async () =>
    stage.forgetting(async () => {
      const filled = await send(await open(), { ...year, to: "2026-12-31", name: "Dana", next: "rows" });
      expect(filled.text).toContain("10 days of this series are still to come and were left out");
      expect(filled.text).toContain("14 days, 21 hours in all");
    }));

  test("is not saved before its days were shown, nor with a day that has not come", async () =>
    stage.forgetting(async () => {
      const shown = await send(await open(), { ...year, name: "Dana", next: "save" });
      expect([shown.status, await entries("rsc")]).toEqual([200, []]);
      const sessions = [...(fieldsIn(shown, SAVE)["sessions"] ?? []), "2026-03-03", "1"];
      const late = await send(shown, { sessions, next: "save" });
      expect(late.text).toContain("Not in the past: March 3, 2026");
      expect(await entries("rsc")).toEqual([]);
    }));

  test.each<[string, Fields, string]>([
    ["nobody", { form: "group", sessions: ["2025-01-01", "1"] }, "Choose who gave it"],
    ["no form", { name: "Dana", sessions: ["2025-01-01", "1"] }, "individual or in a group"],
    ["no day", { name: "Dana", form: "group" }, "There is no day yet"],
    [
      "hours that are none",
      { name: "Dana", form: "group", sessions: ["2025-01-01", "much"] },
      "Not saved yet",
    ],
    ["an unfinished rhythm", { ...year, name: "Dana", to: "" }, "To fill in the days, say how often"],
    [
      "the wrong way round",
      { ...year, name: "Dana", to: "2024-01-01" },
      "The last day comes before the first",
    ],
    [
      "a rhythm for ever",
      { ...year, name: "Dana", every: "week", from: "1990-01-01" },
      "more days than one entry",
    ],
  ])("with %s it is told what is wrong, and all is kept on the page", async (_, typed, told) =>
    stage.forgetting(async () => {
      const answer = await send(await open(), { ...typed, next: "save" });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(told);
      expect(await entries("rsc")).toEqual([]);
      expect(looseEnds(answer.text)).toEqual([]);
    }),
  );

  test("may be kept with a series that is there, of which no day comes twice", async () =>
    stage.forgetting(async () => {
      const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
      const there = await keepEntryOf(stage.world, personId, "rsc", {
        provider: [provider],
        form: ["individual"],
        logged: ["sessions"],
        sessions: ["2025-01-31", "1.5"],
      });
      const filled = await send(await open(), { ...year, who: provider, next: "rows" });
      expect(filled.text).toContain("With the entry that you have: One to one, 1 day so far");
      const sent = { ...fieldsIn(filled, SAVE), into: there, next: "save" };
      const person = stage.as("person");
      const saved = await person.follow(await person.post(SAVE, sent));
      expect(saved.text).toContain("with the same day and hours, was not added again");
      expect((await stage.as("person").post(SAVE, sent)).status).toBe(303);
      const [only, ...more] = await entries("rsc");
      expect(more).toEqual([]);
      expect(only?.["sessions"]).toHaveLength(24);
      const elsewhere = await stage.as("person").post(SAVE, {
        ...fieldsIn(await send(await open(), { ...year, who: provider, next: "rows" }), SAVE),
        into: provider,
        again: "yes",
        next: "save",
      });
      expect(elsewhere.status).toBe(303);
      expect(await entries("rsc")).toHaveLength(2);
    }));

  test("holds what is chosen, with days and hours, in an address that can be loaded again, also with whoever is looked up from there", async () =>
    stage.forgetting(async () => {
      const who = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
      const fields = fieldsIn(await open(), SAVE);
      const sent = await stage.as("person").post(SAVE, { ...fields, ...year, who, next: "rows" });
      expect(sent.status).toBe(303);
      const filled = await stage.as("person").get(sent.location ?? "");
      expect(fieldsIn(filled, SAVE)).toMatchObject({
        id: fields["id"],
        editor: fields["editor"],
        who: [who],
        form: ["individual"],
        bands: ["infant"],
      });
      expect(fieldsIn(filled, SAVE)["sessions"]?.slice(0, 2)).toEqual(["2025-01-31", "1.5"]);
      const { id: holder } = await recordInRegister(stage.world, "a", { name: "Dana Maria Ruiz" });
      const way = /href="(\/register\/look-up[^"]*)"/.exec(filled.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const found = await stage.as("person").get(`${way}&q=Dana`);
      const back = new RegExp(`href="([^"]*holder=${holder}[^"]*)"`).exec(found.text)?.[1] ?? "";
      const chosen = await stage.as("person").get(back.replaceAll("&amp;", "&"));
      expect(fieldsIn(chosen, SAVE)).toMatchObject({ holder: [holder] });
      expect(fieldsIn(chosen, SAVE)["sessions"]).toHaveLength(24 + 6);
    }));

  test("the address of one account holds nothing for another, who begins anew with ids of their own", async () =>
    stage.forgetting(async () => {
      const { id: holder } = await recordInRegister(stage.world, "a", { name: "Dana Maria Ruiz" });
      const fields = fieldsIn(await open(), SAVE);
      const typed = { ...fields, ...year, who: "new", holder, name: "", next: "rows" };
      const address = (await stage.as("person").post(SAVE, typed)).location ?? "";
      expect(address).toContain("from=2025-01-31");
      // Whoever was signed out meanwhile signs in, and is led back to the same address.
      expect((await stage.as("visitor").get(address)).text).not.toContain("Dana Maria");
      const own = await stage.as("person").get(address);
      expect(fieldsIn(own, SAVE)).toMatchObject({ id: fields["id"], holder: [holder] });
      const without = address.replace(/&account=[^&#]*/, "");
      for (const seen of [address, without]) {
        const others = await stage.as("other-person").get(seen);
        expect([others.status, looseEnds(others.text)]).toEqual([200, []]);
        const sent = fieldsIn(others, SAVE);
        for (const name of ["id", "person", "editor"]) {
          expect(sent[name]).toHaveLength(1);
          expect(sent[name]).not.toEqual(fields[name]);
        }
        const [main = ""] = /<main[\s\S]*<\/main>/.exec(others.text) ?? [];
        expect(main).toContain(SAVE);
        for (const held of ["2025-01-31", "Dana Maria", holder]) expect(main).not.toContain(held);
      }
      expect(fieldsIn(await stage.as("person").get(without), SAVE)["id"]).not.toEqual(fields["id"]);
    }));

  test.each<[string, Fields]>([
    ["the name of somebody new", { name: "Dana Ruiz" }],
    ["hours in words", { sessions: ["2025-01-01", "two with Dana"] }],
  ])("%s stand in no address: the page is shown with them where it was sent", async (_, typed) =>
    stage.forgetting(async () => {
      const sent = { ...fieldsIn(await open(), SAVE), form: "group", ...typed, next: "look" };
      const shown = await stage.as("person").post(SAVE, sent);
      expect([shown.status, looseEnds(shown.text)]).toEqual([200, []]);
      expect(shown.text).toContain("Dana");
      // What is sought in the register stands in the address of the search, as of every search.
      const ways = [...shown.text.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(ways.map((href) => href.replace(/&amp;q=.*/, "")).filter((href) => /Dana/.test(href))).toEqual(
        [],
      );
    }),
  );

  test("every field of the page is either held in its address or in words", async () =>
    stage.forgetting(async () => {
      const who = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
      await keepEntryOf(stage.world, personId, "rsc", {
        provider: [who],
        form: ["individual"],
        logged: ["sessions"],
        sessions: ["2025-01-31", "1.5"],
      });
      const { text } = await send(await open(), { ...year, who, next: "rows" });
      const sent = new RegExp(`<form[^>]*action="${SAVE}"[\\s\\S]*?</form>`).exec(text)?.[0] ?? "";
      const names = new Set([...sent.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name));
      names.delete("account");
      expect(names).toEqual(new Set([...logFields.held, ...logFields.inWords]));
    }));

  test("of what is too long for an address nothing is lost", async () =>
    stage.forgetting(async () => {
      const weekly = { ...year, every: "week", from: "2022-01-03", name: "Dana Ruiz" };
      const filled = await send(await open(), { ...weekly, next: "rows" });
      const sent = { ...fieldsIn(filled, SAVE), next: "more-rows" };
      const longer = await stage.as("person").post(SAVE, sent);
      expect([longer.status, looseEnds(longer.text)]).toEqual([200, []]);
      const lines = (page: Answer) => fieldsIn(page, SAVE)["sessions"]?.filter((text) => text !== "");
      expect(lines(longer)).toEqual(lines(filled));
      expect(lines(longer)?.length).toBeGreaterThan(400);
    }));

  test("the same days from a page that was opened anew are asked about, and kept only once meant", async () =>
    stage.forgetting(async () => {
      for (const _ of [1, 2]) {
        const filled = await send(await open(), { ...year, who: "new", name: "Dana Ruiz", next: "rows" });
        await send(filled, { next: "save" });
      }
      expect([await entries("rsc"), await entries("providers")].map(({ length }) => length)).toEqual([1, 1]);
      const filled = await send(await open(), { ...year, who: "new", name: "dana ruiz", next: "rows" });
      expect(filled.text).toContain(
        "Recorded already with this person, with the same hours: January 31, 2025",
      );
      const asked = await send(filled, { next: "save" });
      expect(asked.text).toContain("Some of this may be recorded already.");
      expect(looseEnds(asked.text)).toEqual([]);
      const meant = await send(asked, { again: "yes", next: "save" });
      expect(meant.location).toContain("/portfolio/rsc?logged=");
      expect(await entries("rsc")).toHaveLength(2);
    }));

  test("days that a total with the same person holds are asked about, and kept only once meant", async () =>
    stage.forgetting(async () => {
      const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
      await keepEntryOf(stage.world, personId, "rsc", {
        provider: [provider],
        form: ["group"],
        logged: ["total"],
        from: ["2025-01-01"],
        to: ["2025-12-31"],
        hours: ["18"],
      });
      const filled = await send(await open(), { ...year, who: provider, next: "rows" });
      expect(filled.text).toContain(
        "You already recorded 18 hours with this person from January 1, 2025 to December 31, 2025, as a total.",
      );
      const asked = await send(filled, { next: "save" });
      expect(asked.text).toContain("Some of this may be recorded already.");
      expect(await entries("rsc")).toHaveLength(1);
      expect((await send(asked, { again: "yes", next: "save" })).status).toBe(303);
      expect(await entries("rsc")).toHaveLength(2);
    }));

  test("a day that is recorded with other hours is asked about", async () =>
    stage.forgetting(async () => {
      const filled = await send(await open(), { ...year, name: "Dana Ruiz", next: "rows" });
      await send(filled, { next: "save" });
      const [provider] = (await stage.rows("portfolio_entries")).filter((row) => row["kind"] === "providers");
      const sessions = ["2025-01-31", "2"];
      const who = String(provider?.["id"]);
      const asked = await send(await open(), { form: "individual", who, sessions, next: "save" });
      expect(asked.text).toContain(
        "Something else with this person is recorded already on January 31, 2025. Is it the same meeting?",
      );
      expect(await entries("rsc")).toHaveLength(1);
      expect((await send(asked, { again: "yes", next: "save" })).status).toBe(303);
      expect(await entries("rsc")).toHaveLength(2);
    }));

  test("leads to the days that were filled in and says what became of those that were there", async () =>
    stage.forgetting(async () => {
      const at = stage.as("person");
      const press = async (page: Answer, changed: Fields) => {
        const answer = await at.post(SAVE, { ...fieldsIn(page, SAVE), ...changed });
        const shown = answer.location === undefined ? answer : await at.get(answer.location);
        expect(looseEnds(shown.text)).toEqual([]);
        return { shown, landing: /#.*/.exec(answer.location ?? "")?.[0] };
      };
      const lines = (page: Answer) => fieldsIn(page, SAVE)["sessions"]?.filter((text) => text !== "");
      const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Dana Ruiz"] });
      const begun = { ...year, to: "2025-03-31", who: provider };
      const filled = await press(await open(), { ...begun, next: "rows" });
      expect(filled.landing).toBe("#days");
      expect(filled.shown.text).toContain('<div id="days" tabindex="-1" autofocus="">');
      expect(filled.shown.text).toContain("3 days filled in.");

      const added = await press(filled.shown, { every: "two-weeks", each: "2", next: "rows" });
      expect(added.landing).toBe("#days");
      expect(added.shown.text).toContain(
        "There before, and left as they were: January 31, 2025 and February 28, 2025.",
      );
      expect(lines(added.shown)?.slice(0, 4)).toEqual(["2025-01-31", "1.5", "2025-02-14", "2"]);

      const unsure = await press(filled.shown, { each: "2", next: "save" });
      expect([unsure.landing, unsure.shown.text]).toEqual([
        undefined,
        expect.stringContaining("You changed how it repeats"),
      ]);
      expect(await entries("rsc")).toEqual([]);
      const replaced = await press(unsure.shown, { next: "replace" });
      expect(replaced.landing).toBe("#days");
      expect(replaced.shown.text).toContain("The days that stood here before are gone.");
      expect(lines(replaced.shown)).toEqual(["2025-01-31", "2", "2025-02-28", "2", "2025-03-31", "2"]);

      const cleared = await press(replaced.shown, { next: "clear" });
      expect(cleared.landing).toBe("#days");
      expect(cleared.shown.text).toContain("All days are cleared.");
      expect(lines(cleared.shown)).toEqual([]);
      const longer = await press(replaced.shown, { next: "more-rows" });
      expect(longer.landing).toBe("#days-end");
      expect((await press(longer.shown, { next: "save" })).shown.text).toContain("3 days, 6 hours");
      expect(await entries("rsc")).toHaveLength(1);
    }));

  test("adds nobody to the providers where the series cannot be kept", async () =>
    stage.forgetting(async () => {
      const other = await keepEntryOf(stage.world, personId, "training", { title: ["Attachment"] });
      const filled = await send(await open(), { ...year, name: "Dana Ruiz", next: "rows" });
      const sent = { ...fieldsIn(filled, SAVE), id: other, next: "save" };
      expect((await stage.as("person").post(SAVE, sent)).status).not.toBe(303);
      expect(await entries("providers")).toEqual([]);
    }));

  test("says before saving whether somebody of the register counts, and why", async () =>
    stage.forgetting(async () => {
      const holder = await wantsImhs(stage.world, personId, "2025-06-01");
      const page = await open(`?holder=${holder}`);
      expect(page.text).toMatch(
        /<div data-beside="today"[^>]*><section[\s\S]*On March 2, 2026, RSC with Dana Ruiz counts for/,
      );
      const filled = await send(page, { ...year, next: "rows" });
      expect(filled.text).toContain('<div data-beside="today" aria-live="polite"></div>');
      expect(filled.text).toContain("Does RSC with Dana Ruiz count?");
      expect(filled.text).toContain(
        "From January 31, 2025 to May 31, 2025, RSC with Dana Ruiz does not count",
      );
      const ways = /It would count if Dana Ruiz[^<]*/.exec(filled.text)?.[0] ?? "";
      expect(ways).toMatch(/endorsed as [A-Z, -]+(or [A-Z-]+)?[.;]/);
      expect(ways).not.toMatch(/Mental Health|Reflective Supervisor/);
      expect(filled.text).toMatch(/What these letters stand for[\s\S]*\(IMHS\)/);
      expect(filled.text).toContain("From June 30, 2025 to December 31, 2025, RSC with Dana Ruiz counts");
      expect(await entries("providers")).toEqual([]);
      const saved = await stage.as("person").post(SAVE, { ...fieldsIn(filled, SAVE), next: "save" });
      expect(saved.status).toBe(303);
      expect((await stage.as("person").get(saved.location ?? "")).text).toMatch(
        /are recorded\.<\/p><p>From January 31, 2025 to May 31, 2025, RSC with Dana Ruiz does not count/,
      );
      expect(await entries("providers")).toMatchObject([{ name: ["Dana Ruiz"], holder: [holder] }]);
    }));
});
