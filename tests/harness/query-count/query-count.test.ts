import { expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import { cast } from "../../kit/actors.ts";
import { bothStages } from "../../kit/both-stages.ts";
import { queriesDuring } from "../../kit/queries.ts";
import { sendWaiting } from "../../kit/stage-worker.ts";
import type { List } from "./list.ts";
import { lists, pagesWithoutList, registered } from "./lists.ts";
import { applied } from "./vetting-lists.ts";

const stageOf = bothStages();

test("every page shows a list that is counted, or is known to show none", () => {
  const counted = new Set(Object.values(lists).map(({ route }) => route));
  const pages = routes.filter(({ method }) => method === "GET").map(({ address }) => address);
  expect(pages.filter((address) => !counted.has(address)).toSorted()).toEqual(pagesWithoutList.toSorted());
  expect([...counted].filter((address) => !pages.includes(address))).toEqual([]);
});

const sentFor = async (
  { route, query = "", by, add, shows }: List,
  rows: number,
): Promise<readonly string[]> => {
  const on = stageOf(route.startsWith("/demonstration"));
  const path = route
    .replace(":association", cast.associations.a.slug)
    .replace(":setting", "time-zone")
    .replace(":text", "ethics")
    .replace(":entry", "new")
    .replace(/:application$/, "new")
    .replace(":person", cast.members.person.personId)
    .replace(":holder", registered)
    .replace(":application", applied);
  const address = `${path}${query}`;
  return on.forgetting(async () => {
    for (let number = 1; number <= rows; number++) await add(on, number);
    // What became of the mails is shown beside them.
    await sendWaiting(on);
    return queriesDuring(on, async () => {
      const { status, text } = await on.as(by).get(address);
      expect([status, text.replaceAll("_", " ").includes(shows(rows).replaceAll("_", " "))]).toEqual([
        200,
        true,
      ]);
    });
  });
};

test.each(Object.entries(lists))(
  "%s: as many statements for one row, three and thirty",
  async (_words, list) => {
    const one = await sentFor(list, 1);
    expect(one.length).toBeGreaterThan(0);
    expect(await sentFor(list, 3)).toEqual(one);
    expect(await sentFor(list, 30)).toEqual(one);
  },
);

test("a statement for each row would be seen", async () => {
  const asked = async (rows: number): Promise<readonly string[]> =>
    queriesDuring(stageOf(false), async () =>
      stageOf(false).world.store.withinPublic(async (tx) => {
        for (let row = 0; row < rows; row++)
          await tx.many("harness.row", tx.db.selectFrom("associations").select("slug"));
      }),
    );
  expect(await asked(3)).not.toEqual(await asked(1));
});
