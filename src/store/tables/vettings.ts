import type { ColumnType } from "kysely";
import type { ApplicationId } from "../../core/application/application.ts";
import type { EntryId } from "../../core/entries/entry.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { HolderId } from "../../core/register/standing.ts";
import type { VettedKind, VettingDecision, VettingId } from "../../core/vetting/vetting.ts";
import type { At, Made, OnDay } from "./columns.ts";

type OnDayOrNull = ColumnType<number | null, string | null, never>;

/** The rows of the migration about vettings. */
export type VettingTables = {
  vettings: {
    association_id: AssociationId;
    id: VettingId;
    position: Made<number>;
    application_id: ApplicationId | null;
    person_id: PersonId | null;
    entry_id: EntryId | null;
    entry_kind: VettedKind | null;
    holder_id: HolderId | null;
    called_on: OnDay;
    spoken_with: string;
    questions: string;
    notes: string;
    decision: VettingDecision;
    category: string | null;
    is_approved: boolean;
    from_day: OnDayOrNull;
    to_day: OnDayOrNull;
    corrects: VettingId | null;
    made_by: PersonId;
    made_at: At;
  };
};
