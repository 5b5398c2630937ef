import type { HourLine, HourRequest, HourRequestId, KeptAnswer } from "../core/entries/hour-requests.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import { addressesOf } from "./addresses.ts";
import { moment } from "./tables/columns.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

export const requestColumns = [
  "id",
  "person_id as personId",
  "provider_entry_id as provider",
  "provider_name as providerName",
  "provider_holder as providerHolder",
  "asker_name as askerName",
  "address",
  "is_own_mailbox as isOwnMailbox",
  "language",
  "asked_at as askedAt",
  "expires_at as expiresAt",
  "withdrawn_at as withdrawnAt",
  "ended_at as endedAt",
  "ended_as as endedAs",
] as const;

export type RequestRow = Omit<HourRequest, "lines"> & { readonly language: Language };

/** A request with the language in which its mail is written. */
export type FoundHourRequest = HourRequest & { readonly language: Language };

const lines = (tx: Tx) =>
  tx.db
    .selectFrom("hour_lines as l")
    .leftJoin("hour_answers as a", (join) =>
      join.onRef("a.person_id", "=", "l.person_id").onRef("a.line_id", "=", "l.id"),
    )
    .select([
      "l.id",
      "l.request_id as request",
      "l.entry_id as entry",
      "l.snapshot",
      "l.stated",
      "l.changed_at as changedAt",
      "a.answer",
      "a.hours",
      "a.statement",
      "a.name",
      "a.answered_at as at",
      "a.answered_by as answeredBy",
    ])
    .orderBy("l.position")
    .orderBy("l.id");

type LineRow = Awaited<ReturnType<ReturnType<typeof lines>["execute"]>>[number];

const answerOf = ({
  answer,
  hours,
  statement,
  name,
  at: answeredAt,
  answeredBy,
}: LineRow): KeptAnswer | null => {
  if (answer === null || name === null || answeredAt === null) return null;
  const by = { name, at: answeredAt, isInApp: answeredBy !== null };
  return answer === "confirmed"
    ? { is: answer, ...by }
    : { is: answer, hours: hours ?? "", statement: statement ?? "", ...by };
};

const withLines = <R extends RequestRow>(
  requests: readonly R[],
  rows: readonly LineRow[],
): readonly (R & { readonly lines: readonly HourLine[] })[] => {
  const byRequest = Map.groupBy(rows, ({ request }) => request);
  return requests.map((request) => ({
    ...request,
    lines: (byRequest.get(request.id) ?? []).map((row) => ({
      id: row.id,
      entry: row.entry,
      snapshot: row.snapshot,
      stated: row.stated,
      changedAt: row.changedAt,
      answer: answerOf(row),
    })),
  }));
};

/** Everything that was asked about a person's hours, the latest first: their own, or as staff may look. */
export const listHourRequests = async (tx: Tx, person: PersonId): Promise<readonly FoundHourRequest[]> => {
  const { requests, rows } = await together({
    requests: tx.many(
      "hour-requests.list",
      tx.db
        .selectFrom("hour_requests")
        .select(requestColumns)
        .where("person_id", "=", person)
        .orderBy("asked_at", "desc")
        .orderBy("id"),
    ),
    rows: tx.many("hour-requests.lines", lines(tx).where("l.person_id", "=", person)),
  });
  return withLines(requests, rows);
};

/**
 * What waits for somebody, or was answered, at addresses that they have proved. What was taken back is there only where it
 * was answered.
 */
export const listHourRequestsTo = async (tx: Tx, me: PersonId): Promise<readonly FoundHourRequest[]> => {
  const own = (await addressesOf(tx, me)).map(({ address }) => address);
  if (own.length === 0) return [];
  const { requests, rows } = await together({
    requests: tx.many(
      "hour-requests.list-to",
      tx.db
        .selectFrom("hour_requests")
        .select(requestColumns)
        .where("address", "in", own)
        .where("person_id", "<>", me)
        .where((eb) => eb.or([eb("withdrawn_at", "is", null), eb("answered_at", "is not", null)]))
        .orderBy("asked_at", "desc")
        .orderBy("id"),
    ),
    rows: tx.many(
      "hour-requests.lines-to",
      lines(tx).where("l.request_id", "in", (eb) =>
        eb
          .selectFrom("hour_requests as r")
          .select("r.id")
          .where("r.address", "in", own)
          .where("r.person_id", "<>", me),
      ),
    ),
  });
  return withLines(requests, rows);
};

/** How many entries wait for somebody's answer, at addresses that they have proved. */
export const countHoursWaiting = async (tx: Tx, me: PersonId, now: Instant): Promise<number> => {
  const { waiting } = await tx.one(
    "hour-requests.count-waiting",
    tx.db
      .selectFrom("hour_requests as r")
      .innerJoin("hour_lines as l", (join) =>
        join.onRef("l.person_id", "=", "r.person_id").onRef("l.request_id", "=", "r.id"),
      )
      .leftJoin("hour_answers as a", (join) =>
        join.onRef("a.person_id", "=", "l.person_id").onRef("a.line_id", "=", "l.id"),
      )
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("r.address", "in", (eb) =>
        eb.selectFrom("addresses").select("addresses.address").where("addresses.person_id", "=", me),
      )
      .where("r.person_id", "<>", me)
      .where("r.withdrawn_at", "is", null)
      .where("r.ended_at", "is", null)
      .where("r.expires_at", ">", moment(now))
      .where("a.line_id", "is", null),
  );
  return waiting;
};

/** One request as far as the scope sees it. */
export const findHourRequest = async (tx: Tx, id: HourRequestId): Promise<FoundHourRequest | undefined> => {
  const { request, rows } = await together({
    request: tx.maybe(
      "hour-requests.find",
      tx.db.selectFrom("hour_requests").select(requestColumns).where("id", "=", id),
    ),
    rows: tx.many("hour-requests.lines-of", lines(tx).where("l.request_id", "=", id)),
  });
  return request === undefined ? undefined : withLines([request], rows)[0];
};
