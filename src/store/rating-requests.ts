import type { Permit } from "../core/access/can.ts";
import type { Application, ApplicationId } from "../core/application/application.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { AssociationId, Id, PersonId, RatingRequestId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import { type Declination, fateOf, type MailFate } from "../core/references/rating-request.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A rating that was sent for an application: as whom of the portfolio, when, and whether it counts. */
type ListedRating = {
  readonly entry: EntryId;
  /** The category that it was asked for. */
  readonly category: string;
  readonly sentAt: Instant;
  readonly counts: boolean;
  /** As whom the rater was asked. */
  readonly roles: readonly string[];
};

/** The ratings that were sent for an application, the first first. Nothing here tells what they say. */
export const listReceived = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
): Promise<readonly ListedRating[]> => {
  const rows = await tx.many(
    "rating-requests.received",
    tx.db
      .selectFrom("rating_requests")
      .select(["entry_id as entry", "category", "sent_at as sentAt", "counts", "roles"])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .where("sent_at", "is not", null)
      .where("revoked_at", "is", null)
      .orderBy("sent_at")
      .orderBy("id"),
  );
  return rows.map(({ sentAt, counts, ...rest }) => ({
    ...rest,
    sentAt: sentAt ?? 0,
    counts: counts ?? false,
  }));
};

const columns = [
  "r.id",
  "r.association_id as associationId",
  "r.application_id as applicationId",
  "r.person_id as personId",
  "r.applicant_name as applicantName",
  "r.edition",
  "r.category",
  "r.profile",
  "r.entry_id as entry",
  "r.roles",
  "r.known_since as knownSince",
  "r.rater_name as raterName",
  "r.address",
  "r.language",
  "r.is_waived as isWaived",
  "r.waiver_signature as waiver",
  "r.is_own_mailbox as isOwnMailbox",
  "r.is_own_browser as isOwnBrowser",
  "r.asked_at as askedAt",
  "r.expires_at as expiresAt",
  "r.opened_at as openedAt",
  "r.started_at as startedAt",
  "r.sent_at as sentAt",
  "r.counts",
  "r.declined_at as declinedAt",
  "r.declined_as as declinedAs",
  "r.revoked_at as revokedAt",
  "r.set_aside_at as setAsideAt",
  "r.released_at as releasedAt",
  "r.times_reopened as timesReopened",
] as const;

/** What is asked of a rater, and what they did. Nothing of what a rating says. */
export type RatingRequest = {
  readonly id: RatingRequestId;
  readonly associationId: AssociationId;
  readonly applicationId: ApplicationId;
  readonly personId: PersonId;
  readonly applicantName: string;
  readonly edition: string;
  readonly category: string;
  readonly profile: string;
  readonly entry: EntryId;
  readonly roles: readonly string[];
  readonly knownSince: string;
  readonly raterName: string;
  readonly address: string;
  readonly language: Language;
  readonly isWaived: boolean;
  /** The signature under the waiver; null where it is not signed. */
  readonly waiver: Id<"signature"> | null;
  readonly isOwnMailbox: boolean;
  readonly isOwnBrowser: boolean;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly openedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly counts: boolean | null;
  readonly declinedAt: Instant | null;
  readonly declinedAs: Declination | null;
  readonly revokedAt: Instant | null;
  /** Since when its application asks another form, because the category was changed. */
  readonly setAsideAt: Instant | null;
  readonly releasedAt: Instant | null;
  /** How often staff opened it again after it was sent. */
  readonly timesReopened: number;
};

/** The same with what became of its mail, for whoever asked and for staff. */
export type FollowedRequest = RatingRequest & { readonly mail: MailFate };

const withMail = (tx: Tx) =>
  tx.db
    .selectFrom("rating_requests as r")
    .leftJoin("deliveries as d", (join) =>
      join
        .onRef("d.association_id", "=", "r.association_id")
        .onRef("d.subject_id", "=", "r.id")
        .on("d.subject_kind", "=", "rating-request"),
    )
    .select(columns)
    .select(["d.state", "d.problem"]);

/** Every request of an application with what became of its mail, the latest first. */
export const listRatingRequests = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
): Promise<readonly FollowedRequest[]> => {
  const rows = await tx.many(
    "rating-requests.list",
    withMail(tx)
      .where("r.association_id", "=", associationId)
      .where("r.application_id", "=", id)
      .orderBy("r.asked_at", "desc")
      .orderBy("r.id"),
  );
  return rows.map(({ state, problem, ...request }) => ({ ...request, mail: fateOf({ state, problem }) }));
};

/** One request as far as the scope sees it: its applicant, staff, whoever brings its id, and jobs. */
export const findRatingRequest = async (tx: Tx, id: RatingRequestId): Promise<RatingRequest | undefined> =>
  tx.maybe(
    "rating-requests.find",
    tx.db.selectFrom("rating_requests as r").select(columns).where("r.id", "=", id),
  );

/**
 * Waits until nobody else is changing an open request, and keeps it so to the end of the transaction. What it is by then is
 * read afterwards: one that is over is not waited for, since nothing changes it any more.
 */
export const lockRatingRequest = async (tx: Tx, id: RatingRequestId): Promise<void> => {
  await tx.maybe(
    "rating-requests.lock",
    tx.db.selectFrom("rating_requests").select("id").where("id", "=", id).forUpdate(),
  );
};

/** Requests that are open and asked at the address of a request, for a browser that proved it; names only. */
export const listSameAddress = async (
  tx: Tx,
  { id, address }: Pick<RatingRequest, "id" | "address">,
  now: Instant,
): Promise<readonly Pick<RatingRequest, "id" | "applicantName">[]> =>
  tx.many(
    "rating-requests.same-address",
    tx.db
      .selectFrom("rating_requests")
      .select(["id", "applicant_name as applicantName"])
      .where("address", "=", address)
      .where("id", "<>", id)
      .where("sent_at", "is", null)
      .where("declined_at", "is", null)
      .where("revoked_at", "is", null)
      .where("set_aside_at", "is", null)
      .where("expires_at", ">", moment(now))
      .orderBy("asked_at")
      .orderBy("id"),
  );

/** A request that is made. */
export type NewRatingRequest = Pick<
  RatingRequest,
  | "id"
  | "applicantName"
  | "profile"
  | "entry"
  | "roles"
  | "knownSince"
  | "raterName"
  | "address"
  | "language"
  | "isOwnMailbox"
  | "askedAt"
  | "expiresAt"
  | "waiver"
>;

/** Asks a rater, and has it mailed; false where its id is there, or the same rater is asked at this moment. */
export const addRatingRequest = async (
  tx: Tx,
  _permit: Permit<"rating.ask">,
  { associationId, id: application, personId, edition, category }: Application,
  request: NewRatingRequest,
): Promise<boolean> => {
  const written = await tx.write(
    "rating-requests.add",
    tx.db
      .insertInto("rating_requests")
      .values({
        association_id: associationId,
        id: request.id,
        application_id: application,
        person_id: personId,
        applicant_name: request.applicantName,
        edition,
        category,
        profile: request.profile,
        entry_id: request.entry,
        roles: [...request.roles],
        known_since: request.knownSince,
        rater_name: request.raterName,
        address: request.address,
        language: request.language,
        is_waived: request.waiver !== null,
        waiver_signature: request.waiver,
        is_own_mailbox: request.isOwnMailbox,
        asked_at: at(request.askedAt),
        expires_at: at(request.expiresAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  if (written > 0) tx.outbox.put({ kind: "rating-request", id: request.id });
  return written > 0;
};

/** Takes a request back, unless its rating was sent: its link opens nothing any more. True where it was open or declined. */
export const revokeRequest = async (
  tx: Tx,
  _permit: Permit<"rating.ask">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "rating-requests.revoke",
    tx.db
      .updateTable("rating_requests")
      .set({ revoked_at: at(now) })
      .where("association_id", "=", associationId)
      .where("id", "=", id)
      .where("sent_at", "is", null)
      .where("revoked_at", "is", null)
      .where("times_reopened", "=", 0),
  );
  return written > 0;
};

/**
 * Sets aside what the category that an application has by now does not ask, and takes up again what it does: `asked` are the
 * categories with its form. What was taken back stays so.
 */
export const setAsideRequests = async (
  tx: Tx,
  _permit: Permit<"application.change" | "application.run">,
  { associationId, id }: Pick<Application, "associationId" | "id">,
  asked: readonly string[],
  now: Instant,
): Promise<void> => {
  const standing = tx.db
    .updateTable("rating_requests")
    .where("association_id", "=", associationId)
    .where("application_id", "=", id)
    .where("revoked_at", "is", null);
  // In this order: of two for one reference never both are asked.
  await tx.write(
    "rating-requests.set-aside",
    standing
      .set({ set_aside_at: at(now) })
      .where("set_aside_at", "is", null)
      .where("category", "not in", asked),
  );
  await tx.write(
    "rating-requests.take-up",
    standing.set({ set_aside_at: null }).where("set_aside_at", "is not", null).where("category", "in", asked),
  );
};

/**
 * Takes back all that is open of an application, as when it ends: what the lifecycle calls raters released. How many that
 * were; what was sent stays. One that is open again after it was sent waits for nothing any more; its versions stay.
 */
export const releaseRaters = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
  now: Instant,
): Promise<number> =>
  tx.write(
    "rating-requests.release-raters",
    tx.db
      .updateTable("rating_requests")
      .set({ revoked_at: at(now) })
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .where("sent_at", "is", null)
      .where("declined_at", "is", null)
      .where("revoked_at", "is", null),
  );

/**
 * Releases the link of a request after a call: whoever holds it opens the form with it, once. Only while nobody opened it,
 * so that it never shows what somebody typed; false otherwise.
 */
export const releaseRequest = async (
  tx: Tx,
  _permit: Permit<"rating.correct">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  { by, now }: { readonly by: PersonId; readonly now: Instant },
): Promise<boolean> => {
  const written = await tx.write(
    "rating-requests.release",
    tx.db
      .updateTable("rating_requests")
      .set({ released_at: at(now), released_by: by })
      .where("association_id", "=", associationId)
      .where("id", "=", id)
      .where("opened_at", "is", null)
      .where("released_at", "is", null)
      .where("revoked_at", "is", null)
      .where("declined_at", "is", null),
  );
  return written > 0;
};

/**
 * Opens a rating again that was sent, so that its rater corrects it: it does not count until it is sent anew. False where
 * it was opened again or taken back meanwhile.
 */
export const reopenRequest = async (
  tx: Tx,
  _permit: Permit<"rating.correct">,
  { associationId, id, timesReopened }: Pick<RatingRequest, "associationId" | "id" | "timesReopened">,
  until: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "rating-requests.reopen",
    tx.db
      .updateTable("rating_requests")
      .set({ sent_at: null, counts: null, times_reopened: timesReopened + 1, expires_at: at(until) })
      .where("association_id", "=", associationId)
      .where("id", "=", id)
      .where("times_reopened", "=", timesReopened)
      .where("sent_at", "is not", null)
      .where("revoked_at", "is", null),
  );
  return written > 0;
};
