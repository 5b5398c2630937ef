import type { Permit } from "../core/access/can.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { MessageId } from "../core/messages/ids.ts";
import { type AddressGroup, type MailGroup, restsOn } from "../core/messages/recipients.ts";
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

/** A group of mails at an address. */
type AtAddress = { readonly address: string; readonly group: AddressGroup };

/** Keeps that the owner of an address does not want a group of mails there; false where that was so. */
export const turnOffAt = async (
  tx: Tx,
  _permit: Permit<"mail.choose" | "hours.answer">,
  { address, group }: AtAddress,
  now: Instant,
): Promise<boolean> =>
  (await tx.write(
    "mail-choices.turn-off-at",
    tx.db
      .insertInto("unwanted_at_addresses")
      .values({ address, mail_group: group, since: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  )) > 0;

/** Takes a group of mails again at an address. */
export const turnOnAt = async (
  tx: Tx,
  _permit: Permit<"mail.choose" | "hours.want">,
  { address, group }: AtAddress,
): Promise<boolean> =>
  (await tx.write(
    "mail-choices.turn-on-at",
    tx.db.deleteFrom("unwanted_at_addresses").where("address", "=", address).where("mail_group", "=", group),
  )) > 0;

/** True where mail of a group is not wanted at an address. */
export const isUnwantedAt = async (tx: Tx, { address, group }: AtAddress): Promise<boolean> =>
  (await tx.maybe(
    "mail-choices.is-unwanted-at",
    tx.db
      .selectFrom("unwanted_at_addresses")
      .select("since")
      .where("address", "=", address)
      .where("mail_group", "in", [...restsOn[group]])
      .limit(1),
  )) !== undefined;

/** What is not wanted at the addresses of whoever is signed in. */
export const unwantedAtOwn = async (tx: Tx): Promise<readonly AtAddress[]> =>
  tx.many(
    "mail-choices.unwanted-at-own",
    tx.db
      .selectFrom("unwanted_at_addresses")
      .select(["address", "mail_group as group"])
      .orderBy("address")
      .orderBy("mail_group"),
  );

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
