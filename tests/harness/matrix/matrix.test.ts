import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Door } from "../../../src/core/access/doors.ts";
import { routes } from "../../../src/routes.ts";
import { findPerson } from "../../../src/store/persons.ts";
import { form } from "../../../src/web/form.ts";
import { seeOther, shown } from "../../../src/web/reply.ts";
import { act, page, type Route } from "../../../src/web/route.ts";
import { cast } from "../../kit/actors.ts";
import { withRememberedReaders } from "../../kit/remembered-readers.ts";
import { callerOf, keyOf, type Scene } from "../../kit/route-examples.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { examples } from "../examples/all.ts";
import { isRight, listed, sceneIn, send } from "../play.ts";
import { expectedDoors, readDoors } from "./expected.ts";
import { sidesOf, walkRoute } from "./walk.ts";

const byKey = new Map(routes.map((route) => [keyOf(route), route]));

const planted: readonly Route[] = [
  page("/a/:association/planted/:thing", { may: "association.read" }, async () =>
    shown({ title: "", body: "" }),
  ),
  page("/planted/scopes", { may: "account.read" }, async ({ world }) => {
    const { personId } = cast.members.person;
    await world.store.withinPerson(personId, async (tx) => findPerson(tx, personId));
    await world.store.withinJob(async (tx) => findPerson(tx, personId));
    return shown({ title: "", body: "" });
  }),
  page("/planted/own", { may: "account.read" }, async () => shown({ title: "", body: "" })),
  page("/planted/unknown", { may: "planted.read" as Door }, async () => shown({ title: "", body: "" })),
  act("/planted/writes", { may: "people.read", logs: "nothing", form: form({}) }, async ({ world }) => {
    await world.store.withinJob(async (tx) => {
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: "x" } });
    });
    return seeOther("/");
  }),
];

let stage: Stage;
let demonstration: Stage;
beforeAll(async () => {
  stage = await openStage({ further: planted, also: withRememberedReaders });
  demonstration = await openStage({ isDemonstration: true });
});
afterAll(async () => {
  await stage.close();
  await demonstration.close();
});

const stageOf = ({ may }: Route): Stage => (may === "demonstration.use" ? demonstration : stage);

test("every route has an example, and every example a route", () => {
  expect([...byKey.keys()].filter((key) => listed(examples[key]).length === 0)).toEqual([]);
  expect(Object.keys(examples).filter((key) => !byKey.has(key))).toEqual([]);
});

test("an example says whether it names a thing where its address has a place for one", () => {
  const silent = [...byKey]
    .filter(([, { address }]) => /:(?!association\b)/.test(address))
    .filter(([key]) => listed(examples[key]).some(({ names }) => names === undefined));
  expect(silent.map(([key]) => key)).toEqual([]);
});

test.each([...byKey])("%s: its examples do what they are for", async (key, route) => {
  for (const [at, example] of listed(examples[key]).entries())
    for (const side of sidesOf(route)) {
      const on = stageOf(route);
      const answer = await on.forgetting(async () => {
        const asked = await example.ask(sceneIn(on, side));
        return send(on, callerOf(example, side), route.method, asked);
      });
      expect(
        isRight(example, answer) ? "right" : { at, side, status: answer.status, location: answer.location },
      ).toEqual("right");
    }
});

test.each([...byKey])("%s: everybody meets what the table says", async (key, route) => {
  const [example] = listed(examples[key]);
  if (example === undefined) throw new Error("no example");
  expect(await walkRoute(stageOf(route), route, example, expectedDoors)).toEqual([]);
});

test("every row of the table is a door", () => {
  const doors = new Set<string>(routes.map(({ may }) => may));
  expect([...expectedDoors.keys()].filter((door) => !doors.has(door))).toEqual([]);
});

describe("planted mistakes are found", () => {
  const example = (address: string) => ({ by: "visitor", ask: () => ({ address }), answers: 200 }) as const;
  const [elsewhere, scopes, own, unknown, writes] = planted as readonly [Route, Route, Route, Route, Route];

  test("a door that the table does not know", async () => {
    const found = await walkRoute(stage, unknown, example(unknown.address), expectedDoors);
    expect(new Set(found.map(({ expected }) => expected))).toEqual(new Set(["no row in doors.txt"]));
  });

  test("a door that opens for somebody for whom the table keeps it closed", async () => {
    const text = readFileSync(join(import.meta.dirname, "doors.txt"), "utf8");
    const closed = readDoors(text.replace(/^home\.read +open +open/m, "home.read sign-in open"));
    const home = byKey.get("GET /");
    if (home === undefined) throw new Error("no home");
    expect(await walkRoute(stage, home, example("/"), closed)).toEqual([
      { route: "GET /", by: "visitor", at: "a", expected: "sign-in", got: "open" },
    ]);
  });

  test("a thing of an association that is there in another one", async () => {
    const named = {
      by: { a: "a-coordinator", b: "b-coordinator" },
      ask: ({ association }: Scene) => ({ address: `/a/${association.slug}/planted/thing` }),
      answers: 200,
      names: "of-association",
    } as const;
    const found = await walkRoute(stage, elsewhere, named, expectedDoors);
    expect(found.map(({ by, at, expected, got }) => [by, at, expected, got])).toEqual([
      ["b-coordinator", "a", "not-found", "open"],
      ["a-coordinator", "b", "not-found", "open"],
    ]);
  });

  test("a thing of somebody's own that is there for others", async () => {
    const named = { ...example(own.address), by: "person", names: "own" } as const;
    const found = await walkRoute(stage, own, named, expectedDoors);
    expect(found.map(({ by }) => by)).toContain("other-person");
    expect(found.map(({ by }) => by)).not.toContain("person");
  });

  test("somebody who acts as somebody else, and as a job", async () => {
    const found = await walkRoute(stage, scopes, example(scopes.address), expectedDoors);
    const kinds = (by: string): readonly string[] =>
      found
        .filter((one) => one.by === by && one.expected === "own scopes")
        .flatMap(({ got }) => got)
        .map((scope) => (JSON.parse(scope) as { readonly kind: string }).kind);
    expect([kinds("person"), kinds("other-person")]).toEqual([["job"], ["person", "job"]]);
  });

  test("a row that cannot be read", () => {
    expect(() => readDoors("door visitor\nhome.read opn")).toThrow("home.read cannot be read");
    expect(() => readDoors("door visitor person\nhome.read open")).toThrow("home.read cannot be read");
  });

  test("a no that leaves something behind", async () => {
    // The table says that people without a role are refused; this one writes on its way to a refusal.
    const refusing = new Map([["people.read", new Map([["visitor", "sign-in" as const]])]]);
    const found = await stage.forgetting(async () => {
      const writing: Stage = {
        ...stage,
        as: (name) => {
          const opened = stage.as(name);
          return {
            ...opened,
            post: async (address, fields) => {
              await stage.world.store.withinPublic(async (tx) => {
                tx.log.append({ action: "account.changed", subject: { kind: "person", id: "x" } });
              });
              return opened.post(address, fields);
            },
          };
        },
      };
      return walkRoute(writing, writes, example(writes.address), refusing);
    });
    expect(found.filter(({ by }) => by === "visitor")).toEqual([
      {
        route: "POST /planted/writes",
        by: "visitor",
        at: "a",
        expected: "nothing changed",
        got: expect.arrayContaining(["audit_events"]) as unknown,
      },
    ]);
  });
});
