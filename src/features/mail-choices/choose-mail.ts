import * as z from "zod";
import { can } from "../../core/access/can.ts";
import { type MailGroup, mailGroups } from "../../core/messages/recipients.ts";
import { turnMailOff, turnMailOn } from "../../store/mail-choices.ts";
import { anyOf, form } from "../../web/form.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";

export const chooseMailForm = form({ wanted: anyOf(z.enum(mailGroups, "not-offered"), mailGroups.length) });

/** Keeps which groups somebody wants by mail. */
export const chooseMail: Act<{ readonly wanted: readonly MailGroup[] }> = async (
  { world, actor },
  { wanted },
) => {
  if (actor.kind !== "person" && actor.kind !== "staff") throw new Error("a door let a visitor through");
  const { personId: person } = actor;
  const permit = can(actor, "mail.choose", { personId: person, isShown: false });
  if (!permit.ok) return refused(permit.refusal);
  await world.store.withinPerson(person, async (tx) => {
    const now = world.clock.now();
    for (const group of mailGroups)
      await (wanted.includes(group)
        ? turnMailOn(tx, permit.value, { person, group })
        : turnMailOff(tx, permit.value, { person, group, now }));
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: person } });
  });
  return seeOther("/me/mail", { notice: "saved" });
};
