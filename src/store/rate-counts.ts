import { sql } from "kysely";
import type { Counted, Limit } from "../core/account/rate-limits.ts";
import { type Instant, SECOND } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/**
 * Counts an attempt by a salted digest of what it is counted by. In a transaction of its own: what is refused later is
 * counted all the same.
 */
export const countAttempt = async (
  tx: Tx,
  keyDigest: string,
  { window }: Limit,
  now: Instant,
): Promise<Counted> =>
  tx.one(
    "rate-counts.count",
    tx.db
      .selectFrom(
        sql<{
          attempts: number;
          window_ends: Instant;
        }>`count_attempt(${keyDigest}, ${window / SECOND}::integer, ${at(now)}::timestamptz)`.as<"counted">(
          sql`counted`,
        ),
      )
      .select(["attempts", "window_ends as windowEnds"]),
  );

/** Forgets windows that began before a moment; for the timetable. */
export const forgetAttempts = async (tx: Tx, before: Instant): Promise<number> => {
  const { gone } = await tx.one(
    "rate-counts.forget",
    tx.db.selectNoFrom(sql<number>`forget_attempts(${at(before)}::timestamptz)`.as("gone")),
  );
  return gone;
};
