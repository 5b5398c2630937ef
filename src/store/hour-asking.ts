import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { HourRequestId } from "../core/entries/hour-requests.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { FoundHourRequest } from "./hour-requests.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

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
