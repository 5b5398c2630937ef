import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import { DAY } from "../kernel/instant.ts";
import type { HolderId } from "../register/standing.ts";
import type { Entry, EntryId } from "./entry.ts";
import {
  type AskingMail,
  answersOfDeleted,
  figuresOf,
  type HourAnswer,
  type HourLineId,
  type HourRequest,
  type HourRequestId,
  type HoursStanding,
  hoursOfEntry,
  hoursStanding,
  isSignedOtherwise,
  judgeAnswer,
  judgeMove,
  type KeptAnswer,
  linkEndsAt,
  MOST_BEFORE_FURTHER,
  MOST_LINES,
  MOST_MAILS_A_DAY,
  nextMailAt,
  openLines,
  type RequestMove,
  type RequestTimes,
  requestMoves,
  requestState,
  requestStates,
  SHOWN_AFTER,
  snapshotOf,
  waitingFor,
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

const fieldsOf = (typed: { readonly [name: string]: readonly string[] }) =>
  Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [name, { typed: texts, version: 1, others: [] }]),
  ) as unknown as Entry["fields"];
const HOLDER = "11111111-1111-4111-8111-111111111111" as HolderId;
const entry = { id: "e" as EntryId, kind: "rsc", fields: fieldsOf(total) } as const;
const provider = (named: { readonly [name: string]: readonly string[] }) =>
  ({ id: "p" as EntryId, kind: "providers", fields: fieldsOf(named) }) as const;
const dana = provider({ name: ["Dana"] });

type Given = readonly [
  askedAt: number,
  address: string,
  answer: "confirmed" | "disputed" | null,
  stated?: string | undefined,
  holder?: HolderId,
];
const request = ([askedAt, address, is, stated = figuresOf(total), holder]: Given): HourRequest => ({
  ...open,
  id: `r${askedAt}` as HourRequestId,
  personId: "b" as PersonId,
  provider: "p" as EntryId,
  providerName: "Dana",
  providerHolder: holder ?? null,
  askerName: "Beth",
  address,
  isOwnMailbox: false,
  askedAt,
  endedAs: null,
  lines: [
    {
      id: `l${askedAt}` as HourLineId,
      entry: entry.id,
      snapshot: { form: "group", from: "2025-01-01", to: "2025-01-01", hours: 1, sessions: [] },
      stated,
      changedAt: null,
      answer: is === null ? null : said(is, askedAt + 1),
    },
  ],
});
const said = (is: "confirmed" | "disputed", at: number): KeptAnswer => ({
  ...(is === "confirmed" ? confirmed : disputed),
  name: "Dana",
  at,
  isInApp: false,
});

test.each([
  ["Dolores Marchetti", "Dolores Marchetti", false],
  ["dolores marchetti, LCSW", "Dolores Marchetti", false],
  ["D. Marchetti", "Dolores Marchetti", false],
  ["Dolóres", "Dolores Marchetti", false],
  ["Harriet Lowell", "Dolores Marchetti", true],
  ["…", "Dolores Marchetti", false],
])("signed as %s what was recorded with %s is marked: %s", (name, providerName, isMarked) => {
  expect(isSignedOtherwise({ name }, { providerName })).toBe(isMarked);
});

describe("what is told of an entry", () => {
  const told = (...given: readonly Given[]) =>
    hoursOfEntry(entry, [entry, dana], given.map(request)).map(({ line }) => line.id);

  test("is nothing where nobody was asked, the question that waits, and every answer, the latest first", () => {
    expect(told()).toEqual([]);
    expect(hoursOfEntry({ ...entry, id: "f" as EntryId }, [dana], [request([1, "a", null])])).toEqual([]);
    expect(told([1, "a", "confirmed"], [2, "a", null])).toEqual(["l2", "l1"]);
    expect(told([2, "a", null], [3, "a", "confirmed"])).toEqual(["l3"]);
    expect(told([1, "a", "disputed"], [2, "b", "confirmed"], [3, "c", null])).toEqual(["l3", "l2", "l1"]);
  });

  test("of entries that are gone the answers stay", () => {
    const requests = [request([1, "a", "disputed"]), request([3, "b", "confirmed"]), request([5, "c", null])];
    expect(answersOfDeleted([dana], requests).map(({ line }) => line.id)).toEqual(["l3", "l1"]);
    expect(answersOfDeleted([entry], requests)).toEqual([]);
  });
});

describe("what the answers come to", () => {
  const moved = provider({ name: ["Dr. Famous Mentor"] });
  const linked = provider({ name: ["Dana"], holder: [HOLDER] });
  test.each<[string, HoursStanding, readonly Given[], ReturnType<typeof provider>?]>([
    ["nobody was asked", "not-asked", []],
    ["somebody was asked", "waiting", [[1, "a", null]]],
    ["confirmed", "confirmed", [[1, "a", "confirmed"]]],
    [
      "confirmed, and asked again",
      "confirmed",
      [
        [1, "a", "confirmed"],
        [3, "a", null],
      ],
    ],
    ["disputed", "disputed", [[1, "a", "disputed"]]],
    [
      "disputed, and another confirms",
      "disputed",
      [
        [1, "a", "disputed"],
        [3, "b", "confirmed"],
      ],
    ],
    [
      "another confirmed before the dispute",
      "disputed",
      [
        [1, "b", "confirmed"],
        [3, "a", "disputed"],
      ],
    ],
    [
      "disputed, and the same confirms",
      "confirmed",
      [
        [1, "a", "disputed"],
        [3, "a", "confirmed"],
      ],
    ],
    ["disputed of the earlier version", "disputed", [[1, "a", "disputed", "before"]]],
    [
      "disputed of the earlier version, and another confirms",
      "disputed",
      [
        [1, "a", "disputed", "before"],
        [3, "b", "confirmed"],
      ],
    ],
    ["confirmed of the earlier version", "earlier", [[1, "a", "confirmed", "before"]]],
    ["confirmed, and the provider has another name", "earlier", [[1, "a", "confirmed"]], moved],
    ["confirmed, and the provider is linked to a register", "earlier", [[1, "a", "confirmed"]], linked],
    ["confirmed as linked", "confirmed", [[1, "a", "confirmed", undefined, HOLDER]], linked],
    ["confirmed as linked, and no longer", "earlier", [[1, "a", "confirmed", undefined, HOLDER]]],
  ])("%s: %s", (_, expected, given, by = dana) => {
    expect(hoursStanding(entry, [entry, by], given.map(request))).toBe(expected);
  });

  test("a provider who is gone confirms nothing now", () => {
    expect(hoursStanding(entry, [entry], [request([1, "a", "confirmed"])])).toBe("earlier");
  });

  test("nobody else's confirmation makes a dispute go away", () => {
    const others = fc.array(fc.tuple(fc.integer({ min: 2, max: 99 }), fc.constantFrom("b", "c", "d")));
    fc.assert(
      fc.property(others, (given) => {
        const requests = [
          request([1, "a", "disputed"]),
          ...given.map(([askedAt, address]) => request([askedAt, address, "confirmed"])),
        ];
        expect(hoursStanding(entry, [entry, dana], requests)).toBe("disputed");
        expect(hoursOfEntry(entry, [entry, dana], requests).map(({ line }) => line.id)).toContain("l1");
      }),
    );
  });
});

describe("what waits for one provider", () => {
  test("is what is open and not answered", () => {
    const half = request([1, "a", "confirmed"]);
    const [answered] = half.lines;
    const asked = request([3, "a", null]);
    const [line] = asked.lines;
    if (answered === undefined || line === undefined) throw new Error("there are lines");
    const some = { ...asked, lines: [answered, line] };
    expect(openLines(some, 0)).toEqual([line]);
    expect(openLines({ ...some, withdrawnAt: 9 }, 0)).toEqual([]);
    expect(waitingFor([half, some, { ...asked, endedAt: 9, endedAs: "not-me" }], 0)).toEqual({
      waiting: [{ request: some, open: [line] }],
      more: 0,
    });
  });

  test("comes in whole requests, as many as a page asks about", () => {
    const asked = request([1, "a", null]);
    const [line] = asked.lines;
    if (line === undefined) throw new Error("there is a line");
    const long = { ...asked, lines: Array.from({ length: MOST_LINES }, () => line) };
    const { waiting, more } = waitingFor([long, long, asked, long], 0);
    expect([waiting.length, more]).toEqual([2, 2]);
    expect(waitingFor([long, asked, long], 0)).toMatchObject({ more: 1 });
  });
});

describe("mails that ask one address for something", () => {
  const now = 10 * DAY;
  const by = (name: string): PersonId => name as PersonId;
  /** So many, each a moment after the one before, the first almost a day ago. */
  const mails = (count: number, asker: (at: number) => string): readonly AskingMail[] =>
    Array.from({ length: count }, (_, at) => ({ at: now - DAY + 1 + at, by: by(asker(at)) }));
  const strangers = (count: number) => mails(count, (at) => `asker ${at}`);

  test("are twenty within a day, of all who ask: what is more waits until the oldest is a day old", () => {
    const sent = strangers(MOST_MAILS_A_DAY);
    expect(nextMailAt(sent.slice(1), by("beth"), now)).toBeUndefined();
    expect(nextMailAt([{ at: now - DAY, by: by("x") }, ...sent.slice(1)], by("beth"), now)).toBeUndefined();
    expect(nextMailAt(sent, by("beth"), now)).toBe(now + 1);
    expect(nextMailAt([...sent, { at: now, by: by("x") }], by("beth"), now)).toBe(now + 2);
  });

  test("are few of those who asked it that day already: half of the day is for the others", () => {
    const few = [...strangers(MOST_BEFORE_FURTHER - 2), { at: now - 5, by: by("beth") }];
    expect(nextMailAt(few, by("beth"), now)).toBeUndefined();
    const more = [...strangers(MOST_BEFORE_FURTHER - 1), { at: now - 5, by: by("beth") }];
    expect(nextMailAt(more, by("beth"), now)).toBe(now + 1);
    expect(nextMailAt(more, by("rosa"), now)).toBeUndefined();
  });

  test("wait until it is their turn again, where the address goes on being asked", () => {
    const early = [{ at: now - DAY + 1, by: by("beth") }, ...strangers(MOST_BEFORE_FURTHER + 5).slice(1)];
    expect(nextMailAt(early, by("beth"), now)).toBe(now + 1);
  });

  test("of seven people who ask three times each leave room for another", () => {
    const sent: AskingMail[] = [];
    for (let round = 0; round < 3; round++)
      for (let person = 0; person < 7; person++) {
        const at = now - 100 + 7 * round + person;
        if (nextMailAt(sent, by(`asker ${person}`), at) === undefined)
          sent.push({ at, by: by(`asker ${person}`) });
      }
    expect(sent).toHaveLength(MOST_BEFORE_FURTHER);
    expect(nextMailAt(sent, by("beth"), now)).toBeUndefined();
  });

  test("are never more than twenty within a day, and each that waits is told a later moment", () => {
    const asked = fc.array(fc.tuple(fc.nat(40), fc.nat(2 * DAY)), { maxLength: 120 });
    fc.assert(
      fc.property(asked, (all) => {
        const sent: AskingMail[] = [];
        for (const [person, at] of all.toSorted((a, b) => a[1] - b[1])) {
          const next = nextMailAt(sent, by(String(person)), at);
          expect(next ?? at + 1).toBeGreaterThan(at);
          if (next === undefined) sent.push({ at, by: by(String(person)) });
          expect(sent.filter((mail) => mail.at > at - DAY).length).toBeLessThanOrEqual(MOST_MAILS_A_DAY);
        }
      }),
    );
  });
});

test("a link shows answers for a week after the last one, and a question until its time is over", () => {
  const waiting = request([1, "a", null]);
  const answered = request([1, "a", "confirmed"]);
  expect(linkEndsAt(waiting)).toBe(waiting.expiresAt);
  expect(linkEndsAt(answered)).toBe(2 + SHOWN_AFTER);
  const [one] = answered.lines;
  const [two] = waiting.lines;
  if (one === undefined || two === undefined) throw new Error("there are lines");
  expect(linkEndsAt({ ...waiting, lines: [one, two] })).toBe(waiting.expiresAt);
  expect(linkEndsAt({ ...waiting, lines: [one, two], withdrawnAt: 9 })).toBe(2 + SHOWN_AFTER);
});
