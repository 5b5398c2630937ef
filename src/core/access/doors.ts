import type { Actor } from "./actor.ts";
import { all, type Denial, type Predicate } from "./policy.ts";
import { hasTwoFactors, holds, isAllianceStaff, isAnybody, isSignedIn } from "./predicates.ts";
import { type Role, roles } from "./roles.ts";

/** Every staff door asks for two factors: the only way to make one is this. */
const staff = (...allowed: readonly Role[]): Predicate<unknown> => all(holds(...allowed), hasTwoFactors);

const alliance: Predicate<unknown> = all(isAllianceStaff, hasTwoFactors);

/**
 * Who may ever knock at which door. A route names its door; a route without a row here does not compile, and a door
 * that no route uses fails a test. The finer question, with the facts loaded, is `can` (actions.ts).
 */
export const doors = {
  "home.read": isAnybody,
  "controls.read": isAnybody,
  "language.choose": isAnybody,
  "appearance.choose": isAnybody,
  "demonstration.use": isAnybody,

  "account.register": isAnybody,
  "session.open": isAnybody,
  "link.follow": isAnybody,
  "second-factor.show": isAnybody,
  "session.end": isAnybody,
  // A program that signs what it sends.
  "mail.hand-on": isAnybody,
  // Whoever holds a mail, or the mail program that they use.
  "mail.refuse": isAnybody,
  "account.read": isSignedIn,
  "account.change": isSignedIn,
  "inbox.read": isSignedIn,
  "activity.read": isSignedIn,
  "invitation.accept": isSignedIn,

  "association.read": isAnybody,
  "desk.read": staff(...roles),
  "settings.read": staff("association-administrator", "coordinator"),
  "setting.change": staff("association-administrator"),
  "people.read": staff("association-administrator", "coordinator"),
  "invitation.make": staff("association-administrator"),
  "role.end": staff("association-administrator"),
  "audit.read": staff("association-administrator"),

  "portfolio.read": isSignedIn,
  "portfolio.change": isSignedIn,
  "portfolio.share": isSignedIn,
  "portfolio.export": isSignedIn,
  "hours.ask": isSignedIn,
  "hours.answer": isSignedIn,
  "holder.ask-for": isSignedIn,
  "rating.ask": isSignedIn,
  "rating.give": isAnybody,
  "register.look-up": isSignedIn,
  "register.read": staff("association-administrator", "coordinator"),
  "register.change": staff("association-administrator", "coordinator"),
  "framework.read": staff("association-administrator", "coordinator"),
  "framework.change": staff("association-administrator"),
  "provider.read": isAnybody,
  "listing.change": isSignedIn,
  "listing.decide": staff("association-administrator", "coordinator"),
  "portfolio.look": staff("coordinator"),
  "fact.confirm": staff("coordinator"),

  "application.read": isSignedIn,
  "application.change": isSignedIn,
  "application.look": staff("coordinator"),
  "application.run": staff("coordinator"),
  "help.read": staff("association-administrator"),
  "help.finish": staff("association-administrator"),
  "vetting.record": staff("coordinator"),
  "rating.look": staff("coordinator"),
  "rating.correct": staff("coordinator"),

  "alliance.read": alliance,
  "association.create": alliance,
} as const satisfies { readonly [door: string]: Predicate<unknown> };

export type Door = keyof typeof doors;

/** Why an actor may not even knock; undefined where they may. */
export const closedTo = (actor: Actor, door: Door): Denial | undefined => doors[door](actor, undefined);
