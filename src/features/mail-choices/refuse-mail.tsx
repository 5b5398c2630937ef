import { can } from "../../core/access/can.ts";
import { remindNoMore, turnMailOff } from "../../store/mail-choices.ts";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import { form } from "../../web/form.ts";
import { refused, shown } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { findChoice } from "./find-choice.ts";
import { unknownChoice } from "./refuse.page.tsx";

/** Whatever a mail program sends with its press (RFC 8058): the address says everything. */
export const refuseForm = form({});

/** Turns off what the link of a mail says, for whoever presses: that they hold the mail is enough. */
export const refuseMail: Act<object> = async (visit) => {
  const { world, actor, language } = visit;
  const choice = findChoice(visit);
  if (choice === undefined) return unknownChoice(language);
  const permit = can(actor, "mail.choose", { isShown: true });
  if (!permit.ok) return refused(permit.refusal);
  const now = world.clock.now();
  if (choice.of === "address")
    await world.store.withinPublic(async (tx) => remindNoMore(tx, permit.value, choice.address, now), {
      presented: choice.address,
    });
  else
    await world.store.withinPerson(choice.person, async (tx) => {
      if (await turnMailOff(tx, permit.value, { person: choice.person, group: choice.group, now }))
        tx.log.append({ action: "account.changed", subject: { kind: "person", id: choice.person } });
    });
  const words = mailChoiceWords[language].refuse;
  return shown({
    title: words.doneTitle,
    body: (
      <>
        <PageHeading
          heading={words.doneTitle}
          lead={choice.of === "address" ? words.doneAddress : words.done}
        />
        {choice.of === "address" ? null : (
          <p>
            {words.again} <a href="/me/mail">{words.toChoices}</a>
          </p>
        )}
      </>
    ),
  });
};
