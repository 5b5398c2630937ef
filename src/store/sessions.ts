import type { Strength } from "../core/access/actor.ts";
import type { Permit } from "../core/access/can.ts";
import { isOpen, SESSION_ABSOLUTE, SESSION_IDLE, strengthNow } from "../core/account/session-rules.ts";
import type { PersonId, SessionId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A session that a browser has the token of. */
export type FoundSession = {
  readonly id: SessionId;
  readonly personId: PersonId;
  /** What the session is worth now: two factors are worth two only while the second is recent. */
  readonly strength: Strength;
  readonly provedAt: Instant;
  readonly lastSeenAt: Instant;
  /** Others use the device too: it keeps nothing. */
  readonly isShared: boolean;
};

const byToken = fixed((db, place: PlaceOf<{ readonly tokenHash: string }>) =>
  db
    .selectFrom("sessions")
    .select([
      "id",
      "person_id as personId",
      "strength",
      "opened_at as openedAt",
      "seen_at as seenAt",
      "proved_at as provedAt",
      "second_factor_at as secondFactorAt",
      "ended_at as endedAt",
      "shared as isShared",
    ])
    .where("token_hash", "=", place("tokenHash")),
);

/** The open session of a token's digest, for a scope of its person, or one to which the same digest was presented. */
export const findSession = async (
  tx: Tx,
  tokenHash: string,
  now: Instant,
): Promise<FoundSession | undefined> => {
  const row = await tx.maybe("sessions.by-token", byToken(tx, { tokenHash }));
  if (row === undefined || !isOpen(row, now)) return undefined;
  const { id, personId, provedAt, seenAt, isShared } = row;
  return { id, personId, strength: strengthNow(row, now), provedAt, lastSeenAt: seenAt, isShared };
};

/** Writes down that a session was used. */
export const markSeen = async (tx: Tx, id: SessionId, now: Instant): Promise<void> => {
  await tx.write(
    "sessions.seen",
    tx.db
      .updateTable("sessions")
      .set({ seen_at: at(now) })
      .where("id", "=", id),
  );
};

/** How a session came about. */
export type Opening = {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly tokenHash: string;
  readonly strength: Strength;
  readonly methods: readonly string[];
  readonly device: string;
  /** Said where others use the device too. */
  readonly isShared?: boolean;
};

/** Opens a session; its token exists only in the browser that gets it. */
export const openSession = async (tx: Tx, session: Opening, now: Instant): Promise<void> => {
  await tx.write(
    "sessions.open",
    tx.db.insertInto("sessions").values({
      id: session.id,
      person_id: session.personId,
      token_hash: session.tokenHash,
      strength: session.strength,
      methods: [...session.methods],
      device: session.device,
      shared: session.isShared ?? false,
      opened_at: at(now),
      seen_at: at(now),
      proved_at: at(now),
      second_factor_at: session.strength === 2 ? at(now) : null,
    }),
  );
};

/**
 * Gives a session what was proved just now, under a new token, so that whoever had the old one has nothing; false where
 * it ended meanwhile. A second factor makes it one of two, and stays so.
 */
export const strengthenSession = async (
  tx: Tx,
  id: SessionId,
  proof: { readonly tokenHash: string; readonly method: string; readonly isSecondFactor: boolean },
  now: Instant,
): Promise<boolean> => {
  const changed = await tx.write(
    "sessions.strengthen",
    tx.db
      .updateTable("sessions")
      .set((eb) => ({
        token_hash: proof.tokenHash,
        proved_at: at(now),
        methods: eb
          .case()
          .when(eb(eb.val(proof.method), "=", eb.fn.any("methods")))
          .then(eb.ref("methods"))
          .else(eb.fn<string[]>("array_append", ["methods", eb.val(proof.method)]))
          .end(),
        ...(proof.isSecondFactor ? { strength: 2 as const, second_factor_at: at(now) } : {}),
      }))
      .where("id", "=", id)
      .where("ended_at", "is", null),
  );
  return changed > 0;
};

/** Takes the second factor back from every session of a person who has none any more. */
export const weakenSessions = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.write(
    "sessions.weaken",
    tx.db
      .updateTable("sessions")
      .set({ strength: 1, second_factor_at: null })
      .where("person_id", "=", person)
      .where("ended_at", "is", null),
  );
};

/** A session as its person sees it. */
export type ListedSession = {
  readonly id: SessionId;
  readonly device: string;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly methods: readonly string[];
};

/** The open sessions of a person, the last seen first. */
export const listSessions = async (
  tx: Tx,
  person: PersonId,
  now: Instant,
): Promise<readonly ListedSession[]> =>
  tx.many(
    "sessions.of-person",
    tx.db
      .selectFrom("sessions")
      .select(["id", "device", "opened_at as openedAt", "seen_at as seenAt", "methods"])
      .where("person_id", "=", person)
      .where("ended_at", "is", null)
      .where("seen_at", ">", moment(now - SESSION_IDLE))
      .where("opened_at", ">", moment(now - SESSION_ABSOLUTE))
      .orderBy("seen_at", "desc")
      .orderBy("id"),
  );

/** Ends a session of a person; false where it was not theirs or had ended. */
export const endSession = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  person: PersonId,
  id: SessionId,
  now: Instant,
): Promise<boolean> => {
  const ended = await tx.write(
    "sessions.end",
    tx.db
      .updateTable("sessions")
      .set({ ended_at: at(now) })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("ended_at", "is", null),
  );
  return ended > 0;
};

/** Ends every session of a person but one, or all of them; tells how many. */
export const endOtherSessions = async (
  tx: Tx,
  person: PersonId,
  kept: SessionId | undefined,
  now: Instant,
): Promise<number> => {
  const others = tx.db
    .updateTable("sessions")
    .set({ ended_at: at(now) })
    .where("person_id", "=", person)
    .where("ended_at", "is", null);
  return tx.write("sessions.end-others", kept === undefined ? others : others.where("id", "!=", kept));
};

/** Removes sessions that nobody can use any more since a moment; for the timetable. */
export const forgetSessions = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write(
    "sessions.forget",
    tx.db
      .deleteFrom("sessions")
      .where((eb) =>
        eb.or([
          eb("ended_at", "<", moment(before)),
          eb("seen_at", "<", moment(before - SESSION_IDLE)),
          eb("opened_at", "<", moment(before - SESSION_ABSOLUTE)),
        ]),
      ),
  );
