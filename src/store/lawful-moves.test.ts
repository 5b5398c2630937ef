import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { registerOf } from "../../tests/kit/applications.ts";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { asSuperuserIn } from "../../tests/kit/template.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import type { Application } from "../core/application/application.ts";
import {
  type ApplicationState,
  applicationStates,
  type Move,
  type Mover,
  moves,
} from "../core/application/lifecycle.ts";

let house: TestHouse;
let application: Application;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  application = await registerOf(house.world, "a", cast.members.person.personId);
});
afterAll(async () => house.close());

const table: readonly Move[] = moves;

/** Who writes in which scope. Committees have none of their own yet: what they decide staff write. */
const scopes: { readonly [scope: string]: { readonly movers: readonly Mover[]; readonly person: string } } = {
  person: { movers: ["applicant"], person: cast.members.person.personId },
  staff: { movers: ["coordinator", "committee"], person: cast.members["a-coordinator"].personId },
  job: { movers: ["time"], person: "" },
};

type Stands = { readonly state: ApplicationState; readonly held: ApplicationState | null };

const heldFrom = table.flatMap(({ to, from }) => (to === "on-hold" ? from : []));
const standings = applicationStates.flatMap((state): readonly Stands[] =>
  state === "on-hold" ? heldFrom.map((held) => ({ state, held })) : [{ state, held: null }],
);

const foreseen = ({ state, held }: Stands, to: ApplicationState, movers: readonly Mover[]): boolean =>
  table.some(
    (move) =>
      move.from.includes(state) &&
      (move.to === "held-from" ? held === to : move.to === to) &&
      move.by.some((mover) => movers.includes(mover)),
  );

/** Puts the application somewhere and lets a scope write a change of it; nothing of it stays. True where it was written. */
const writes = async (
  client: Client,
  { state, held }: Stands,
  scope: string,
  set: { readonly [column: string]: string | null },
): Promise<boolean> => {
  const { associationId, id } = application;
  const outcome = state === "decided" || state === "appeal" ? "deferred" : null;
  await client.query("begin");
  try {
    const there: readonly Stands[] = [
      ...(held === null ? [] : [{ state: held, held: null }]),
      { state, held },
    ];
    for (const each of there)
      await client.query(
        "update applications set state = $2, held_from = $3, outcome = $4, version = version + 1 where id = $1",
        [id, each.state, each.held, outcome],
      );
    const serving = decodeURIComponent(new URL(house.database.servingUrl).username);
    await client.query(`set local role "${serving}"`);
    const settings = { scope, person: scopes[scope]?.person ?? "", association: associationId };
    for (const [name, value] of Object.entries(settings))
      await client.query("select set_config($1, $2, true)", [`attune.${name}`, value]);
    const columns = Object.keys(set).map((column, index) => `${column} = $${index + 2}`);
    const { rowCount } = await client.query(
      `update applications set ${[...columns, "version = version + 1"].join(", ")} where id = $1`,
      [id, ...Object.values(set)],
    );
    return rowCount === 1;
  } catch (error) {
    expect(error).toMatchObject({ code: "42501" });
    return false;
  } finally {
    await client.query("rollback");
  }
};

/** What the command would write with a move to a state. */
const written = ({ state }: Stands, to: ApplicationState) => ({
  state: to,
  held_from: to === "on-hold" ? state : null,
  ...(to === "decided" ? { outcome: "declined" } : {}),
});

const asked = async <T>(work: (client: Client) => Promise<T>): Promise<T> =>
  asSuperuserIn(house.database.ownerUrl, work);

describe("the guard of the database knows the moves of the lifecycle and no others", () => {
  for (const [scope, { movers }] of Object.entries(scopes))
    test(`for ${movers.join(" and ")}, from every state to every other`, async () =>
      asked(async (client) => {
        const pairs = standings.flatMap((stands) =>
          applicationStates.filter((to) => to !== stands.state).map((to) => ({ stands, to })),
        );
        const found: string[] = [];
        const expected: string[] = [];
        for (const { stands, to } of pairs) {
          const said = `${stands.state}${stands.held === null ? "" : ` (${stands.held})`} to ${to}`;
          if (await writes(client, stands, scope, written(stands, to))) found.push(said);
          if (foreseen(stands, to, movers)) expected.push(said);
        }
        expect(found).toEqual(expected);
        expect(expected.length).toBeGreaterThan(5);
      }));

  test("an outcome is written with a decision alone, and what is held is held from where it was", async () =>
    asked(async (client) => {
      const at = (state: ApplicationState): Stands => ({ state, held: null });
      for (const scope of ["person", "staff", "job"]) {
        expect(await writes(client, at("decided"), scope, { outcome: "endorsed" })).toBe(false);
        expect(await writes(client, at("in-review"), scope, { outcome: "endorsed" })).toBe(false);
        const elsewhere = { state: "on-hold", held_from: "in-review" };
        expect(await writes(client, at("submitted"), scope, elsewhere)).toBe(false);
      }
      const appealing = { state: "appeal", outcome: "endorsed" };
      expect(await writes(client, at("decided"), "person", appealing)).toBe(false);
    }));
});
