import { glanceOf } from "../../../core/readiness/glance.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { deskOverviewWords } from "../../../ui/wording/site/application/desk-overview.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "./addresses.ts";
import type { Judged, Overview } from "./overview.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: Overview };

const Requirements = ({ visit: { language }, verdict }: Pick<Props, "visit"> & Pick<Judged, "verdict">) => {
  const words = deskOverviewWords[language];
  if (verdict === undefined) return <p>{words.rulesUnknown}</p>;
  const { asked, unmet, judgement } = glanceOf(verdict);
  const lacking = verdict.requirements.filter(
    ({ status, stage }) => status === "unmet" && stage === "submission",
  );
  return (
    <>
      <p>{unmet === 0 ? words.allMet : words.unmetOf(unmet, asked)}</p>
      {lacking.length === 0 ? null : (
        <ul>
          {lacking.map(({ id }) => (
            <li>{wordsIn[language].requirements[id]}</li>
          ))}
        </ul>
      )}
      {judgement === 0 ? null : <p class="hint">{words.toJudge(judgement)}</p>}
    </>
  );
};

const Counted = ({ visit, view, judged }: Props & { readonly judged: Judged }) => {
  const { language, association } = visit;
  const words = deskOverviewWords[language];
  const { check, verdict } = judged;
  const { count } = speechIn(language);
  const signed = (isSigned: boolean): string => (isSigned ? words.signed : words.notSigned);
  const toldFacts = ({ toConfirm, confirmed }: typeof check): string => {
    if (toConfirm > 0) return words.facts.open(count(toConfirm, words.factsOf));
    return confirmed === 0 ? words.facts.nothing : words.facts.none;
  };
  return (
    <>
      <SummaryList
        rows={[
          {
            term: words.facts.term,
            details: toldFacts(check),
          },
          {
            term: words.transcripts.term,
            details:
              check.education === 0
                ? words.noEducation
                : words.transcripts.of(check.transcripts, check.education),
          },
          {
            term: words.ratings.term,
            details:
              check.references === 0 ? words.noReferences : words.ratings.of(check.ratings, check.references),
            action: <a href={`${deskAddress(association, view.application)}/ratings`}>{words.toRatings}</a>,
          },
          {
            term: words.signatures,
            details: (
              <>
                <p>{`${words.ethics}: ${signed(check.isEthicsSigned)}`}</p>
                <p>{`${words.agreement}: ${signed(check.isAgreementSigned)}`}</p>
              </>
            ),
          },
          {
            term: words.requirements,
            details: <Requirements visit={visit} verdict={verdict} />,
          },
        ]}
      />
      <ButtonGroup>
        <ButtonLink href={`/a/${association.slug}/portfolios/${view.application.personId}`} kind="secondary">
          {words.toPortfolio}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
};

/** What a coordinator looks at before a review, as it is today; where nobody here may look at the portfolio, that. */
export const PreCheck = ({ visit, view }: Props) => {
  const { language } = visit;
  const words = deskOverviewWords[language];
  return (
    <Panel id="check" heading={words.check}>
      {view.judged === undefined ? (
        <Notice language={language} kind="warning" isBrief>
          <p>{words.notShared(view.applicant)}</p>
        </Notice>
      ) : (
        <>
          <p class="hint">{words.checkLead}</p>
          <Counted visit={visit} view={view} judged={view.judged} />
        </>
      )}
    </Panel>
  );
};
