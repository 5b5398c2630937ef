import { mayChangeCategory } from "../../../core/application/application.ts";
import type { Offered } from "../../../core/application/make-move.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Confirm } from "../../../ui/controls/question.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";
import { withdrawQuestion } from "./withdraw-question.tsx";

type Props = {
  readonly language: Language;
  readonly own: Own;
  readonly offered: readonly Offered<"applicant">[];
};

/** What an application rests on, and the ways to change or end it. */
export const DetailsPanel = ({ language, own, offered }: Props) => {
  const words = applyingWords[language];
  const { application, association, edition, history } = own;
  const { membership, membershipProof, registeredAt } = application;
  const mayWithdraw = offered.some(({ on }) => on === "withdraw");
  return (
    <Panel id="details" heading={words.overview.details}>
      <SummaryList
        rows={[
          {
            term: words.overview.association,
            details: <a href={`/a/${association.slug}`}>{association.name}</a>,
          },
          {
            term: words.register.edition,
            details: (
              <>
                <p>{edition?.standard.title[language] ?? application.edition}</p>
                <p class="hint">{words.register.editionPinned}</p>
              </>
            ),
          },
          {
            term: words.overview.membershipTerm,
            details: (
              <>
                <p>{words.membership[membership]}</p>
                {membershipProof === "" ? null : <p>{membershipProof}</p>}
              </>
            ),
          },
          {
            term: words.overview.since,
            details: speechIn(language).date(formatDay(todayOf(history, registeredAt))),
          },
        ]}
      />
      <ButtonGroup>
        {mayChangeCategory(application, "applicant") ? (
          <ButtonLink kind="secondary" href={`${applicationHref(application.id)}/category`}>
            {words.overview.changeCategory}
          </ButtonLink>
        ) : null}
        {mayWithdraw ? (
          <Confirm
            language={language}
            id="withdraw"
            href={`${applicationHref(application.id)}/withdraw`}
            label={words.overview.withdraw}
            question={withdrawQuestion(language, application)}
          />
        ) : null}
      </ButtonGroup>
    </Panel>
  );
};
