import type { Id } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { KeptMail } from "../services/demonstration-mailer.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

export type DemonstrationMailId = Id<"demonstration-mail">;

/** Keeps a mail in place of sending it; one that is there already is dropped, as a good peer does. In a job's scope. */
export const keepDemonstrationMail = async (
  tx: Tx,
  id: DemonstrationMailId,
  mail: KeptMail,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "demonstration-mail.keep",
    tx.db
      .insertInto("demonstration_mail")
      .values({
        id,
        message_id: mail.messageId,
        to_address: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: JSON.stringify(mail.headers),
        made_at: at(now),
      })
      .onConflict((there) => there.column("message_id").doNothing()),
  );
};

/** Removes mail of before a moment; for the timetable. */
export const forgetDemonstrationMail = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write(
    "demonstration-mail.forget",
    tx.db.deleteFrom("demonstration_mail").where("made_at", "<", moment(before)),
  );
