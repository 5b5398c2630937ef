import type { SettingHistory } from "../association/setting-history.ts";
import type { Day } from "../kernel/calendar.ts";
import type { AssociationId, PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type DueFee, feeDue } from "../payments/fees-due.ts";
import { type Application, type ApplicationId, LONGEST_PROOF, type MembershipClaim } from "./application.ts";
import { type AppliedAlready, onceOpen } from "./applied-once.ts";
import { registered } from "./lifecycle.ts";

/** What somebody registers for. */
export type WantedApplication = {
  /** Made when the form was shown: sent twice, it registers once. */
  readonly id: ApplicationId;
  readonly associationId: AssociationId;
  readonly edition: string;
  readonly category: string;
  readonly membership: MembershipClaim;
  readonly membershipProof: string;
};

export type RegisterRefusal =
  /** The association does not offer that category of that edition on that day. */
  { readonly code: "not-offered-here" } | AppliedAlready | { readonly code: "proof-missing" };

/** What the decision rests on. */
export type RegisterFacts = {
  /** The person's own applications, at every association. */
  readonly there: readonly Application[];
  /** Whether the association offers the category of the edition on that day. */
  readonly isOffered: boolean;
  readonly history: SettingHistory;
  readonly person: PersonId;
  /** The day that it is for the association. */
  readonly today: Day;
  readonly now: Instant;
};

/** A new application, and the fee that falls due with it. */
export type RegisteredApplication = { readonly application: Application; readonly due: DueFee };

/** Registers for a category (product.md A1). Edition and settings of the day hold to the end. */
export const registerApplication = (
  wanted: WantedApplication,
  { there, isOffered, history, person, today, now }: RegisterFacts,
): Result<RegisteredApplication, RegisterRefusal> => {
  if (!isOffered) return no({ code: "not-offered-here" });
  const once = onceOpen({ ...wanted, ...registered }, there);
  if (!once.ok) return once;
  const membershipProof = wanted.membershipProof.trim().slice(0, LONGEST_PROOF);
  if (wanted.membership === "elsewhere" && membershipProof === "") return no({ code: "proof-missing" });
  const application: Application = {
    ...wanted,
    ...registered,
    membershipProof,
    personId: person,
    settingsOn: today,
    version: 1,
    registeredAt: now,
    stateSince: now,
  };
  return yes({ application, due: feeDue(history, "registration", wanted.category, today) });
};
