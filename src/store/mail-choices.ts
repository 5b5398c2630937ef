import type { Permit } from "../core/access/can.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { MessageId } from "../core/messages/ids.ts";
import type { MailGroup } from "../core/messages/recipients.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What somebody does not want by mail. */
export const unwantedBy = async (tx: Tx, person: PersonId): Promise<readonly MailGroup[]> =>
  (
    await tx.many(
      "mail-choices.unwanted",
      tx.db
        .selectFrom("unwanted_mail")
        .select("mail_group as group")
        .where("person_id", "=", person)
        .orderBy("mail_group"),
    )
  ).map(({ group }) => group);

/** Keeps that somebody does not want a group of mails; false where that was so. */
export const turnMailOff = async (
  tx: Tx,
  _permit: Permit<"mail.choose">,
  { person, group, now }: { readonly person: PersonId; readonly group: MailGroup; readonly now: Instant },
): Promise<boolean> =>
  (await tx.write(
    "mail-choices.turn-off",
    tx.db
      .insertInto("unwanted_mail")
      .values({ person_id: person, mail_group: group, since: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  )) > 0;

/** Takes a group of mails again. */
export const turnMailOn = async (
  tx: Tx,
  _permit: Permit<"mail.choose">,
  { person, group }: { readonly person: PersonId; readonly group: MailGroup },
): Promise<boolean> =>
  (await tx.write(
    "mail-choices.turn-on",
    tx.db.deleteFrom("unwanted_mail").where("person_id", "=", person).where("mail_group", "=", group),
  )) > 0;

/** Keeps that an address wants no reminders of ratings; the scope was shown the address. */
export const remindNoMore = async (
  tx: Tx,
  _permit: Permit<"mail.choose">,
  address: string,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "mail-choices.remind-no-more",
    tx.db
      .insertInto("unreminded_addresses")
      .values({ address, since: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** True where an address wants no reminders of ratings. */
export const isUnreminded = async (tx: Tx, address: string): Promise<boolean> =>
  (await tx.maybe(
    "mail-choices.is-unreminded",
    tx.db.selectFrom("unreminded_addresses").select("address").where("address", "=", address),
  )) !== undefined;

/** Notes that a message is not mailed, because its reader does not want such mail; in a job. */
export const leaveUnmailed = async (tx: Tx, id: MessageId, now: Instant): Promise<void> => {
  await tx.write(
    "mail-choices.leave-unmailed",
    tx.db
      .updateTable("messages")
      .set({ unmailed_at: at(now) })
      .where("id", "=", id)
      .where("unmailed_at", "is", null),
  );
};
