import * as z from "zod";
import { can, type Permit } from "../../core/access/can.ts";
import type { MailChoice } from "../../core/messages/mail-choice.ts";
import { turnMailOff, turnMailOn, turnOffAt, turnOnAt } from "../../store/mail-choices.ts";
import type { World } from "../../store/world.ts";
import { form } from "../../web/form.ts";
import { refused } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { choicePage } from "./choice-page.tsx";
import { findChoice } from "./find-choice.ts";
import { unknownChoice } from "./refuse.page.tsx";

/** Whatever a mail program sends with its press (RFC 8058) turns mail off; only our own page says that it is wanted again. */
export const refuseForm = form({
  again: z
    .string()
    .catch("")
    .transform((text) => text === "yes"),
});

const atAddress = async (
  { store, clock }: World,
  permit: Permit<"mail.choose">,
  choice: Extract<MailChoice, { of: "address" }>,
  again: boolean,
): Promise<void> => {
  const { address } = choice;
  await store.withinPublic(
    async (tx) => (again ? turnOnAt(tx, permit, choice) : turnOffAt(tx, permit, choice, clock.now())),
    { presented: address },
  );
};

const ofPerson = async (
  { store, clock }: World,
  permit: Permit<"mail.choose">,
  { person, group }: Extract<MailChoice, { of: "person" }>,
  again: boolean,
): Promise<void> =>
  store.withinPerson(person, async (tx) => {
    const changed = again
      ? await turnMailOn(tx, permit, { person, group })
      : await turnMailOff(tx, permit, { person, group, now: clock.now() });
    if (changed) tx.log.append({ action: "account.changed", subject: { kind: "person", id: person } });
  });

/** Turns off what the link of a mail says, or on again, for whoever presses: that they hold the mail is enough. */
export const refuseMail: Act<{ readonly again: boolean }> = async (visit, { again }) => {
  const { world, actor, language } = visit;
  const choice = findChoice(visit);
  if (choice === undefined) return unknownChoice(language);
  const permit = can(actor, "mail.choose", { isShown: true });
  if (!permit.ok) return refused(permit.refusal);
  await (choice.of === "address"
    ? atAddress(world, permit.value, choice, again)
    : ofPerson(world, permit.value, choice, again));
  return choicePage(visit, choice);
};
