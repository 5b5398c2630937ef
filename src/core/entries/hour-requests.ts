import type { Id, PersonId } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { EntryId } from "./entry.ts";
import { entryFields, isAsked, type TypedFields } from "./fields.ts";
import { outlineOf } from "./outline.ts";

export type HourRequestId = Id<"hour-request">;
export type HourLineId = Id<"hour-line">;

/** How long a provider can answer. */
export const REQUEST_LIFETIME = 60 * DAY;

/** The most entries that one request is about. */
export const MOST_LINES = 100;

export const LONGEST_STATEMENT = 2000;

/** Hours of an entry as they stood when somebody was asked about them. */
export type Snapshot = {
  readonly form: string;
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  /** Day by day, where the entry has days of its own. */
  readonly sessions: readonly { readonly date: string; readonly hours: number }[];
};

/** The fields that somebody is asked about: what is confirmed is what stood in them. */
const figures = ["provider", "form", "logged", "from", "to", "hours", "sessions"] as const;

/** What an entry says of its hours, as one text: another after any change of who, when, how or how long. */
export const figuresOf = (typed: TypedFields): string => {
  const asked = entryFields.rsc.filter(
    (field) => (figures as readonly string[]).includes(field.name) && isAsked("rsc", typed, field),
  );
  return JSON.stringify(asked.map(({ name }) => (typed[name] ?? []).map((text) => text.trim())));
};

/** The hours of an entry as they stand; undefined where they cannot be read yet, or where a part is still to come. */
export const snapshotOf = (typed: TypedFields, today: string): Snapshot | undefined => {
  const { from, to, hours, parts } = outlineOf("rsc", typed);
  const form = typed["form"]?.[0] ?? "";
  if (from === null || to === null || hours === null || hours <= 0 || form === "" || to > today)
    return undefined;
  const isSeries = typed["logged"]?.[0] === "sessions";
  return {
    form,
    from,
    to,
    hours,
    sessions: isSeries ? parts.map((part) => ({ date: part.from, hours: part.hours })) : [],
  };
};

/** How somebody ended a request: it was for another, or they do not know who asks, or want no such mail at all. */
export const endings = ["not-me", "not-known", "not-wanted"] as const;
export type Ending = (typeof endings)[number];

/** What decides where a request stands. */
export type RequestTimes = {
  readonly expiresAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly endedAt: Instant | null;
};

/** Where a request is. */
export const requestStates = ["open", "withdrawn", "ended", "expired"] as const;
export type RequestState = (typeof requestStates)[number];

/** What may happen to a request, and what it is then: everything else is refused. */
export const requestMoves = [
  { from: "open", on: "answer", to: "open" },
  { from: "open", on: "withdraw", to: "withdrawn" },
  { from: "open", on: "end", to: "ended" },
  { from: "open", on: "wait", to: "expired" },
] as const satisfies readonly {
  readonly from: RequestState;
  readonly on: string;
  readonly to: RequestState;
}[];

export type RequestMove = (typeof requestMoves)[number]["on"];

/** Where a request is at a moment. What was done comes before what time does. */
export const requestState = (
  { expiresAt, withdrawnAt, endedAt }: RequestTimes,
  now: Instant,
): RequestState => {
  if (withdrawnAt !== null) return "withdrawn";
  if (endedAt !== null) return "ended";
  return expiresAt <= now ? "expired" : "open";
};

/** Why something cannot be done to a request any more. */
export type RequestOver = { readonly code: "request-over"; readonly state: Exclude<RequestState, "open"> };

/** Whether a request may make a move. */
export const judgeMove = (
  times: RequestTimes,
  move: RequestMove,
  now: Instant,
): Result<RequestState, RequestOver> => {
  const state = requestState(times, now);
  const found = requestMoves.find(({ from, on }) => from === state && on === move);
  if (found !== undefined) return yes(found.to);
  // From an open request every move leads on.
  return no({ code: "request-over", state: state as RequestOver["state"] });
};

/** What a provider says of the hours of one entry. */
export type HourAnswer =
  | { readonly is: "confirmed" }
  | {
      readonly is: "disputed";
      /** What they remember, as they write it. */
      readonly hours: string;
      readonly statement: string;
    };

export type AnsweredOtherwise = { readonly code: "answered-otherwise" };

const isSameAnswer = (one: HourAnswer, other: HourAnswer): boolean =>
  one.is === "disputed"
    ? other.is === "disputed" && one.hours === other.hours && one.statement === other.statement
    : other.is === "confirmed";

/**
 * Whether an answer can be given. The same one twice is one, also after the request is over: a button was pressed twice, or
 * on two pages. Another answer to the same line is refused.
 */
export const judgeAnswer = (
  times: RequestTimes,
  there: HourAnswer | undefined,
  given: HourAnswer,
  now: Instant,
): Result<{ readonly isNew: boolean }, RequestOver | AnsweredOtherwise> => {
  if (there !== undefined)
    return isSameAnswer(there, given) ? yes({ isNew: false }) : no({ code: "answered-otherwise" });
  const judged = judgeMove(times, "answer", now);
  return judged.ok ? yes({ isNew: true }) : judged;
};

/** An answer as it is kept. */
export type KeptAnswer = HourAnswer & {
  /** As whoever answered calls themselves. */
  readonly name: string;
  readonly at: Instant;
};

/** Hours of one entry that somebody was asked about. */
export type HourLine = {
  readonly id: HourLineId;
  readonly entry: EntryId;
  readonly snapshot: Snapshot;
  /** What the entry said then ({@link figuresOf}). */
  readonly stated: string;
  /** Since when the entry says something else. */
  readonly changedAt: Instant | null;
  readonly answer: KeptAnswer | null;
};

/** That somebody was asked to confirm hours. */
export type HourRequest = RequestTimes & {
  readonly id: HourRequestId;
  readonly personId: PersonId;
  /** The entry of the provider. */
  readonly provider: EntryId;
  readonly providerName: string;
  readonly askerName: string;
  readonly address: string;
  readonly askedAt: Instant;
  readonly endedAs: Ending | null;
  readonly lines: readonly HourLine[];
};

/** What came of asking about an entry: the last answer, or else the last time somebody was asked. */
export type HoursOfEntry = {
  readonly request: HourRequest;
  readonly line: HourLine;
  /** The entry says something else by now. */
  readonly isChanged: boolean;
};

/** What is to be told of the hours of an entry: what is the case now before what was of an earlier version. */
export const hoursOfEntry = (
  entry: EntryId,
  typed: TypedFields,
  requests: readonly HourRequest[],
): readonly HoursOfEntry[] => {
  const stated = figuresOf(typed);
  const all = requests
    .toSorted((a, b) => b.askedAt - a.askedAt)
    .flatMap((request) =>
      request.lines
        .filter((line) => line.entry === entry)
        .map((line) => ({ request, line, isChanged: line.stated !== stated })),
    );
  const latest = all[0];
  const answered = all.filter(({ line }) => line.answer !== null);
  return latest === undefined || latest.line.answer !== null
    ? answered.slice(0, 1)
    : [latest, ...answered.slice(0, 1)];
};

/** True where the hours of an entry are confirmed as they stand now. */
export const isConfirmedNow = (
  entry: EntryId,
  typed: TypedFields,
  requests: readonly HourRequest[],
): boolean =>
  requests.some(({ lines }) =>
    lines.some(
      (line) => line.entry === entry && line.answer?.is === "confirmed" && line.stated === figuresOf(typed),
    ),
  );
