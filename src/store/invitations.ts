import type { Permit } from "../core/access/can.ts";
import type { Invitation } from "../core/association/invitation.ts";
import type { AssociationId, InvitationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { DeliveryState } from "../core/messages/delivery.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const columns = [
  "association_id as associationId",
  "id",
  "address",
  "name",
  "roles",
  "language",
  "made_at as madeAt",
  "made_by as madeBy",
  "sent_again_at as sentAgainAt",
  "expires_at as expiresAt",
  "accepted_at as acceptedAt",
  "accepted_by as acceptedBy",
  "revoked_at as revokedAt",
] as const;

/** Every invitation of an association, the latest first. */
export const listInvitations = async (tx: Tx, association: AssociationId): Promise<readonly Invitation[]> =>
  tx.many(
    "invitations.list",
    tx.db
      .selectFrom("invitations")
      .select(columns)
      .where("association_id", "=", association)
      .orderBy("made_at", "desc")
      .orderBy("id"),
  );

/** One invitation, as far as the scope sees it. */
export const findInvitation = async (tx: Tx, id: InvitationId): Promise<Invitation | undefined> =>
  tx.maybe("invitations.by-id", tx.db.selectFrom("invitations").select(columns).where("id", "=", id));

type New = Omit<Invitation, "sentAgainAt" | "acceptedAt" | "acceptedBy" | "revokedAt">;

/** Adds an invitation and has it mailed; false where its id is there or its address has an open one. */
export const addInvitation = async (
  tx: Tx,
  _permit: Permit<"invitation.make" | "association.create">,
  invitation: New,
): Promise<boolean> => {
  const written = await tx.write(
    "invitations.add",
    tx.db
      .insertInto("invitations")
      .values({
        association_id: invitation.associationId,
        id: invitation.id,
        address: invitation.address,
        name: invitation.name,
        roles: [...invitation.roles],
        language: invitation.language,
        made_at: at(invitation.madeAt),
        made_by: invitation.madeBy,
        expires_at: at(invitation.expiresAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  if (written > 0) tx.outbox.put({ kind: "invitation", id: invitation.id });
  return written > 0;
};

type Open = { readonly association: AssociationId; readonly id: InvitationId; readonly now: Instant };

/** Has an open invitation mailed again; false where it is not open, or was sent since `seen`. */
export const sendInvitationAgain = async (
  tx: Tx,
  _permit: Permit<"invitation.make">,
  { association, id, now }: Open,
  { seen, expiresAt }: { readonly seen: Instant; readonly expiresAt: Instant },
): Promise<boolean> => {
  const written = await tx.write(
    "invitations.send-again",
    tx.db
      .updateTable("invitations")
      .set({ sent_again_at: at(now), expires_at: at(expiresAt) })
      .where("association_id", "=", association)
      .where("id", "=", id)
      .where("accepted_at", "is", null)
      .where("revoked_at", "is", null)
      .where((eb) => eb.fn.coalesce("sent_again_at", "made_at"), "=", moment(seen)),
  );
  if (written > 0) tx.outbox.put({ kind: "invitation", id });
  return written > 0;
};

/** Takes an open invitation back; false where it is not open. */
export const revokeInvitation = async (
  tx: Tx,
  _permit: Permit<"invitation.revoke" | "association.create">,
  { association, id, now }: Open,
  by: PersonId,
): Promise<boolean> => {
  const written = await tx.write(
    "invitations.revoke",
    tx.db
      .updateTable("invitations")
      .set({ revoked_at: at(now), revoked_by: by })
      .where("association_id", "=", association)
      .where("id", "=", id)
      .where("accepted_at", "is", null)
      .where("revoked_at", "is", null),
  );
  return written > 0;
};

/** Notes that somebody accepted; false where it is not open any more, so that of two only one gets the roles. */
export const acceptInvitation = async (
  tx: Tx,
  _permit: Permit<"invitation.accept">,
  { association, id, now }: Open,
  by: PersonId,
): Promise<boolean> => {
  const written = await tx.write(
    "invitations.accept",
    tx.db
      .updateTable("invitations")
      .set({ accepted_at: at(now), accepted_by: by })
      .where("association_id", "=", association)
      .where("id", "=", id)
      .where("accepted_at", "is", null)
      .where("revoked_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return written > 0;
};

/** What became of the mails of an association's invitations; nothing yet of those that wait to be sent. */
export const mailsOfInvitations = async (
  tx: Tx,
  association: AssociationId,
): Promise<
  readonly { readonly invitation: string; readonly state: DeliveryState; readonly madeAt: Instant }[]
> =>
  tx.many(
    "invitations.mails",
    tx.db
      .selectFrom("deliveries")
      .select(["subject_id as invitation", "state", "made_at as madeAt"])
      .where("association_id", "=", association)
      .where("subject_kind", "=", "invitation"),
  );
