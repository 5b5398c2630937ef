import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type {
  Ending,
  HourAnswer,
  HourLine,
  HourLineId,
  HourRequest,
  HourRequestId,
  KeptAnswer,
} from "../core/entries/hour-requests.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import type { DeliveryState } from "../core/messages/delivery.ts";
import { addressesOf } from "./addresses.ts";
import { at, moment } from "./tables/columns.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

const requestColumns = [
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

type RequestRow = Omit<HourRequest, "lines"> & { readonly language: Language };

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

/** Asks somebody, and has it mailed; false where its id is there, or somebody asks the same provider at this moment. */
export const addHourRequest = async (
  tx: Tx,
  _permit: Permit<"hours.ask">,
  { lines: asked, ...request }: Omit<FoundHourRequest, "withdrawnAt" | "endedAt" | "endedAs">,
): Promise<boolean> => {
  const written = await tx.write(
    "hour-requests.add",
    tx.db
      .insertInto("hour_requests")
      .values({
        person_id: request.personId,
        id: request.id,
        provider_entry_id: request.provider,
        provider_name: request.providerName,
        provider_holder: request.providerHolder,
        asker_name: request.askerName,
        address: request.address,
        is_own_mailbox: request.isOwnMailbox,
        language: request.language,
        asked_at: at(request.askedAt),
        expires_at: at(request.expiresAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  if (written === 0) return false;
  await tx.write(
    "hour-requests.add-lines",
    tx.db.insertInto("hour_lines").values(
      asked.map(({ id, entry, snapshot, stated }, position) => ({
        person_id: request.personId,
        id,
        request_id: request.id,
        position,
        entry_id: entry,
        snapshot: JSON.stringify(snapshot),
        stated,
      })),
    ),
  );
  tx.outbox.put({ kind: "hour-request", id: request.id });
  return true;
};

/** What an entry says of its hours by now; null where it is deleted. */
export type StatedFigures = { readonly entry: EntryId; readonly stated: string | null };

/**
 * Notes for those who are asked about entries since when these say something else. That one was changed stays noted, also
 * where it says again what it did.
 */
export const noteFigures = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  figures: readonly StatedFigures[],
  now: Instant,
): Promise<void> => {
  if (figures.length === 0) return;
  await tx.write(
    "hour-requests.note-figures",
    tx.db
      .updateTable("hour_lines as l")
      .from(
        sql<StatedFigures>`jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)`.as<"f">(
          sql`f (entry uuid, stated text)`,
        ),
      )
      .set({ changed_at: at(now) })
      .where("l.person_id", "=", person)
      .whereRef("l.entry_id", "=", "f.entry")
      .where("l.changed_at", "is", null)
      .where(sql<boolean>`l.stated is distinct from f.stated`),
  );
};

/** Takes back what a person asks of a provider and that is open; how many requests that was, 0 or 1. */
export const withdrawHourRequest = async (
  tx: Tx,
  _permit: Permit<"hours.ask">,
  person: PersonId,
  which: { readonly id: HourRequestId } | { readonly provider: EntryId },
  now: Instant,
): Promise<number> => {
  const open = tx.db
    .updateTable("hour_requests")
    .set({ withdrawn_at: at(now) })
    .where("person_id", "=", person)
    .where("withdrawn_at", "is", null)
    .where("ended_at", "is", null);
  return tx.write(
    "hour-requests.withdraw",
    "id" in which ? open.where("id", "=", which.id) : open.where("provider_entry_id", "=", which.provider),
  );
};

/**
 * Notes that a request is being answered, so that nobody takes it back until the transaction ends; false where it is not
 * open any more.
 */
export const beginAnswer = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  id: HourRequestId,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "hour-requests.answer",
    tx.db
      .updateTable("hour_requests")
      .set({ answered_at: at(now) })
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .where("ended_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return written > 0;
};

/** An answer to a line, and who gives it. */
export type NewAnswer = {
  readonly personId: PersonId;
  readonly request: HourRequestId;
  readonly line: HourLineId;
  readonly answer: HourAnswer;
  readonly name: string;
  /** Null of whoever came by the link. */
  readonly by: PersonId | null;
};

/** Keeps answers; how many were new. What was answered before stays. */
export const addAnswers = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  answers: readonly NewAnswer[],
  now: Instant,
): Promise<number> =>
  tx.write(
    "hour-requests.add-answers",
    tx.db
      .insertInto("hour_answers")
      .values(
        answers.map(({ personId, request, line, answer, name, by }) => ({
          person_id: personId,
          line_id: line,
          request_id: request,
          answer: answer.is,
          hours: answer.is === "disputed" ? answer.hours : "",
          statement: answer.is === "disputed" ? answer.statement : "",
          name,
          answered_by: by,
          answered_at: at(now),
        })),
      )
      .onConflict((conflict) => conflict.doNothing()),
  );

/** Ends a request as whoever was asked says; false where it is not open any more. */
export const endHourRequest = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  id: HourRequestId,
  ending: Ending,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "hour-requests.end",
    tx.db
      .updateTable("hour_requests")
      .set({ ended_at: at(now), ended_as: ending })
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .where("ended_at", "is", null),
  );
  return written > 0;
};

/** Keeps that the owner of an address wants no mail that asks for hours. */
export const wantNoRequests = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  address: string,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "hour-requests.want-none",
    tx.db
      .insertInto("unasked_addresses")
      .values({ address, since: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** Those of a person's addresses that want no such mail. */
export const addressesUnasked = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.many(
      "hour-requests.unasked",
      tx.db.selectFrom("unasked_addresses").select("address").orderBy("address"),
    )
  ).map(({ address }) => address);

/** Takes such mail again at an address. */
export const wantRequestsAgain = async (
  tx: Tx,
  _permit: Permit<"hours.want">,
  address: string,
): Promise<boolean> =>
  (await tx.write(
    "hour-requests.want-again",
    tx.db.deleteFrom("unasked_addresses").where("address", "=", address),
  )) > 0;

/** True where the owner of an address wants no mail that asks for hours; in a job. */
export const isUnasked = async (tx: Tx, address: string): Promise<boolean> =>
  (await tx.maybe(
    "hour-requests.is-unasked",
    tx.db.selectFrom("unasked_addresses").select("address").where("address", "=", address),
  )) !== undefined;

/** A request as its mail is made of it; in a job. */
export const findHourMail = async (tx: Tx, id: HourRequestId): Promise<RequestRow | undefined> =>
  tx.maybe(
    "hour-requests.mail",
    tx.db.selectFrom("hour_requests").select(requestColumns).where("id", "=", id),
  );

/** When mails that ask for hours went to an address since a moment, whoever asked; in a job. */
export const hourMailsSince = async (tx: Tx, address: string, since: Instant): Promise<readonly Instant[]> =>
  (
    await tx.many(
      "hour-requests.mailed-to",
      tx.db
        .selectFrom("hour_requests as r")
        .innerJoin("deliveries as d", (join) =>
          join.onRef("d.subject_id", "=", "r.id").on("d.subject_kind", "=", "hour-request"),
        )
        .select("d.changed_at as at")
        .where("r.address", "=", address)
        .where("d.changed_at", ">", moment(since))
        .orderBy("d.changed_at"),
    )
  ).map((row) => row.at);

/** Ends a request that was not mailed, because its address wants none; in a job. */
export const endUnwanted = async (tx: Tx, id: HourRequestId, now: Instant): Promise<void> => {
  await tx.write(
    "hour-requests.end-unwanted",
    tx.db
      .updateTable("hour_requests")
      .set({ ended_at: at(now), ended_as: "not-wanted" })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .where("withdrawn_at", "is", null),
  );
};

/** What became of the mails of a person's requests. */
export const mailsOfHourRequests = async (
  tx: Tx,
): Promise<readonly { readonly request: string; readonly state: DeliveryState }[]> =>
  tx.many(
    "hour-requests.mails",
    tx.db
      .selectFrom("deliveries")
      .select(["subject_id as request", "state"])
      .where("subject_kind", "=", "hour-request"),
  );
