import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import type { EntryId } from "./entry.ts";
import {
  figuresOf,
  type HourAnswer,
  type HourLineId,
  type HourRequest,
  type HourRequestId,
  hoursOfEntry,
  isConfirmedNow,
  judgeAnswer,
  judgeMove,
  type KeptAnswer,
  type RequestMove,
  type RequestTimes,
  requestMoves,
  requestState,
  requestStates,
  snapshotOf,
} from "./hour-requests.ts";

const NOW = 1_000_000;
const open: RequestTimes = { expiresAt: NOW + 1, withdrawnAt: null, endedAt: null };
const times: { readonly [S in (typeof requestStates)[number]]: RequestTimes } = {
  open,
  withdrawn: { ...open, withdrawnAt: NOW - 1 },
  ended: { ...open, endedAt: NOW - 1 },
  expired: { ...open, expiresAt: NOW },
};
const confirmed: HourAnswer = { is: "confirmed" };
const disputed: HourAnswer = { is: "disputed", hours: "10", statement: "We met ten times." };

describe("a request", () => {
  test.each(requestStates)("is %s", (state) => {
    expect(requestState(times[state], NOW)).toBe(state);
  });

  const moves: readonly RequestMove[] = ["answer", "withdraw", "end", "wait"];
  test.each(requestStates.flatMap((state) => moves.map((move) => [state, move] as const)))(
    "that is %s moves on %s by the table only",
    (state, move) => {
      const found = requestMoves.find(({ from, on }) => from === state && on === move);
      expect(judgeMove(times[state], move, NOW)).toEqual(
        found === undefined
          ? { ok: false, refusal: { code: "request-over", state } }
          : { ok: true, value: found.to },
      );
    },
  );
});

describe("an answer", () => {
  test.each<[string, keyof typeof times, HourAnswer | undefined, HourAnswer, unknown]>([
    ["is new", "open", undefined, confirmed, { ok: true, value: { isNew: true } }],
    ["is the same again", "open", confirmed, confirmed, { ok: true, value: { isNew: false } }],
    ["is the same again, late", "withdrawn", disputed, disputed, { ok: true, value: { isNew: false } }],
    ["is another", "open", confirmed, disputed, { ok: false, refusal: { code: "answered-otherwise" } }],
    [
      "is another one back",
      "open",
      disputed,
      confirmed,
      { ok: false, refusal: { code: "answered-otherwise" } },
    ],
    [
      "is another dispute",
      "open",
      disputed,
      { ...disputed, hours: "11" },
      { ok: false, refusal: { code: "answered-otherwise" } },
    ],
    [
      "comes too late",
      "expired",
      undefined,
      confirmed,
      { ok: false, refusal: { code: "request-over", state: "expired" } },
    ],
    [
      "comes after it was taken back",
      "withdrawn",
      undefined,
      confirmed,
      { ok: false, refusal: { code: "request-over", state: "withdrawn" } },
    ],
  ])("%s", (_, state, there, given, expected) => {
    expect(judgeAnswer(times[state], there, given, NOW)).toEqual(expected);
  });

  test("once given stays the only one, whatever else comes in whatever order", () => {
    const any = fc.constantFrom<HourAnswer>(confirmed, disputed, { ...disputed, statement: "Never." });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (given) => {
        let kept: HourAnswer | undefined;
        for (const each of given) {
          const judged = judgeAnswer(open, kept, each, NOW);
          if (judged.ok && judged.value.isNew) kept = each;
        }
        expect(kept).toEqual(given[0]);
      }),
    );
  });
});

const series = {
  provider: ["p"],
  form: ["group"],
  logged: ["sessions"],
  sessions: ["2025-02-10", "1.5", "2025-01-10", "1"],
};
const total = {
  provider: ["p"],
  form: ["individual"],
  from: ["2025-01-01"],
  to: ["2025-06-30"],
  hours: ["12"],
};

test.each([
  [
    "a series",
    series,
    "2025-03-01",
    {
      form: "group",
      from: "2025-01-10",
      to: "2025-02-10",
      hours: 2.5,
      sessions: [
        { date: "2025-01-10", hours: 1 },
        { date: "2025-02-10", hours: 1.5 },
      ],
    },
  ],
  [
    "a total",
    total,
    "2025-07-01",
    { form: "individual", from: "2025-01-01", to: "2025-06-30", hours: 12, sessions: [] },
  ],
  ["what is still to come", series, "2025-01-31", undefined],
  ["no hours", { ...total, hours: [] }, "2025-07-01", undefined],
  ["no form", { ...total, form: [] }, "2025-07-01", undefined],
  ["no day", { ...total, from: [], to: [] }, "2025-07-01", undefined],
])("of %s a snapshot is made where it can be read and is over", (_, typed, today, expected) => {
  expect(snapshotOf(typed, today)).toEqual(expected);
});

test("figures change with who, when, how and how long, and with nothing else", () => {
  const before = figuresOf(total);
  expect(
    figuresOf({ ...total, notes: ["x"], bands: ["infant"], sessions: ["2020-01-01", "1"], hours: [" 12 "] }),
  ).toBe(before);
  for (const changed of [
    { provider: ["q"] },
    { form: ["group"] },
    { from: ["2025-01-02"] },
    { to: [] },
    { hours: ["13"] },
    { logged: ["sessions"] },
  ])
    expect(figuresOf({ ...total, ...changed })).not.toBe(before);
});

const entry = "e" as EntryId;
const request = (askedAt: number, stated: string, answer: KeptAnswer | null): HourRequest => ({
  ...open,
  id: `r${askedAt}` as HourRequestId,
  personId: "b" as PersonId,
  provider: "p" as EntryId,
  providerName: "Dana",
  askerName: "Beth",
  address: "dana@example",
  askedAt,
  endedAs: null,
  lines: [
    {
      id: `l${askedAt}` as HourLineId,
      entry,
      snapshot: { form: "group", from: "2025-01-01", to: "2025-01-01", hours: 1, sessions: [] },
      stated,
      changedAt: null,
      answer,
    },
  ],
});
const said = (is: "confirmed"): KeptAnswer => ({ is, name: "Dana", at: 5 });

describe("what is told of an entry", () => {
  const told = (...requests: HourRequest[]) =>
    hoursOfEntry(entry, total, requests).map(({ line, isChanged }) => [line.id, isChanged]);
  const now = figuresOf(total);

  test("is nothing where nobody was asked", () => {
    expect(told()).toEqual([]);
    expect(hoursOfEntry("f" as EntryId, total, [request(1, now, null)])).toEqual([]);
  });
  test("is the last question and the last answer", () => {
    expect(told(request(1, now, said("confirmed")), request(2, now, null))).toEqual([
      ["l2", false],
      ["l1", false],
    ]);
    expect(told(request(2, "before", null), request(3, now, said("confirmed")))).toEqual([["l3", false]]);
    expect(told(request(1, "before", said("confirmed")))).toEqual([["l1", true]]);
  });
  test("is confirmed only as it stands", () => {
    expect(isConfirmedNow(entry, total, [request(1, now, said("confirmed"))])).toBe(true);
    expect(
      isConfirmedNow(entry, total, [request(1, "before", said("confirmed")), request(2, now, null)]),
    ).toBe(false);
  });
});
