import type { Occasion } from "../../core/application/reminders.ts";
import type { RemindedOf } from "../../core/association/settings/reminder-rules.ts";
import type { AssociationId, Id } from "../../core/kernel/ids.ts";
import type { At, OnDay } from "./columns.ts";

/** What people were reminded of. */
export type ReminderTables = {
  reminders: {
    association_id: AssociationId;
    id: Id<"reminder">;
    reminded_of: RemindedOf;
    subject_id: string;
    due_on: OnDay;
    occasion: Occasion["is"];
    days: number;
    made_at: At;
  };
  reminder_looks: { association_id: AssociationId; looked_on: OnDay };
};
