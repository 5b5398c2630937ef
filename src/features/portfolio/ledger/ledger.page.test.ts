import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { looseEnds } from "../../../../tests/kit/markup.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { wantsImhs } from "../../../../tests/kit/wants-imhs.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

const rsc = async (provider: EntryId, typed: TypedFields): Promise<EntryId> =>
  keepEntryOf(stage.world, personId, "rsc", {
    provider: [provider],
    form: ["individual"],
    bands: ["infant"],
    ...typed,
  });
const sessions = (...texts: string[]): TypedFields => ({ logged: ["sessions"], sessions: texts });

/** Somebody who wants IMHS, whose provider Dana Ruiz counts and Rosa Quintanilla does not. */
const prepared = async () => {
  const holder = await wantsImhs(stage.world, personId, "2020-01-01");
  const dana = await keepEntryOf(stage.world, personId, "providers", {
    name: ["Dana Ruiz"],
    holder: [holder],
  });
  const rosa = await keepEntryOf(stage.world, personId, "providers", { name: ["Rosa Quintanilla"] });
  return { dana, rosa };
};

/** What each month says to whoever hears the page. */
const monthsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<li class="month-cell[^"]*">.*?<span class="visually-hidden">(.*?)<\/span>/gs)].map(
    ([, told = ""]) => told.replaceAll(/\s+/g, " ").trim(),
  );

test("of a month with hours that count and hours that do not, both are told", async () =>
  stage.forgetting(async () => {
    const { dana, rosa } = await prepared();
    await rsc(dana, sessions("2025-06-03", "3"));
    await rsc(rosa, sessions("2025-06-10", "2", "2025-07-10", "1"));
    const { text } = await stage.as("person").get("/portfolio/rsc");
    expect(monthsIn(text)).toEqual([
      "June 2025: 3 hours, inside the window; not counted: 2",
      "July 2025: 1 hour, does not count",
    ]);
    expect(looseEnds(text)).toEqual([]);
  }));

test("a total of several months is marked as spread, in the calendar and month by month", async () =>
  stage.forgetting(async () => {
    const { dana } = await prepared();
    await rsc(dana, sessions("2025-04-03", "1"));
    await rsc(dana, { logged: ["total"], from: ["2025-05-01"], to: ["2025-06-30"], hours: ["6"] });
    const { text } = await stage.as("person").get("/portfolio/rsc");
    expect(monthsIn(text)).toEqual([
      "April 2025: 1 hour, inside the window",
      "May 2025: 3 hours, inside the window; spread evenly",
      "June 2025: 3 hours, inside the window; spread evenly",
    ]);
    expect(text).toContain("you recorded a total for several months");
    expect([...text.matchAll(/about 3(?=<)/g)]).toHaveLength(2);
  }));

test("an entry that is complete and does not count for what is wanted says so in the list, and why", async () =>
  stage.forgetting(async () => {
    const { dana, rosa } = await prepared();
    await rsc(dana, sessions("2025-06-03", "3"));
    const counts = await stage.as("person").get("/portfolio/rsc");
    expect(counts.text).not.toContain("it does not count:");
    await rsc(rosa, sessions("2025-06-10", "2"));
    const { text } = await stage.as("person").get("/portfolio/rsc");
    expect([...text.matchAll(/it does not count:/g)]).toHaveLength(1);
    const before = text.slice(0, text.indexOf("it does not count:"));
    expect(before.lastIndexOf("Rosa Quintanilla")).toBeGreaterThan(before.lastIndexOf("Dana Ruiz"));
  }));
