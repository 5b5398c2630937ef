import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ApplicationState,
  applicationStates,
  ballHolders,
  ballWith,
  type Condition,
  conditions,
  consequences,
  type Move,
  type MoveName,
  movers,
  moves,
  outcomes,
  plainMovesOf,
  registered,
  type Standing,
} from "./lifecycle.ts";
import { makeMove, movesFor, type Wanted } from "./make-move.ts";

const table: readonly (Move & { readonly on: MoveName })[] = moves;
const names = table.map(({ on }) => on);
const everything: ReadonlySet<Condition> = new Set(conditions);

/** The moves of product.md A2, written once more by hand: from, to. */
const asked: readonly (readonly [ApplicationState, ApplicationState])[] = [
  ["registered", "in-progress"],
  ["registered", "refused"],
  ["in-progress", "submitted"],
  ["submitted", "pre-check"],
  ["pre-check", "in-review"],
  ["in-review", "decided"],
  ["pre-check", "returned"],
  ["in-review", "returned"],
  ["returned", "submitted"],
  ["in-review", "approved-for-exam"],
  ["approved-for-exam", "decided"],
  ["decided", "in-progress"],
  ["decided", "appeal"],
  ["appeal", "decided"],
];
const ends: readonly ApplicationState[] = ["withdrawn", "expired", "refused", "archived"];

describe("the table", () => {
  test("has each move once", () => {
    expect(new Set(names).size).toBe(names.length);
  });

  test("leads where the product says, and beside that only on hold, back, and to an end", () => {
    const pairs = table.flatMap(({ from, to }) => from.map((state) => [state, to] as const));
    const beside = pairs.filter(
      ([, to]) => to !== "on-hold" && to !== "held-from" && !(ends as readonly string[]).includes(to),
    );
    const known = asked.filter(([, to]) => !ends.includes(to));
    expect(beside.map(String).toSorted()).toEqual(known.map(String).toSorted());
    expect(pairs.map(String)).toContain("registered,refused");
  });

  test("uses every condition and every consequence", () => {
    expect(new Set(table.flatMap(({ when }) => when))).toEqual(everything);
    expect(new Set(table.flatMap(({ follows }) => follows))).toEqual(new Set(consequences));
  });

  test("lets nobody out of the end but to the archive", () => {
    for (const end of ends)
      expect(table.filter(({ from }) => from.includes(end)).map(({ to }) => to)).toEqual(
        end === "archived" ? [] : ["archived"],
      );
  });

  test("says of every move by whom, and asks why of whatever goes against the applicant by somebody's will", () => {
    for (const { on, by, to, why } of table) {
      expect(by.length, on).toBeGreaterThan(0);
      expect(to === "refused" || to === "returned" ? why : "asked", on).toBe("asked");
    }
  });
});

test("what takes nothing but a reason is no copy, no returned part and no decision", () => {
  expect(plainMovesOf("applicant")).toEqual(["try-again", "appeal", "withdraw"]);
  expect(plainMovesOf("coordinator")).toEqual([
    "accept",
    "refuse",
    "begin-pre-check",
    "begin-review",
    "approve-for-exam",
    "hold",
    "resume",
    "archive",
  ]);
});

describe("a move", () => {
  const each = applicationStates.flatMap((state) => names.map((on) => [state, on] as const));
  test.each(each)("from %s by %s is made by the table only", (state, on) => {
    const row = table.find((move) => move.on === on);
    const heldFrom = state === "on-hold" ? "in-review" : null;
    for (const by of movers) {
      const wanted: Wanted = { on, by, why: "because", outcome: "deferred" };
      const made = makeMove({ state, outcome: null, heldFrom }, wanted, everything);
      const isLawful = row?.from.includes(state) === true && row.by.includes(by);
      expect(made.ok).toBe(isLawful);
      const to = row?.to === "held-from" ? "in-review" : row?.to;
      expect(made.ok && made.value.standing.state).toBe(isLawful && to);
    }
  });

  test("names everything that is missing", () => {
    const standing: Standing = { ...registered, state: "in-progress" };
    expect(makeMove(standing, { on: "submit", by: "applicant", why: "" }, new Set(["texts-signed"]))).toEqual(
      {
        ok: false,
        refusal: { code: "not-yet", missing: ["requirements-met"] },
      },
    );
  });

  test("from a page that is old says where the application is", () => {
    expect(makeMove(registered, { on: "submit", by: "applicant", why: "" }, everything)).toEqual({
      ok: false,
      refusal: { code: "not-from-here", state: "registered" },
    });
  });

  test("asks why, and what was decided", () => {
    const silent = { on: "refuse", by: "coordinator", why: "  " } as const;
    expect(makeMove(registered, silent, everything)).toMatchObject({ refusal: { code: "say-why" } });
    const open = { on: "decide", by: "committee", why: "" } as const;
    expect(makeMove({ ...registered, state: "in-review" }, open, everything)).toMatchObject({
      refusal: { code: "say-outcome" },
    });
  });

  test("is offered to whom it belongs, with what is missing for it", () => {
    expect(movesFor(registered, "coordinator", new Set())).toEqual([
      { on: "accept", missing: ["registration-fee-settled"] },
      { on: "refuse", missing: [] },
      { on: "hold", missing: ["membership-lapsed"] },
    ]);
    expect(movesFor(registered, "applicant", everything)).toEqual([{ on: "withdraw", missing: [] }]);
    expect(movesFor({ ...registered, state: "archived" }, "coordinator", everything)).toEqual([]);
  });
});

describe("a walk", () => {
  const step = fc.record({
    on: fc.constantFrom(...names),
    by: fc.constantFrom(...movers),
    why: fc.constantFrom("", "because"),
    outcome: fc.constantFrom(...outcomes, undefined),
    holding: fc.uniqueArray(fc.constantFrom(...conditions), { minLength: conditions.length - 3 }),
  });

  test("never breaks what holds of every application, wherever it goes", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let standing = registered;
        for (const { holding, outcome, ...wanted } of steps) {
          const before = standing;
          const asking = outcome === undefined ? wanted : { ...wanted, outcome };
          const made = makeMove(standing, asking, new Set(holding));
          const offered = movesFor(standing, wanted.by, new Set(holding));
          const isReady = offered.some(({ on, missing }) => on === wanted.on && missing.length === 0);
          // A button that is ready is refused for words only.
          const isForWords = !made.ok && ["say-why", "say-outcome"].includes(made.refusal.code);
          expect(made.ok || isForWords).toBe(isReady || isForWords);
          if (!made.ok) continue;
          ({ standing } = made.value);
          expect((standing.state === "on-hold") === (standing.heldFrom !== null)).toBe(true);
          const isDecided = standing.state === "decided" || standing.state === "appeal";
          expect(isDecided && standing.outcome === null).toBe(false);
          const isResumed = before.state === "on-hold" && wanted.on === "resume";
          expect(isResumed ? standing.state : before.heldFrom).toBe(before.heldFrom);
          if (before.state === "archived") throw new Error("something left the archive");
          expect(ballHolders).toContain(ballWith(standing));
        }
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  test("reaches every state", () => {
    const reached = new Set<string>();
    const waiting: Standing[] = [registered];
    for (let standing = waiting.pop(); standing !== undefined; standing = waiting.pop()) {
      const key = JSON.stringify(standing);
      if (reached.has(key)) continue;
      reached.add(key);
      for (const { on, by } of table)
        for (const outcome of outcomes) {
          const made = makeMove(standing, { on, by: by[0] ?? "time", why: "because", outcome }, everything);
          if (made.ok) waiting.push(made.value.standing);
        }
    }
    const states = new Set([...reached].map((key) => (JSON.parse(key) as Standing).state));
    expect(states).toEqual(new Set(applicationStates));
  });
});

describe("whose turn it is", () => {
  test.each([
    ["registered", null, "coordinator"],
    ["in-progress", null, "applicant"],
    ["in-review", null, "reviewers"],
    ["decided", "endorsed", "nobody"],
    ["decided", "deferred", "applicant"],
    ["appeal", "declined", "committee"],
  ] as const)("in %s after %s: %s", (state, outcome, holder) => {
    expect(ballWith({ state, outcome, heldFrom: null })).toBe(holder);
  });
});
