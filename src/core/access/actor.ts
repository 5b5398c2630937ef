import type { AssociationId, PersonId, RatingRequestId, SessionId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { PlatformRole, Role } from "./roles.ts";

/** How surely a session knows who is there: by one factor, or by two. */
export type Strength = 1 | 2;

/** Nobody that is known. */
export type Visitor = { readonly kind: "visitor" };

/** Somebody who is signed in. */
export type Person = {
  readonly kind: "person";
  readonly personId: PersonId;
  readonly sessionId: SessionId;
  readonly strength: Strength;
  /** When a factor was last shown. */
  readonly provedAt: Instant;
  readonly platformRoles: readonly PlatformRole[];
};

/** Somebody who is signed in and has a role in the association that the address names. */
export type Staff = Omit<Person, "kind"> & {
  readonly kind: "staff";
  readonly associationId: AssociationId;
  readonly roles: readonly Role[];
};

/** Whoever follows the link of one request for a rating. */
export type Rater = {
  readonly kind: "rater";
  readonly associationId: AssociationId;
  readonly requestId: RatingRequestId;
};

/** Whoever stands before a door. */
export type Actor = Visitor | Person | Staff | Rater;
