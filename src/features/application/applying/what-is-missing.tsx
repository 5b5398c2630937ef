import { type JudgedBy, judgeApplication } from "../../../core/application/judge-application.ts";
import { type Unmet, unmetOf } from "../../../core/application/unmet.ts";
import type { Composed } from "../../../core/entries/compose-portfolio.ts";
import { composePortfolio } from "../../../core/entries/compose-portfolio.ts";
import type { View } from "../../../core/entries/kept.ts";
import type { Difference } from "../../../core/readiness/differences.ts";
import type { Edition } from "../../../core/standards/edition.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Requirement, Verdict } from "../../../core/standards/verdict.ts";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { clauseText } from "../../../ui/requirements/clause-text.ts";
import { type Naming, namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { WayThere } from "../../../ui/requirements/way-there.tsx";
import { amountText } from "../../../ui/wording/amounts.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";

/** What an application would be judged to be today, in both views. */
export type Judgement = { readonly [V in View]: Verdict } & {
  readonly composed: Composed;
  readonly judged: JudgedBy;
};

/** Judges it; undefined where this program does not know its rules. */
export const judgementOf = (
  { application }: Pick<Own, "application">,
  judged: JudgedBy,
  library: Library,
): Judgement | undefined => {
  const verdicts = judgeApplication(application, judged, library);
  if (verdicts === undefined) return undefined;
  const { kept, process } = judged;
  return {
    ...verdicts,
    judged,
    composed: composePortfolio({ ...kept, process }, library.vocabulary, "stated"),
  };
};

type Shown = {
  readonly language: Language;
  readonly own: Own;
  readonly edition: Edition;
  readonly judgement: Judgement;
  readonly isShared: boolean;
};

type LineProps = Shown & { readonly unmet: Unmet; readonly naming: Naming };

/** What of it is stated and waits to be confirmed, and by which entries. */
const waitsFor = ({ awaits, entries }: Difference, naming: Naming, language: Language): string => {
  const words = readinessWords[language].category;
  const named = speechIn(language).list(entries.flatMap((id) => naming(id)?.text ?? []));
  return awaits === "provider"
    ? words.awaitsRegister(words.awaiting.provider, named)
    : words.awaits(words.awaiting[awaits], named);
};

const asStated = ({ stated }: Difference, language: Language): string =>
  readinessWords[language].category.asStated(
    [wordsIn[language].statuses[stated.status], amountText(stated, language) ?? []].flat().join(", "),
  );

const Line = ({ language, own, edition, unmet, naming }: LineProps) => {
  const { requirement, difference, isStated } = unmet;
  const names = namesIn(edition, language);
  const need = readinessWords[language].need(
    needOf(requirement, own.application.category, names, naming, language),
  );
  return (
    <li>
      <RequirementHead language={language} requirement={requirement} prefix="missing" />
      {difference === undefined ? null : (
        <p class="requirement-need">
          {asStated(difference, language)} {waitsFor(difference, naming, language)}
        </p>
      )}
      <p class="requirement-need">
        {isStated ? null : `${need} `}
        <WayThere language={language} id={requirement.id} application={own.application} />
      </p>
      <p class="hint">
        {applyingWords[language].overview.rule}: {clauseText(requirement, names, language)}{" "}
        <code class="clause">{requirement.clause}</code>
      </p>
    </li>
  );
};

const Others = ({ language, judgement: { confirmed } }: Shown) => {
  const words = readinessWords[language].missing;
  const named = (holds: (requirement: Requirement) => boolean): string =>
    speechIn(language).list(
      confirmed.requirements.filter(holds).map(({ id }) => wordsIn[language].requirements[id]),
    );
  const met = named(({ status, stage }) => status === "met" && stage === "submission");
  const judged = named(({ status }) => status === "judgement");
  const later = named(({ status, stage }) => status === "unmet" && stage === "decision");
  return met + judged + later === "" ? null : (
    <div class="requirement-others">
      {met === "" ? null : <p>{words.met(met)}</p>}
      {judged === "" ? null : <p>{words.judged(judged)}</p>}
      {later === "" ? null : <p>{words.later(later)}</p>}
    </div>
  );
};

/** What stands in the way of submitting, as confirmed: what is still to be done apart from what only waits for staff. */
export const WhatIsMissing = (props: Shown) => {
  const { language, own, judgement, isShared } = props;
  const words = applyingWords[language].overview;
  const { judged, composed } = judgement;
  const naming = namingOf(judged, { composed }, language);
  const unmet = unmetOf(judgement);
  const [toDo, waiting] = [unmet.filter((each) => !each.isStated), unmet.filter((each) => each.isStated)];
  const lines = (some: readonly Unmet[]) => (
    <ul class="requirement-lines">
      {some.map((each) => (
        <Line {...props} unmet={each} naming={naming} />
      ))}
    </ul>
  );
  return (
    <Panel id="missing" heading={words.missing}>
      <p>
        {words.missingLead(own.association.name)}{" "}
        <strong>{unmet.length === 0 ? words.nothingMissing : words.unmet(unmet.length)}</strong>
      </p>
      {isShared ? null : (
        <Notice language={language} kind="warning">
          <p>{words.notShared}</p>
          <p>
            <a href="/portfolio/sharing">{words.toSharing}</a>
          </p>
        </Notice>
      )}
      {toDo.length === 0 ? null : (
        <>
          <h3>{words.notThere}</h3>
          {lines(toDo)}
        </>
      )}
      {waiting.length === 0 ? null : (
        <>
          <h3>{words.statedOnly}</h3>
          <p>{words.statedOnlyLead(own.association.name)}</p>
          {lines(waiting)}
        </>
      )}
      <Others {...props} />
    </Panel>
  );
};
