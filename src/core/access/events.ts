/**
 * Everything that the audit tells: noun.past. A new event is entered here before it can be logged, and gets its sentence
 * in both languages before anything compiles.
 */
export const events = [
  "account.registered",
  "account.changed",
  "session.opened",
  "session.strengthened",
  "session.revoked",
  "session.ended",
  "second-step.begun",
  "second-step.failed",
  "password.changed",
  "passkey.added",
  "passkey.removed",
  "totp.enabled",
  "totp.removed",
  "recovery-codes.made",
  "recovery-code.used",
  "address.requested",
  "address.added",
  "address.removed",
  "address.made-main",
  "association.created",
  "setting.changed",
  "setting.withdrawn",
  "invitation.made",
  "invitation.revoked",
  "invitation.sent-again",
  "invitation.accepted",
  "role.given",
  "role.ended",
  "entry.added",
  "entry.edited",
  "entry.deleted",
  "entry.restored",
  "document.added",
  "document.renamed",
  "document.deleted",
  "document.restored",
  "document.attached",
  "document.detached",
  "step.added",
  "step.changed",
  "step.deleted",
  "step.restored",
  "association.followed",
  "association.unfollowed",
  "portfolio.imported",
  "import.undone",
  "import.redone",
  "portfolio.exported",
  "portfolio.shared",
  "portfolio.unshared",
  "portfolio.looked-at",
  "fact.confirmed",
  "fact.unconfirmed",
  "holder.recorded",
  "holder.changed",
  "standing.recorded",
  "standing.changed",
  "standing.withdrawn",
  "register.imported",
  "framework.imported",
  "framework.brought-back",
  "framework.ended",
  "listing.offered",
  "listing.changed",
  "listing.accepted",
  "listing.declined",
  "listing.taken-down",
  "audit.read",
  "audit.exported",
  "demonstration.seeded",
] as const;

export type EventName = (typeof events)[number];

/** What happened, to what. Details are ids, numbers and salted digests: never a name, an address or a token. */
export type AuditEvent = {
  readonly action: EventName;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details?: { readonly [key: string]: string | number | boolean | null | readonly string[] };
  /** Whose chain, where the scope allows more than one. */
  readonly chain?: "association" | "person";
};
