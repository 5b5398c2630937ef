import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { Part } from "../core/application/copy.ts";
import type { Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Of = Pick<Application, "associationId" | "id">;

/** What staff noted among themselves: whoever applies never reads it. */
export type KeptNote = {
  readonly id: Id<"note">;
  readonly part: Part | null;
  readonly name: string | null;
  readonly note: string;
  readonly at: Instant;
};

/** Everything that staff noted of an application, the first first. */
export const listNotes = async (tx: Tx, { associationId, id }: Of): Promise<readonly KeptNote[]> =>
  tx.many(
    "application-notes.list",
    tx.db
      .selectFrom("application_notes as n")
      .leftJoin("persons as p", "p.id", "n.noted_by")
      .select(["n.id", "n.part", "p.name", "n.note", "n.noted_at as at"])
      .where("n.association_id", "=", associationId)
      .where("n.application_id", "=", id)
      .orderBy("n.noted_at")
      .orderBy("n.id"),
  );

/** Adds a note of staff; false where the id is used: sent twice it is noted once. */
export const addNote = async (
  tx: Tx,
  _permit: Permit<"application.run">,
  { associationId, id: application }: Of,
  { id, part, by, note }: Pick<KeptNote, "id" | "part" | "note"> & { readonly by: PersonId },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "application-notes.add",
    tx.db
      .insertInto("application_notes")
      .values({
        association_id: associationId,
        application_id: application,
        id,
        part: part === null ? null : JSON.stringify(part),
        noted_by: by,
        note,
        noted_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
