// What comes between two statements of one look must not be remembered as what was before it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { freshDatabase, type MigratedDatabase } from "../../../../tests/kit/database.ts";
import { type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { decide, followOf, keepEntryOf } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { type Connections, connect } from "../../../store/connect.ts";

let database: MigratedDatabase;
let house: TestHouse;
/** Done once, just before the entries are read. */
let between: (() => Promise<void>) | undefined;

const interrupted = (real: Connections): Connections => ({
  ...real,
  lend: async (work) =>
    real.lend(async (connection) =>
      work({
        ...connection,
        run: async (statement) => {
          const now = statement.sql.includes('"fields"') ? between : undefined;
          if (now !== undefined) {
            between = undefined;
            await now();
          }
          return connection.run(statement);
        },
      }),
    ),
});

beforeAll(async () => {
  database = await freshDatabase();
  house = await testHouse({ database, connections: interrupted(connect(database.servingUrl, { most: 5 })) });
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { personId } = cast.members.person;
const training = (title: string) => ({
  title: [title],
  logged: ["total"],
  date: ["2025-03-01"],
  hours: ["12"],
  relationshipBased: ["yes"],
});

test("an entry that comes while a look is under way and then goes is gone", async () => {
  const { world } = house;
  await decide(world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
  await followOf(world, "a", personId, ["categories-2017/IFS"]);
  await keepEntryOf(world, personId, "training", training("Attachment"));
  const entry = await keepEntryOf(world, personId, "training", training("Regulation"));
  const me = memberAt(house, "person");
  const remove = async (): Promise<void> => {
    const page = await me.get(`/portfolio/training/${entry}`);
    const seen = /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? "";
    expect((await me.post(`/portfolio/training/${entry}/delete`, { seen })).status).toBe(303);
  };
  const look = async (): Promise<string> => (await me.get("/portfolio")).text;
  const both = await look();
  await remove();
  between = async () => {
    expect((await me.post(`/portfolio/training/${entry}/restore`, {})).status).toBe(303);
  };
  expect(await look()).toBe(both);
  expect(between).toBeUndefined();
  await remove();
  const remembered = await look();
  world.memory.forget();
  expect(remembered).not.toBe(both);
  expect(await look()).toBe(remembered);
});
