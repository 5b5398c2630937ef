import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { keepEntryOf } from "../../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

test("every entry can be reached: the last stand there, others are looked for, and all of them are shown on a press", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const numbers = Array.from({ length: 20 }, (_, at) => String(at + 10));
    const entries = new Map<string, string>();
    for (const number of numbers)
      entries.set(
        number,
        await keepEntryOf(world, personId, "training", { title: [`Babies ${number}`], date: ["2025-03-01"] }),
      );
    const document = await keepDocumentOf(world, personId);
    const page = `/portfolio/documents/${document}`;
    const shownAt = async (query: string): Promise<readonly string[]> => {
      const { text } = await stage.as("person").get(`${page}${query}`);
      return numbers.filter((number) => text.includes(`value="${entries.get(number) ?? ""}"`));
    };
    expect(await shownAt("")).toEqual(numbers.slice(-12));
    const { text } = await stage.as("person").get(page);
    expect(text).toContain(`<a href="${page}?all=1#attach">Show all 20 entries</a>`);
    expect(await shownAt("?all=1")).toEqual(numbers);
    expect(await shownAt("?find=babies+11")).toEqual(["11"]);
    expect(await shownAt("?find=training+1")).toEqual(numbers.slice(0, 10).concat("21"));
    // What is ticked stays in view, and what is not shown is left as it is.
    await stage.as("person").post(`${page}/attach`, {
      entries: entries.get("10") ?? "",
    });
    expect(await shownAt("")).toEqual(["10", ...numbers.slice(-12)]);
    expect(await shownAt("?find=nothing+of+it")).toEqual(["10"]);
    expect((await stage.as("person").get(`${page}?find=nothing+of+it`)).text).toContain("No entry fits.");
  }));

test("what another page attached or took away meanwhile stays so", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const training = async (title: string) =>
      keepEntryOf(world, personId, "training", { title: [title], date: ["2025-03-01"] });
    const [one, two, three] = [await training("One"), await training("Two"), await training("Three")];
    const document = await keepDocumentOf(world, personId, { entry: one });
    const page = `/portfolio/documents/${document}`;
    const save = async (fields: Readonly<Record<string, string | readonly string[]>>) =>
      stage.as("person").post(`${page}/attach`, fields);
    const stale = { were: one, entries: [one, three] };
    expect((await save({ were: one, entries: two })).status).toBe(303);
    await save(stale);
    const kept = await stage.rows("entry_documents");
    expect(new Set(kept.map(({ entry_id }) => entry_id))).toEqual(new Set([two, three]));
  }));
