import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { makeEntry } from "../../../../tests/kit/entry-pages.ts";
import { looseEnds } from "../../../../tests/kit/markup.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { can } from "../../../core/access/can.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { saveEntry as decide } from "../../../core/entries/save-entry.ts";
import { keepEntry } from "../../../store/entries.ts";
import { languages } from "../../../ui/wording/speech.ts";
import { saveEntry } from "../saving/save-entry.ts";
import { PAGE_SIZE } from "./list.page.tsx";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const person = () => ({
  kind: "person" as const,
  personId: cast.members.person.personId,
  sessionId: stage.world.ids.id<"session">(),
  strength: 1 as const,
  provedAt: stage.world.clock.now(),
  platformRoles: [],
});

const saveOf = (kind: EntryKind, typed: TypedFields) => ({
  entry: stage.world.ids.id<"entry">(),
  kind,
  editor: stage.world.ids.id<"editor">(),
  session: person().sessionId,
  saves: Object.entries(typed).map(([field, texts]) => ({ field, typed: texts ?? [], base: 0, number: 1 })),
});

/** Types an entry without opening its page. */
const type = async (kind: EntryKind, typed: TypedFields): Promise<string> => {
  const saved = await saveEntry(stage.world, person(), saveOf(kind, typed));
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value.entry.id;
};

const training = (title: string, date: string, hours: string): TypedFields => ({
  title: [title],
  date: [date],
  hours: [hours],
});

const list = async (query = "", kind: EntryKind = "training"): Promise<string> =>
  (await stage.as("person").get(`/portfolio/${kind}${query}`)).text;

const titlesIn = (page: string): readonly string[] =>
  [...page.matchAll(/<a href="\/portfolio\/\w+\/[0-9a-f-]{36}">([^<]*)<\/a>/g)].map(
    ([, title = ""]) => title,
  );

const lists = entryKinds.filter((kind) => kind !== "declarations");

describe("a list", () => {
  test.each(lists.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    "of %s in %s says what belongs there before there is anything, and ties its ends",
    async (kind, language) =>
      stage.forgetting(async () => {
        const browser = stage.as("person");
        browser.cookies.set("attune-language", language);
        const empty = await browser.get(`/portfolio/${kind}`);
        expect(empty.text).toContain('class="empty-state"');
        await makeEntry(browser, kind, {
          notes: "x",
          name: "x",
          activity: "x",
          title: "x",
          association: "x",
          on: "2025-01-01",
          category: "IFS",
        });
        const one = await browser.get(`/portfolio/${kind}`);
        expect(titlesIn(one.text)).toHaveLength(1);
        expect(looseEnds(one.text)).toEqual([]);
      }),
  );

  test("tells when, how many hours, and whether it counts, the latest first", async () =>
    stage.forgetting(async () => {
      await type("training", training("Babies", "2025-03-01", "1:30"));
      await type("training", { title: ["Half"], hours: ["2"] });
      await type("training", {
        title: ["Series"],
        logged: ["sessions"],
        sessions: ["2025-03-08", "2", "2025-04-01", "2.5"],
      });
      const page = await list();
      expect(titlesIn(page)).toEqual(["Half", "Series", "Babies"]);
      expect(page).toContain("Mar 8, 2025 – Apr 1, 2025");
      expect(page).toContain("Not counted yet: “Day” is missing");
      expect(page.match(/Complete</g)).toHaveLength(2);
    }));

  test("names RSC after who gave it", async () =>
    stage.forgetting(async () => {
      const rosa = await type("providers", { name: ["Rosa Quintanilla"] });
      await type("rsc", {
        provider: [rosa],
        form: ["group"],
        from: ["2025-01-01"],
        to: ["2025-06-30"],
        hours: ["12"],
      });
      await type("rsc", { form: ["group"] });
      const page = await list("", "rsc");
      expect(titlesIn(page)).toEqual(["Reflective supervision, nobody named yet", "Rosa Quintanilla"]);
      expect(page).toContain("and 2 more");
    }));

  test("sums the hours of each year of what is complete", async () =>
    stage.forgetting(async () => {
      await type("training", training("A", "2025-03-01", "1.1"));
      await type("training", training("B", "2025-05-01", "2.2"));
      await type("training", training("C", "2024-05-01", "4"));
      await type("training", { title: ["D"], hours: ["100"] });
      const page = await list();
      expect(page).toContain("3.3 hours (2 entries)");
      expect(page).toContain("4 hours (1 entry)");
      expect(page).toContain("7.3 hours (3 entries)");
      const ofOneYear = await list("?year=2024");
      expect(titlesIn(ofOneYear)).toEqual(["C"]);
      expect(ofOneYear).not.toContain("3.3 hours");
    }));
});

describe("three hundred trainings", () => {
  const typedAs = (at: number): TypedFields =>
    training(`Training ${at}`, `${2000 + (at % 20)}-05-01`, String(1 + (at % 7)));

  const many = async (count: number): Promise<void> => {
    const { world } = stage;
    const { personId } = cast.members.person;
    const permit = can(person(), "entry.change", { personId });
    if (!permit.ok) throw new Error("not permitted");
    await world.store.withinPerson(personId, async (tx) => {
      for (let at = 0; at < count; at++) {
        const saved = decide(undefined, saveOf("training", typedAs(at)), world.clock.now());
        if (!saved.ok) throw new Error(saved.refusal.code);
        await keepEntry(tx, permit.value, personId, saved.value.entry);
      }
      tx.log.append({ action: "entry.added", subject: { kind: "entry", id: "many" } });
    });
  };

  test("cost the same statements as one, a page at a time", async () =>
    stage.forgetting(async () => {
      const statements = async (): Promise<readonly string[]> => {
        // What the portfolio comes to is remembered from here on.
        await list();
        const before = stage.sent.length;
        await list();
        return stage.sent.slice(before).map(({ name }) => name);
      };
      await many(1);
      const forOne = await statements();
      await many(299);
      expect(await statements()).toEqual(forOne);
      expect(titlesIn(await list())).toHaveLength(PAGE_SIZE);
      expect(titlesIn(await list("?page=6"))).toHaveLength(PAGE_SIZE);
      for (const query of ["?page=7", "?page=0", "?page=x"])
        expect((await stage.as("person").get(`/portfolio/training${query}`)).status).toBe(404);
      expect(await list("?year=2003")).toContain("15 entries");
    }));
});

describe("looking for some", () => {
  const titles = async (query: string): Promise<readonly string[]> => titlesIn(await list(query));

  test("by year, by words, in another order", async () =>
    stage.forgetting(async () => {
      await type("training", training("Ñandú and baby", "2025-03-01", "3"));
      await type("training", { ...training("Attachment", "2024-03-01", "10"), place: ["Willow Creek"] });
      await type("training", training("Zoo", "2026-01-01", "1"));
      expect(await titles("?year=2025")).toEqual(["Ñandú and baby"]);
      expect(await titles("?text=nandu")).toEqual(["Ñandú and baby"]);
      expect(await titles("?text=willow+CREEK")).toEqual(["Attachment"]);
      expect(await titles("?text=nothing")).toEqual([]);
      expect(await list("?text=nothing")).toContain("Nothing found.");
      expect(await titles("?sort=title")).toEqual(["Attachment", "Ñandú and baby", "Zoo"]);
      expect(await titles("?sort=-title")).toEqual(["Zoo", "Ñandú and baby", "Attachment"]);
      expect(await titles("?sort=hours")).toEqual(["Zoo", "Ñandú and baby", "Attachment"]);
      expect(await titles("?sort=-hours")).toEqual(["Attachment", "Ñandú and baby", "Zoo"]);
      expect(await titles("?sort=date")).toEqual(["Attachment", "Ñandú and baby", "Zoo"]);
      expect(await titles("?sort=anything&year=x")).toEqual(["Zoo", "Ñandú and baby", "Attachment"]);
    }));

  test("a job is found in every year that it touches, one that goes on up to today", async () =>
    stage.forgetting(async () => {
      await type("work", {
        title: ["Home visitor"],
        kind: ["paid"],
        from: ["2019-05-01"],
        going: ["goes-on"],
      });
      await type("work", {
        title: ["Aide"],
        kind: ["paid"],
        from: ["2015-05-01"],
        going: ["ended"],
        to: ["2016-01-31"],
      });
      const of = async (query: string): Promise<readonly string[]> => titlesIn(await list(query, "work"));
      expect(await of("?year=2026")).toEqual(["Home visitor"]);
      expect(await of("?year=2016")).toEqual(["Aide"]);
      expect(await of("?year=2018")).toEqual([]);
      expect(await list("?year=2026", "work")).toContain("since May 1, 2019");
    }));
});
