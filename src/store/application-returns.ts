import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { Part } from "../core/application/copy.ts";
import type { Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Of = Pick<Application, "associationId" | "id">;

/** A part of a copy that was returned, with the question to it and what was answered. */
export type KeptReturn = {
  readonly id: Id<"return">;
  /** The copy of which it is a part. */
  readonly copy: number;
  readonly part: Part;
  readonly question: string;
  readonly returnedAt: Instant;
  /** Empty until something is answered. */
  readonly answer: string;
  readonly answeredAt: Instant | null;
};

/** Everything that was ever returned of an application: by copy, and within one in the order in which it was named. */
export const listReturns = async (tx: Tx, { associationId, id }: Of): Promise<readonly KeptReturn[]> =>
  tx.many(
    "application-returns.list",
    tx.db
      .selectFrom("application_returns")
      .select([
        "id",
        "copy_number as copy",
        "part",
        "question",
        "returned_at as returnedAt",
        "answer",
        "answered_at as answeredAt",
      ])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .orderBy("copy_number")
      .orderBy("returned_at")
      .orderBy("id"),
  );

/** What is returned, as it is named. */
export type ReturnedPart = Pick<KeptReturn, "id" | "part" | "question">;

/** Adds the parts of a copy that are returned, each with its question. The application must be locked. */
export const addReturns = async (
  tx: Tx,
  _permit: Permit<"application.run">,
  { associationId, id: application }: Of,
  {
    copy,
    parts,
    by,
    now,
  }: {
    readonly copy: number;
    readonly parts: readonly ReturnedPart[];
    readonly by: PersonId;
    readonly now: Instant;
  },
): Promise<void> => {
  if (parts.length === 0) return;
  await tx.write(
    "application-returns.add",
    tx.db.insertInto("application_returns").values(
      parts.map(({ id, part, question }) => ({
        association_id: associationId,
        application_id: application,
        id,
        copy_number: copy,
        part: JSON.stringify(part),
        question,
        returned_by: by,
        returned_at: at(now),
        answered_at: null,
      })),
    ),
  );
};

/** Keeps what is answered to one returned part, in place of what was; an empty answer takes it back. */
export const keepAnswer = async (
  tx: Tx,
  _permit: Permit<"application.change">,
  { associationId, id: application }: Of,
  { id, answer }: Pick<KeptReturn, "id" | "answer">,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "application-returns.answer",
    tx.db
      .updateTable("application_returns")
      .set({ answer, answered_at: answer === "" ? null : at(now) })
      .where("association_id", "=", associationId)
      .where("application_id", "=", application)
      .where("id", "=", id),
  );
};
