import type { HouseRefusal } from "../access/refusal.ts";
import type { Problem } from "../kernel/field-problem.ts";

/** Why a setting is not changed. */
export type SettingRefusal =
  | Extract<HouseRefusal, { code: "moved-on" | "not-there" | "not-permitted" }>
  /** Fields of the form are wrong. */
  | { readonly code: "setting-not-accepted"; readonly problems: readonly Problem[] }
  /** It would hold on that day without the change. */
  | { readonly code: "setting-unchanged" }
  /** A change that holds is no plan any more: it can be changed, not taken back. */
  | { readonly code: "setting-holds-already" };

/** Why an invitation is not made, sent again, taken back or accepted. */
export type InvitationRefusal =
  | Extract<HouseRefusal, { code: "not-there" | "not-permitted" | "moved-on" }>
  /** The address has one that waits, or that ran out and can be sent again. */
  | { readonly code: "invited-already" }
  | { readonly code: "invitation-accepted-already" }
  | { readonly code: "invitation-revoked" }
  | { readonly code: "invitation-expired" };

/** Why a role is not ended. */
export type RoleRefusal =
  | Extract<HouseRefusal, { code: "not-there" | "not-permitted" }>
  /** Nobody would be left who can give roles. */
  | { readonly code: "last-administrator" };

/** Why an association is not made. */
export type AssociationRefusal =
  | Extract<HouseRefusal, { code: "not-permitted" | "not-there" }>
  | { readonly code: "slug-taken" }
  /** It has an administrator, who invites the others. */
  | { readonly code: "administered-already" };

/** Every no of this room. */
export type TenancyRefusal = SettingRefusal | InvitationRefusal | RoleRefusal | AssociationRefusal;
