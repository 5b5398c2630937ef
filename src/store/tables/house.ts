import type { ColumnType } from "kysely";
import type { PlatformRole, Role } from "../../core/access/roles.ts";
import type {
  AssociationId,
  InvitationId,
  PersonId,
  RoleGrantId,
  SettingChangeId,
} from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import type { At, AtOrNull, Made, OnDay } from "./columns.ts";

/** The rows of migration 0001. */
export type HouseTables = {
  installation: { only_row: Made<boolean>; id: string; demonstration: boolean; installed_at: At };
  persons: {
    id: PersonId;
    name: string;
    language: Language;
    /** Migration 0007. */
    time_zone: string | null;
    created_at: At;
  };
  associations: { id: AssociationId; slug: string; name: string; created_at: At };
  association_settings: {
    association_id: AssociationId;
    id: SettingChangeId;
    position: Made<number>;
    setting: string;
    holds_from: OnDay;
    /** JSON: written as text. */
    value: ColumnType<unknown, string | null, never>;
    withdraws: SettingChangeId | null;
    changed_by: PersonId | null;
    changed_at: At;
  };
  /** Migration 0018. */
  association_zones: {
    association_id: AssociationId;
    id: SettingChangeId;
    position: Made<number>;
    holds_from: OnDay;
    zone: string;
  };
  role_grants: {
    association_id: AssociationId;
    id: RoleGrantId;
    person_id: PersonId;
    role: Role;
    given_at: At;
    given_by: PersonId | null;
    ended_at: AtOrNull;
    ended_by: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  };
  platform_roles: { person_id: PersonId; role: PlatformRole; given_at: At };
  invitations: {
    association_id: AssociationId;
    id: InvitationId;
    address: string;
    name: string;
    roles: Role[];
    language: Language;
    made_at: At;
    made_by: PersonId | null;
    sent_again_at: AtOrNull;
    expires_at: At;
    accepted_at: AtOrNull;
    accepted_by: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
    revoked_at: AtOrNull;
    revoked_by: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  };
};
