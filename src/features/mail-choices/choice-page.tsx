import type { MailChoice } from "../../core/messages/mail-choice.ts";
import { CHOICE_PATH } from "../../core/messages/mail-choice.ts";
import { isUnwantedAt, unwantedBy } from "../../store/mail-choices.ts";
import type { World } from "../../store/world.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";

/** True where what a link names is turned off at this moment; whoever holds the link may know. */
const isOff = async ({ store }: World, choice: MailChoice): Promise<boolean> =>
  choice.of === "address"
    ? store.withinPublic(async (tx) => isUnwantedAt(tx, choice), { presented: choice.address })
    : store.withinPerson(choice.person, async (tx) =>
        (await unwantedBy(tx, choice.person)).includes(choice.group),
      );

const whichMail = (choice: MailChoice, language: Language) => {
  const { groups, atAddress } = mailChoiceWords[language];
  return choice.of === "address" ? atAddress[choice.group] : groups[choice.group];
};

const forWhom = (choice: MailChoice, language: Language): string => {
  const { forAccount, forAccountAt } = mailChoiceWords[language].refuse;
  if (choice.of === "address") return choice.address;
  return choice.to === undefined ? forAccount : forAccountAt(choice.to);
};

/** Which mail a link is about, for whom, whether it is sent, and the one button that changes that. */
export const choicePage = async (visit: Visit, choice: MailChoice): Promise<Reply> => {
  const { world, language, params } = visit;
  const off = await isOff(world, choice);
  const words = mailChoiceWords[language].refuse;
  const { name, hint } = whichMail(choice, language);
  const title = off ? words.offTitle : words.title;
  return shown({
    title,
    body: (
      <>
        <PageHeading heading={title} lead={off ? words.offLead : words.lead} />
        <SummaryList
          rows={[
            {
              term: words.which,
              details: (
                <>
                  <p>{name}</p>
                  <p class="hint">{hint}</p>
                </>
              ),
            },
            { term: words.forWhom, details: forWhom(choice, language) },
          ]}
        />
        <Form language={language} action={`${CHOICE_PATH}/${params["choice"]}`}>
          {off ? <Hidden name="again" value="yes" /> : null}
          <ButtonGroup>
            <Button kind={off ? "secondary" : "primary"}>{off ? words.again : words.press}</Button>
          </ButtonGroup>
        </Form>
        <p>{choice.of === "person" ? words.stays : words.staysAtAddress}</p>
        {choice.of === "person" ? (
          <p>
            <a href="/me/mail">{words.toChoices}</a>
          </p>
        ) : null}
      </>
    ),
  });
};
