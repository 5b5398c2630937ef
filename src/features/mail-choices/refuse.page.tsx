import type { MailChoice } from "../../core/messages/mail-choice.ts";
import { CHOICE_PATH } from "../../core/messages/mail-choice.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { findChoice } from "./find-choice.ts";

/** What is said of a link that was cut off, or is none of ours. */
export const unknownChoice = (language: Language): Reply => {
  const { unknown, unknownText, toChoices } = mailChoiceWords[language].refuse;
  return shown({
    title: unknown,
    status: 404,
    body: (
      <>
        <PageHeading heading={unknown} lead={unknownText} />
        <p>
          <a href="/me/mail">{toChoices}</a>
        </p>
      </>
    ),
  });
};

const what = (choice: MailChoice, language: Language): string => {
  const { refuse, groups } = mailChoiceWords[language];
  return choice.of === "address" ? refuse.address : refuse.person(groups[choice.group].name);
};

/** Asks before anything is turned off: programs that look through mail follow its links. */
export const refusePage: Show = async (visit) => {
  const { language, params } = visit;
  const choice = findChoice(visit);
  if (choice === undefined) return unknownChoice(language);
  const words = mailChoiceWords[language].refuse;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={what(choice, language)} />
        {choice.of === "person" ? <p>{words.inbox}</p> : null}
        <Form language={language} action={`${CHOICE_PATH}/${params["choice"]}`}>
          <ButtonGroup>
            <Button>{words.press}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
