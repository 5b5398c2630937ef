import { type Id, type PersonId, parseId } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { wordsOfName } from "../register/name-words.ts";
import type { HolderId } from "../register/standing.ts";
import { type EntryId, type TypedEntry, typedOf } from "./entry.ts";
import { entryName } from "./entry-name.ts";
import { entryFields, isAsked, type TypedFields } from "./fields.ts";
import { outlineOf } from "./outline.ts";

export type HourRequestId = Id<"hour-request">;
export type HourLineId = Id<"hour-line">;

/** How long a provider can answer. */
export const REQUEST_LIFETIME = 60 * DAY;

/** How long a link shows what was answered, once nothing waits any more. */
export const SHOWN_AFTER = 7 * DAY;

/** The most entries that one request is about. */
export const MOST_LINES = 100;

/**
 * How many mails that ask for something one address gets within a day, of all who ask. What is more waits for another day;
 * who asks is told of it what they are told of every mail that is under way.
 */
export const MOST_MAILS_A_DAY = 20;

/**
 * How many mails an address may have got before somebody whose mail it got that day sends it a further one: the rest of the
 * day is for those who have not asked it yet, so that a few cannot keep out all others.
 */
export const MOST_BEFORE_FURTHER = 10;

/** A mail that asked an address for something: when, and on whose behalf. */
export type AskingMail = { readonly at: Instant; readonly by: PersonId };

/** When somebody's next mail may go to an address, of the mails that went to it; undefined where it may at once. */
export const nextMailAt = (
  sent: readonly AskingMail[],
  asker: PersonId,
  now: Instant,
): Instant | undefined => {
  const counted = sent.filter(({ at }) => at > now - DAY).toSorted((a, b) => b.at - a.at);
  const own = counted.find(({ by }) => by === asker);
  const last = counted[(own === undefined ? MOST_MAILS_A_DAY : MOST_BEFORE_FURTHER) - 1];
  if (last === undefined) return undefined;
  // Either there is room again, or it is their turn as somebody whose mail it did not get that day.
  return Math.min(last.at, own?.at ?? last.at) + DAY;
};

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
  /** Signed in, with the address proved; else by the link in the mail. */
  readonly isInApp: boolean;
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
  /** Whom of a register the provider was linked to then. */
  readonly providerHolder: HolderId | null;
  readonly askerName: string;
  readonly address: string;
  /** It reaches a mailbox of the person who asks. */
  readonly isOwnMailbox: boolean;
  readonly askedAt: Instant;
  readonly endedAs: Ending | null;
  readonly lines: readonly HourLine[];
};

/** The hours of a request that can be answered now. */
export const openLines = (
  request: RequestTimes & Pick<HourRequest, "lines">,
  now: Instant,
): readonly HourLine[] =>
  requestState(request, now) === "open" ? request.lines.filter(({ answer }) => answer === null) : [];

/** The most entries of several people that one page asks about. */
export const MOST_LINES_AT_ONCE = 2 * MOST_LINES;

/** What waits for one provider: whole requests, as many as one page asks about, and how many more there are. */
export const waitingFor = <R extends RequestTimes & Pick<HourRequest, "lines">>(
  requests: readonly R[],
  now: Instant,
): {
  readonly waiting: readonly { readonly request: R; readonly open: readonly HourLine[] }[];
  readonly more: number;
} => {
  const all = requests
    .map((request) => ({ request, open: openLines(request, now) }))
    .filter(({ open }) => open.length > 0);
  let lines = 0;
  const waiting = all.filter(({ open }) => {
    lines += open.length;
    return lines <= MOST_LINES_AT_ONCE;
  });
  return { waiting, more: all.length - waiting.length };
};

/** When the link of a request shows nothing any more. */
export const linkEndsAt = ({
  lines,
  expiresAt,
  withdrawnAt,
  endedAt,
}: Pick<HourRequest, "lines" | "expiresAt" | "withdrawnAt" | "endedAt">): Instant => {
  const waits = lines.some(({ answer }) => answer === null);
  if (waits && withdrawnAt === null && endedAt === null) return expiresAt;
  return Math.max(...lines.map(({ answer }) => (answer?.at ?? 0) + SHOWN_AFTER));
};

/**
 * True where no word of the name under which somebody answered is one of the provider's: likely it is another person, and
 * people may want to ask. Where either has no words, nothing can be said.
 */
export const isSignedOtherwise = (
  { name }: Pick<KeptAnswer, "name">,
  { providerName }: Pick<HourRequest, "providerName">,
): boolean => {
  const [signed, recorded] = [wordsOfName(name), wordsOfName(providerName)];
  return signed.length > 0 && recorded.length > 0 && !signed.some((word) => recorded.includes(word));
};

type NamedEntry = TypedEntry;

/** Who gave RSC, as far as somebody is asked about it: the name, and whom of a register it is. */
export type NamedProvider = { readonly name: string; readonly holder: HolderId | null };

/** A provider as a request keeps them; undefined without a name. */
export const namedProvider = (
  provider: NamedEntry,
  entries: readonly NamedEntry[],
): NamedProvider | undefined => {
  const typed = typedOf(provider);
  const [name] = entryName("providers", typed, entries).words;
  const holder = parseId<"holder">(typed["holder"]?.[0] ?? "") ?? null;
  return name === undefined ? undefined : { name: name.slice(0, 200), holder };
};

/** An answer about an entry, or the question that waits for one. */
export type HoursOfEntry = {
  readonly request: HourRequest;
  readonly line: HourLine;
  /** The entry says something else by now. */
  readonly isChanged: boolean;
  /** The provider has another name by now, or is somebody else of a register, or is gone. */
  readonly isOtherProvider: boolean;
};

/**
 * What is to be told of the hours of an entry: the question that waits, and every answer that was ever given, the latest
 * first. Nobody who asks again makes an answer go away.
 */
export const hoursOfEntry = (
  entry: NamedEntry,
  entries: readonly NamedEntry[],
  requests: readonly HourRequest[],
): readonly HoursOfEntry[] => {
  const stated = figuresOf(typedOf(entry));
  const all = requests
    .toSorted((a, b) => b.askedAt - a.askedAt)
    .flatMap((request) => {
      const provider = entries.find(({ id, kind }) => id === request.provider && kind === "providers");
      const named = provider === undefined ? undefined : namedProvider(provider, entries);
      const isOtherProvider = named?.name !== request.providerName || named.holder !== request.providerHolder;
      return request.lines
        .filter((line) => line.entry === entry.id)
        .map((line) => ({ request, line, isChanged: line.stated !== stated, isOtherProvider }));
    });
  const [latest] = all;
  const answered = all
    .filter(({ line }) => line.answer !== null)
    .toSorted((a, b) => (b.line.answer?.at ?? 0) - (a.line.answer?.at ?? 0));
  return latest === undefined || latest.line.answer !== null ? answered : [latest, ...answered];
};

/** What the answers about an entry come to. */
export const hourStandings = ["not-asked", "waiting", "confirmed", "disputed", "earlier"] as const;
export type HoursStanding = (typeof hourStandings)[number];

/**
 * What the answers about an entry come to. A dispute stands until the same address confirms: whoever else confirms stands
 * beside it. What was confirmed of an earlier version, or of another provider, is not confirmed now.
 */
export const hoursStanding = (
  entry: NamedEntry,
  entries: readonly NamedEntry[],
  requests: readonly HourRequest[],
): HoursStanding => {
  const told = hoursOfEntry(entry, entries, requests);
  const answered = told.filter(({ line }) => line.answer !== null);
  const byAddress = Map.groupBy(answered, ({ request }) => request.address);
  if ([...byAddress.values()].some(([last]) => last?.line.answer?.is === "disputed")) return "disputed";
  if (
    answered.some(
      ({ line, isChanged, isOtherProvider }) =>
        line.answer?.is === "confirmed" && !isChanged && !isOtherProvider,
    )
  )
    return "confirmed";
  if (answered.length > 0) return "earlier";
  return told.length > 0 ? "waiting" : "not-asked";
};

/** The answers about entries that are not there any more, as they stood, the latest first. */
export const answersOfDeleted = (
  entries: readonly NamedEntry[],
  requests: readonly HourRequest[],
): readonly { readonly request: HourRequest; readonly line: HourLine }[] =>
  requests
    .flatMap((request) => request.lines.map((line) => ({ request, line })))
    .filter(({ line }) => line.answer !== null && !entries.some(({ id }) => id === line.entry))
    .toSorted((a, b) => (b.line.answer?.at ?? 0) - (a.line.answer?.at ?? 0));
