import type { SettingHistory } from "../association/setting-history.ts";
import type { Day } from "../kernel/calendar.ts";
import type { AssociationId, PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type DueFee, feeDue } from "../payments/fees-due.ts";
import {
  type Application,
  type ApplicationId,
  isOpen,
  LONGEST_PROOF,
  type MembershipClaim,
} from "./application.ts";
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
  | { readonly code: "not-offered-here" }
  /** An application for the same category is under way there. */
  | { readonly code: "applied-already"; readonly application: ApplicationId }
  | { readonly code: "proof-missing" };

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

/** The application for a category at an association that is under way; undefined where there is none. */
export const underWay = (
  there: readonly Application[],
  { associationId, category }: Pick<WantedApplication, "associationId" | "category">,
): Application | undefined =>
  there.find((each) => each.associationId === associationId && each.category === category && isOpen(each));

/** Registers for a category (product.md A1). Edition and settings of the day hold to the end. */
export const registerApplication = (
  wanted: WantedApplication,
  { there, isOffered, history, person, today, now }: RegisterFacts,
): Result<RegisteredApplication, RegisterRefusal> => {
  if (!isOffered) return no({ code: "not-offered-here" });
  const other = underWay(there, wanted);
  if (other !== undefined) return no({ code: "applied-already", application: other.id });
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
