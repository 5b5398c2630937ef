import { sql } from "kysely";
import type { Role } from "../core/access/roles.ts";
import type { ApplicationId } from "../core/application/application.ts";
import type { MoveName } from "../core/application/lifecycle.ts";
import type { Said } from "../core/application/tell-comments.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { newsForCoordinators } from "../core/messages/application-news.ts";
import type { MessageKind } from "../core/messages/kinds.ts";
import type { Tx } from "./tx.ts";

/** A move of an application of which its coordinators are told. */
export type MoveToTell = {
  readonly associationId: AssociationId;
  readonly applicant: PersonId;
  readonly application: ApplicationId;
  readonly number: number;
  readonly on: MoveName;
  readonly by: PersonId | null;
  readonly at: Instant;
};

/** The last move of an application that is news to its coordinators; undefined where there is none. */
export const lastMoveToTell = async (tx: Tx, application: ApplicationId): Promise<MoveToTell | undefined> =>
  tx.maybe(
    "application-tidings.move",
    tx.db
      .selectFrom("application_moves as m")
      .innerJoin("applications as a", "a.id", "m.application_id")
      .select([
        "a.association_id as associationId",
        "a.person_id as applicant",
        "a.id as application",
        "m.number",
        "m.move as on",
        "m.moved_by as by",
        "m.moved_at as at",
      ])
      .where("a.id", "=", application)
      .where("m.move", "in", [...newsForCoordinators])
      .orderBy("m.number", "desc")
      .limit(1),
  );

/** A comment of which the other side is told. */
export type CommentToTell = {
  readonly id: Id<"comment">;
  readonly associationId: AssociationId;
  readonly applicant: PersonId;
  readonly application: ApplicationId;
  readonly by: PersonId;
  readonly at: Instant;
};

/** A comment, without what it says; undefined where there is none. */
export const commentToTell = async (tx: Tx, id: Id<"comment">): Promise<CommentToTell | undefined> =>
  tx.maybe(
    "application-tidings.comment",
    tx.db
      .selectFrom("application_comments as c")
      .innerJoin("applications as a", "a.id", "c.application_id")
      .select([
        "c.id",
        "a.association_id as associationId",
        "a.person_id as applicant",
        "a.id as application",
        "c.said_by as by",
        "c.said_at as at",
      ])
      .where("c.id", "=", id),
  );

/** When the side of a comment said something about its application. */
export const saidBySide = async (
  tx: Tx,
  { application, applicant, by }: CommentToTell,
): Promise<readonly Said[]> =>
  tx.many(
    "application-tidings.said",
    tx.db
      .selectFrom("application_comments")
      .select(["id", "said_at as at"])
      .where("application_id", "=", application)
      .where("said_by", by === applicant ? "=" : "<>", applicant),
  );

/** Those who hold a role in an association, but those who are left out. */
export const holdersOf = async (
  tx: Tx,
  association: AssociationId,
  role: Role,
  but: readonly (PersonId | null)[],
): Promise<readonly PersonId[]> => {
  const rows = await tx.many(
    "application-tidings.holders",
    tx.db
      .selectFrom("role_grants")
      .select("person_id as personId")
      .where("association_id", "=", association)
      .where("role", "=", role)
      .where("ended_at", "is", null)
      .orderBy("person_id"),
  );
  return rows.map(({ personId }) => personId).filter((each) => !but.includes(each));
};

/** Of some people those who were told the same already: a job may come twice. */
export const toldAlready = async (
  tx: Tx,
  people: readonly PersonId[],
  kind: Extract<MessageKind, "application-to-run" | "application-comment" | "help-asked">,
  params: { readonly [name: string]: string | number },
): Promise<readonly PersonId[]> => {
  if (people.length === 0) return [];
  const rows = await tx.many(
    "application-tidings.told",
    tx.db
      .selectFrom("messages")
      .select("person_id as personId")
      .where("person_id", "in", [...people])
      .where("kind", "=", kind)
      .where(sql<boolean>`params @> ${JSON.stringify(params)}::jsonb`),
  );
  return rows.map(({ personId }) => personId);
};
