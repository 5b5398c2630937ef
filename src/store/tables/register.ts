import type { ColumnType } from "kysely";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { AssociationId, Id, PersonId } from "../../core/kernel/ids.ts";
import type { DegreeLevel } from "../../core/portfolio/terms.ts";
import type { HolderId, StandingId, StandingKind } from "../../core/register/standing.ts";
import type { At, Made, OnDay } from "./columns.ts";

type OnDayOrNull = ColumnType<number | null, string | null, string | null>;

/** The rows of migration 0006. */
export type RegisterTables = {
  holders: {
    association_id: AssociationId;
    id: HolderId;
    name: string;
    folded: string;
    level: DegreeLevel | null;
  };
  standings: {
    association_id: AssociationId;
    id: StandingId;
    holder_id: HolderId;
    kind: StandingKind;
    category: string | null;
    from_day: OnDay;
    to_day: OnDayOrNull;
  };
  holder_words: { association_id: AssociationId; holder_id: HolderId; word: string };
  holder_contacts: {
    association_id: AssociationId;
    holder_id: HolderId;
    address: EmailAddress | null;
    note: ColumnType<string, string | undefined, string>;
    version: ColumnType<number, number | undefined, number>;
    changed_at: At;
    changed_by: ColumnType<PersonId | null, PersonId | null, PersonId | null>;
  };
  holder_changes: {
    association_id: AssociationId;
    id: Id<"holder-change">;
    position: Made<number>;
    holder_id: HolderId;
    name: string;
    level: DegreeLevel | null;
    address: EmailAddress | null;
    note: ColumnType<string, string | undefined, never>;
    changed_at: At;
    changed_by: PersonId | null;
  };
  standing_changes: {
    association_id: AssociationId;
    id: Id<"standing-change">;
    position: Made<number>;
    holder_id: HolderId;
    standing_id: StandingId;
    kind: StandingKind;
    category: string | null;
    from_day: OnDay;
    to_day: OnDayOrNull;
    is_withdrawn: ColumnType<boolean, boolean | undefined, never>;
    note: ColumnType<string, string | undefined, never>;
    changed_at: At;
    changed_by: PersonId | null;
  };
};
