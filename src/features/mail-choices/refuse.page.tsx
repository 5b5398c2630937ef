import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { choicePage } from "./choice-page.tsx";
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

/** Asks before anything is turned off: programs that look through mail follow its links. */
export const refusePage: Show = async (visit) => {
  const choice = findChoice(visit);
  return choice === undefined ? unknownChoice(visit.language) : choicePage(visit, choice);
};
