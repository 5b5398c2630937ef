import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What does not work, as somebody who applies told it. */
export type HelpRequest = {
  readonly id: Id<"help-request">;
  /** Which page it is about, in their words; empty where they did not say. */
  readonly page: string;
  readonly said: string;
};

/** Adds what somebody says that does not work; false where the id is used: sent twice it is asked once. */
export const addHelpRequest = async (
  tx: Tx,
  _permit: Permit<"application.change">,
  { associationId, id: application, personId }: Application,
  { id, page, said }: HelpRequest,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "help-requests.add",
    tx.db
      .insertInto("help_requests")
      .values({
        association_id: associationId,
        application_id: application,
        id,
        person_id: personId,
        page,
        said,
        asked_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** What somebody asked under an id; undefined where it is not theirs, or not there. */
export const findHelpRequest = async (
  tx: Tx,
  id: HelpRequest["id"],
): Promise<Pick<HelpRequest, "page" | "said"> | undefined> =>
  tx.maybe(
    "help-requests.find",
    tx.db.selectFrom("help_requests").select(["page", "said"]).where("id", "=", id),
  );

/** The same as administrators read it, with who asks, and who saw to it since. */
export type ShownHelpRequest = HelpRequest & {
  readonly name: string;
  readonly at: Instant;
  readonly finishedAt: Instant | null;
  /** Null where nobody did, or where their name is out of sight by now. */
  readonly finishedBy: string | null;
};

/** Some of what was asked of the administrators of an association: what is not finished first, of that the last first. */
export const listHelpRequests = async (
  tx: Tx,
  association: AssociationId,
  { most, after }: { readonly most: number; readonly after: number },
): Promise<readonly ShownHelpRequest[]> =>
  tx.many(
    "help-requests.list",
    tx.db
      .selectFrom("help_requests as h")
      .innerJoin("persons as p", "p.id", "h.person_id")
      .leftJoin("persons as f", "f.id", "h.finished_by")
      .select([
        "h.id",
        "h.page",
        "h.said",
        "p.name",
        "h.asked_at as at",
        "h.finished_at as finishedAt",
        "f.name as finishedBy",
      ])
      .where("h.association_id", "=", association)
      .orderBy(sql`h.finished_at is not null`)
      .orderBy("h.asked_at", "desc")
      .orderBy("h.id")
      .limit(most)
      .offset(after),
  );

/** How much was ever asked of the administrators of an association. */
export const countHelpRequests = async (tx: Tx, association: AssociationId): Promise<number> => {
  const { count } = await tx.one(
    "help-requests.count",
    tx.db
      .selectFrom("help_requests")
      .select(sql<string>`count(*)`.as("count"))
      .where("association_id", "=", association),
  );
  return Number(count);
};

/** Keeps who saw to a request, and when; false where somebody had done so. */
export const finishHelpRequest = async (
  tx: Tx,
  _permit: Permit<"help.finish">,
  { association, id }: { readonly association: AssociationId; readonly id: HelpRequest["id"] },
  by: PersonId,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "help-requests.finish",
    tx.db
      .updateTable("help_requests")
      .set({ finished_by: by, finished_at: at(now) })
      .where("association_id", "=", association)
      .where("id", "=", id)
      .where("finished_at", "is", null),
  );
  return written > 0;
};

/** A request of which administrators are told, without what it says. */
export type HelpToTell = {
  readonly id: Id<"help-request">;
  readonly associationId: AssociationId;
  readonly by: PersonId;
  readonly at: Instant;
};

/** A request by its id; undefined where there is none. */
export const helpToTell = async (tx: Tx, id: Id<"help-request">): Promise<HelpToTell | undefined> =>
  tx.maybe(
    "help-requests.to-tell",
    tx.db
      .selectFrom("help_requests")
      .select(["id", "association_id as associationId", "person_id as by", "asked_at as at"])
      .where("id", "=", id),
  );
