import type { Occasion } from "../core/application/reminders.ts";
import type { RemindedOf } from "../core/association/settings/reminder-rules.ts";
import { type Day, formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, Id } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A reminder that is about to be sent. */
export type NewReminder = {
  readonly association: AssociationId;
  readonly id: Id<"reminder">;
  readonly of: RemindedOf;
  /** The application, or the request for a rating. */
  readonly subject: string;
  readonly occasion: Occasion;
};

/** Keeps that somebody is reminded on a day; false where they were. In a job of the association. */
export const addReminder = async (
  tx: Tx,
  { association, id, of, subject, occasion }: NewReminder,
  now: Instant,
): Promise<boolean> =>
  (await tx.write(
    "reminders.add",
    tx.db
      .insertInto("reminders")
      .values({
        association_id: association,
        id,
        reminded_of: of,
        subject_id: subject,
        due_on: formatDay(occasion.day),
        occasion: occasion.is,
        days: occasion.days,
        made_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  )) > 0;

/** Until which of its days an association was looked at; undefined where it never was. */
export const lookedOn = async (tx: Tx, association: AssociationId): Promise<Day | undefined> =>
  (
    await tx.maybe(
      "reminders.looked-on",
      tx.db.selectFrom("reminder_looks").select("looked_on as day").where("association_id", "=", association),
    )
  )?.day;

/** Notes that an association was looked at until one of its days; never an earlier one than before. */
export const noteLook = async (tx: Tx, association: AssociationId, day: Day): Promise<void> => {
  await tx.write(
    "reminders.note-look",
    tx.db
      .insertInto("reminder_looks")
      .values({ association_id: association, looked_on: formatDay(day) })
      .onConflict((conflict) =>
        conflict
          .column("association_id")
          .doUpdateSet({ looked_on: formatDay(day) })
          .whereRef("reminder_looks.looked_on", "<", "excluded.looked_on"),
      ),
  );
};

/** What a reminder is of; in a job of its association. */
export const findReminder = async (
  tx: Tx,
  id: Id<"reminder">,
): Promise<Pick<NewReminder, "of" | "subject"> | undefined> =>
  tx.maybe(
    "reminders.find",
    tx.db.selectFrom("reminders").select(["reminded_of as of", "subject_id as subject"]).where("id", "=", id),
  );
