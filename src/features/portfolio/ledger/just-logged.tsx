import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { ListLine } from "../entries/list-line.ts";
import { type StandingProps, uncountedSentences } from "./standing-lines.tsx";

type JustLoggedProps = Omit<StandingProps, "typed" | "target"> & {
  readonly line: ListLine;
  readonly name: string | undefined;
};

/** What was just saved of a series, whether it does not count, and what can be done next. */
export const JustLogged = ({ line: { typed, outline }, name, ...props }: JustLoggedProps) => {
  const { language } = props;
  const words = ledgerWords[language];
  const asking = askingWords[language];
  const { count } = speechIn(language);
  const who = name ?? words.standing.somebody;
  return (
    <Notice language={language} kind="success" isBrief isAnnounced>
      <p>
        {words.series.logged(
          count(outline.parts.length, words.series.day),
          count(outline.hours ?? 0, entryWords[language].totals.hour),
          who,
        )}
      </p>
      {uncountedSentences({ ...props, typed, target: undefined }).map((each) => (
        <p>{each}</p>
      ))}
      {name === undefined ? null : (
        <ButtonGroup>
          <ButtonLink
            kind="secondary"
            small
            href={`/portfolio/rsc/ask?provider=${typed["provider"]?.[0] ?? ""}`}
            says={asking.askOf(name)}
          >
            {asking.ask}
          </ButtonLink>
        </ButtonGroup>
      )}
    </Notice>
  );
};
