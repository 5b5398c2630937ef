import { kindBehind } from "../../../core/readiness/kind-behind.ts";
import type { RequirementId } from "../../../core/standards/verdict.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { submittingWords } from "../../../ui/wording/site/application/submitting.ts";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { applicationHref } from "../frame/addresses.ts";
import type { Own } from "../frame/find-own.ts";
import type { Judging, Unmet } from "./judging.ts";

type Props = {
  readonly language: Language;
  readonly own: Own;
  readonly judging: Judging;
  /** What else is missing, in a sentence each. */
  readonly further?: readonly string[];
};

type Way = { readonly href: string; readonly label: string };

/** Where what a requirement asks can be mended. */
const wayTo = ({ language, own }: Props, { requirement: { id }, isStated }: Unmet): Way | undefined => {
  const words = submittingWords[language].missing;
  if (id.startsWith("references"))
    return { href: applicationHref(own.application.id, "raters"), label: words.toRaters };
  if (isStated) return { href: "/portfolio/sharing", label: words.toSharing };
  const kind = kindBehind[id satisfies RequirementId];
  return kind === undefined
    ? undefined
    : { href: `/portfolio/${kind}`, label: words.goTo(kindWords[kind][language].title) };
};

const UnmetLine = (props: Props & { readonly unmet: Unmet }) => {
  const { language, own, judging, unmet } = props;
  const words = submittingWords[language].missing;
  const { edition, application, association } = own;
  const way = wayTo(props, unmet);
  const need =
    edition === undefined
      ? undefined
      : needOf(unmet.requirement, application.category, namesIn(edition, language), judging.naming, language);
  return (
    <li>
      <RequirementHead language={language} requirement={unmet.requirement} prefix="missing" />
      <p class="requirement-need">
        {unmet.isStated ? words.toConfirm(association.name) : need === undefined ? null : words.need(need)}{" "}
        {way === undefined ? null : (
          <a class="requirement-way" href={way.href}>
            {way.label}
          </a>
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
