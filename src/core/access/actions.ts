import type { AssociationId, PersonId } from "../kernel/ids.ts";
import { all } from "./policy.ts";
import {
  hasTwoFactors,
  holds,
  isAllianceStaff,
  isNotLeanedOn,
  isNotOwn,
  isOwn,
  isRaterOf,
  isSignedIn,
  ownOrShown,
  sameAssociation,
} from "./predicates.ts";

type OfAssociation = { readonly associationId: AssociationId };
type OfPerson = { readonly personId: PersonId };
type RoleOfPerson = OfAssociation & OfPerson;
/** Somebody of the register: whether the portfolio of whoever acts names them. */
type OfHolder = OfAssociation & { readonly isLeanedOn: boolean };

const administrates = all<OfAssociation>(holds("association-administrator"), hasTwoFactors, sameAssociation);

const coordinates = all<OfAssociation>(holds("coordinator"), hasTwoFactors, sameAssociation);

/**
 * Who may do what with which subject: the policy, action by action. Doors ({@link doors}) ask who may ever knock; this
 * table is asked with the facts loaded. A writer of the store takes the permit that only `can` makes from it.
 */
export const actions = {
  "account.change": isOwn,
  "mail.choose": ownOrShown,
  "setting.change": administrates,
  "framework.change": administrates,
  "help.finish": administrates,
  "invitation.make": administrates,
  "invitation.revoke": administrates,
  "invitation.accept": isSignedIn,
  "role.end": all<RoleOfPerson>(administrates, isNotOwn),
  "entry.change": isOwn,
  "document.change": isOwn,
  "plan.change": isOwn,
  "portfolio.follow": isOwn,
  "portfolio.share": isOwn,
  "portfolio.export": isOwn,
  "listing.change": isOwn,
  "listing.decide": all<RoleOfPerson>(
    holds("association-administrator", "coordinator"),
    hasTwoFactors,
    sameAssociation,
    isNotOwn,
  ),
  "hours.ask": isOwn,
  "hours.answer": isNotOwn,
  "hours.want": isOwn,
  "holder.ask-for": isOwn,
  "portfolio.look": all<RoleOfPerson>(coordinates, isNotOwn),
  "fact.confirm": all<RoleOfPerson>(coordinates, isNotOwn),
  "register.change": all<OfHolder>(
    holds("association-administrator", "coordinator"),
    hasTwoFactors,
    sameAssociation,
    isNotLeanedOn,
  ),
  "holder.settle": all<RoleOfPerson>(
    holds("association-administrator", "coordinator"),
    hasTwoFactors,
    sameAssociation,
    isNotOwn,
  ),
  "application.register": isOwn,
  "application.change": isOwn,
  "application.run": all<RoleOfPerson>(coordinates, isNotOwn),
  "rating.ask": isOwn,
  "rating.give": isRaterOf,
  "vetting.record": all<OfHolder>(coordinates, isNotLeanedOn),
  "rating.look": all<RoleOfPerson>(coordinates, isNotOwn),
  "rating.correct": all<RoleOfPerson>(coordinates, isNotOwn),
  "association.create": all<unknown>(isAllianceStaff, hasTwoFactors),
} as const;

export type Action = keyof typeof actions;

/** What an action is done to: what its policy must know of it. */
export type SubjectOf<A extends Action> = Parameters<(typeof actions)[A]>[1];
