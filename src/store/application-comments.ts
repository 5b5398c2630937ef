import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { Part } from "../core/application/copy.ts";
import type { Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Of = Pick<Application, "associationId" | "id">;

/** What was said of an application, or of a part of it, to its other side. */
export type KeptComment = {
  readonly id: Id<"comment">;
  /** Null where it is about all of it. */
  readonly part: Part | null;
  readonly by: PersonId;
  /** Null where whoever looks may not know who it is. */
  readonly name: string | null;
  readonly said: string;
  readonly at: Instant;
};

/** Everything that was said of an application, the first first. */
export const listComments = async (tx: Tx, { associationId, id }: Of): Promise<readonly KeptComment[]> =>
  tx.many(
    "application-comments.list",
    tx.db
      .selectFrom("application_comments as c")
      .leftJoin("persons as p", "p.id", "c.said_by")
      .select(["c.id", "c.part", "c.said_by as by", "p.name", "c.said", "c.said_at as at"])
      .where("c.association_id", "=", associationId)
      .where("c.application_id", "=", id)
      .orderBy("c.said_at")
      .orderBy("c.id"),
  );

/** What is said, with the id that was made with the page. */
export type NewComment = Pick<KeptComment, "id" | "part" | "by" | "said">;

/** Adds what somebody says; false where the id is used: sent twice it is said once. */
export const addComment = async (
  tx: Tx,
  _permit: Permit<"application.change" | "application.run">,
  { associationId, id: application }: Of,
  { id, part, by, said }: NewComment,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "application-comments.add",
    tx.db
      .insertInto("application_comments")
      .values({
        association_id: associationId,
        application_id: application,
        id,
        part: part === null ? null : JSON.stringify(part),
        said_by: by,
        said,
        said_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
