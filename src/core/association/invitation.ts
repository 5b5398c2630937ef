import type { Role } from "../access/roles.ts";
import type { AssociationId, InvitationId, PersonId } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { InvitationRefusal } from "./refusal.ts";

/** How long an invitation can be accepted after it was sent. */
export const INVITATION_LIFETIME = 14 * DAY;

/** An invitation to roles in an association. */
export type Invitation = {
  readonly associationId: AssociationId;
  readonly id: InvitationId;
  readonly address: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly madeAt: Instant;
  readonly madeBy: PersonId | null;
  readonly sentAgainAt: Instant | null;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly acceptedBy: PersonId | null;
  readonly revokedAt: Instant | null;
};

/** What became of an invitation. */
export type InvitationState = "waiting" | "expired" | "accepted" | "revoked";

type Times = Pick<Invitation, "expiresAt" | "acceptedAt" | "revokedAt">;

/** What became of an invitation by a moment. */
export const invitationState = (
  { expiresAt, acceptedAt, revokedAt }: Times,
  now: Instant,
): InvitationState => {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "waiting";
};

/** When the mail of an invitation was last asked for. */
export const lastSentAt = ({ madeAt, sentAgainAt }: Pick<Invitation, "madeAt" | "sentAgainAt">): Instant =>
  sentAgainAt ?? madeAt;

type Judged = Result<{ readonly isNew: boolean }, InvitationRefusal>;

/**
 * Judges making an invitation with an id that its form was given: made before, it is done; an address has one open
 * invitation at most.
 */
export const judgeInviting = (
  existing: readonly Pick<Invitation, "id" | "address" | "acceptedAt" | "revokedAt">[],
  wanted: Pick<Invitation, "id" | "address">,
): Judged => {
  const same = existing.find(({ id }) => id === wanted.id);
  if (same !== undefined)
    return same.address === wanted.address ? yes({ isNew: false }) : no({ code: "moved-on" });
  const isOpen = existing.some(
    ({ address, acceptedAt, revokedAt }) =>
      address === wanted.address && acceptedAt === null && revokedAt === null,
  );
  return isOpen ? no({ code: "invited-already" }) : yes({ isNew: true });
};

/** Judges sending an invitation again; `seen` is when it was last sent as the page showed it: a second click is done. */
export const judgeSendingAgain = (invitation: Invitation, seen: Instant, now: Instant): Judged => {
  const state = invitationState(invitation, now);
  if (state === "accepted") return no({ code: "invitation-accepted-already" });
  if (state === "revoked") return no({ code: "invitation-revoked" });
  return yes({ isNew: lastSentAt(invitation) === seen });
};

/** Judges taking an invitation back. */
export const judgeRevoking = (invitation: Invitation, now: Instant): Judged => {
  const state = invitationState(invitation, now);
  if (state === "accepted") return no({ code: "invitation-accepted-already" });
  return yes({ isNew: state !== "revoked" });
};

/** Judges accepting by somebody who followed its link: once, before it ends, and not after it was taken back. */
export const judgeAccepting = (invitation: Invitation, person: PersonId, now: Instant): Judged => {
  const state = invitationState(invitation, now);
  switch (state) {
    case "accepted":
      return invitation.acceptedBy === person
        ? yes({ isNew: false })
        : no({ code: "invitation-accepted-already" });
    case "revoked":
      return no({ code: "invitation-revoked" });
    case "expired":
      return no({ code: "invitation-expired" });
    case "waiting":
      return yes({ isNew: true });
  }
};
