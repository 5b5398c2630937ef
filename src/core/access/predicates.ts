import type { AssociationId, PersonId, RatingRequestId } from "../kernel/ids.ts";
import type { Predicate } from "./policy.ts";
import type { Role } from "./roles.ts";

type OfAssociation = { readonly associationId: AssociationId };
type OfPerson = { readonly personId: PersonId };

/** Anybody. */
export const isAnybody: Predicate<unknown> = () => undefined;

/** Somebody who is signed in. */
export const isSignedIn: Predicate<unknown> = (actor) =>
  actor.kind === "person" || actor.kind === "staff" ? undefined : "not-signed-in";

/** Somebody with one of these roles in the association of the address. */
export const holds =
  (...roles: readonly Role[]): Predicate<unknown> =>
  (actor) => {
    if (actor.kind === "visitor" || actor.kind === "rater") return "not-signed-in";
    if (actor.kind !== "staff" || !actor.roles.some((role) => roles.includes(role))) return "wrong-role";
    return undefined;
  };

/** Somebody of the alliance's staff. */
export const isAllianceStaff: Predicate<unknown> = (actor) => {
  if (actor.kind === "visitor" || actor.kind === "rater") return "not-signed-in";
  return actor.platformRoles.includes("alliance-staff") ? undefined : "wrong-role";
};

/** Somebody who showed two factors. */
export const hasTwoFactors: Predicate<unknown> = (actor) => {
  if (actor.kind === "visitor" || actor.kind === "rater") return "not-signed-in";
  return actor.strength === 2 ? undefined : "second-factor-needed";
};

/** The subject belongs to the association that the actor acts in. */
export const sameAssociation: Predicate<OfAssociation> = (actor, { associationId }) =>
  (actor.kind === "staff" || actor.kind === "rater") && actor.associationId === associationId
    ? undefined
    : "other-association";

/** The subject is the actor's own. */
export const isOwn: Predicate<OfPerson> = (actor, { personId }) =>
  (actor.kind === "person" || actor.kind === "staff") && actor.personId === personId ? undefined : "not-own";

/** The subject is not the actor's own: nobody decides about themselves. */
export const isNotOwn: Predicate<OfPerson> = (actor, { personId }) =>
  (actor.kind === "person" || actor.kind === "staff") && actor.personId === personId ? "own-file" : undefined;

/** Nobody of the register on whom the actor's own portfolio leans: what is said of them there would count for the actor. */
export const isNotLeanedOn: Predicate<{ readonly isLeanedOn: boolean }> = (_, { isLeanedOn }) =>
  isLeanedOn ? "own-holder" : undefined;

/** Whoever showed that they were asked for this rating. */
export const isRaterOf: Predicate<{ readonly requestId: RatingRequestId }> = (actor, { requestId }) =>
  actor.kind === "rater" && actor.requestId === requestId ? undefined : "not-own";

/** The subject is the actor's own, or the actor showed what only a mail to its owner holds. */
export const ownOrShown: Predicate<{ readonly personId?: PersonId; readonly isShown: boolean }> = (
  actor,
  { personId, isShown },
) => (isShown ? undefined : personId === undefined ? "not-own" : isOwn(actor, { personId }));
