import type { Unmet } from "../../../core/application/unmet.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { WayThere } from "../../../ui/requirements/way-there.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { submittingWords } from "../../../ui/wording/site/application/submitting.ts";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";
import type { Judging } from "./judging.ts";

type Props = {
  readonly language: Language;
  readonly own: Own;
  readonly judging: Judging;
  /** What else is missing, in a sentence each. */
  readonly further?: readonly string[];
};

const UnmetLine = ({ language, own, judging, unmet }: Props & { readonly unmet: Unmet }) => {
  const words = submittingWords[language].missing;
  const { edition, application, association } = own;
  const need =
    edition === undefined
      ? undefined
      : needOf(unmet.requirement, application.category, namesIn(edition, language), judging.naming, language);
  return (
    <li>
      <RequirementHead language={language} requirement={unmet.requirement} prefix="missing" />
      <p class="requirement-need">
        {unmet.isStated ? words.toConfirm(association.name) : need === undefined ? null : words.need(need)}{" "}
        {unmet.isStated ? (
          <a class="requirement-way" href="/portfolio/sharing">
            {words.toSharing}
          </a>
        ) : (
          <WayThere language={language} id={unmet.requirement.id} application={application} />
        )}
      </p>
    </li>
  );
};

/** What stands in the way of submitting, each with the way to where it is mended. */
export const WhatIsMissing = (props: Props) => {
  const { language, own, judging, further = [] } = props;
  const words = submittingWords[language].missing;
  const { verdicts, unmet, owed } = judging;
  const met = verdicts?.confirmed.requirements.filter(
    ({ stage, status }) => stage === "submission" && status === "met",
  );
  return (
    <Panel id="missing" heading={words.heading}>
      {verdicts === undefined ? <p>{words.rules}</p> : <p>{words.lead}</p>}
      <ul class="requirement-lines">
        {owed.map(({ text, isWritten }) => {
          const name = textNames[language][text];
          return (
            <li>
              {isWritten ? (
                <p>
                  {words.toSign(name)}{" "}
                  <a href={`${applicationHref(own.application.id, "signatures")}#${text}`}>
                    {words.sign}
                    <span class="visually-hidden">: {name}</span>
                  </a>
                </p>
              ) : (
                <p>{words.notWritten(name, own.association.name)}</p>
              )}
            </li>
          );
        })}
        {unmet.map((each) => (
          <UnmetLine {...props} unmet={each} />
        ))}
        {further.map((each) => (
          <li>
            <p>{each}</p>
          </li>
        ))}
      </ul>
      {met === undefined || met.length === 0 ? null : (
        <p class="hint">
          {words.met(speechIn(language).list(met.map(({ id }) => wordsIn[language].requirements[id])))}
        </p>
      )}
    </Panel>
  );
};
