import type { Difference } from "../../../core/readiness/differences.ts";
import type { Target } from "../../../core/readiness/target.ts";
import { type RscByMonth, rscByMonth } from "../../../core/standards/rsc-by-month.ts";
import type { Requirement } from "../../../core/standards/verdict.ts";
import { SummaryList, type SummaryRow } from "../../../ui/controls/summary-list.tsx";
import { clauseText } from "../../../ui/requirements/clause-text.ts";
import type { Naming } from "../../../ui/requirements/naming.ts";
import { needOf } from "../../../ui/requirements/need-text.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { amountText } from "../../../ui/wording/amounts.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import type { RuleNames } from "../../../ui/wording/rule-names.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { ReadinessWords } from "../../../ui/wording/site/portfolio/readiness-words.ts";
import { type Reader, sentence, speechIn } from "../../../ui/wording/speech.ts";
import { confirmedFacts } from "./confirmed-facts.ts";
import { EntryLinks, ExcludedLinks } from "./entry-links.tsx";
import type { Readiness } from "./reading.ts";
import { RscMonths } from "./rsc-months.tsx";

/** So many areas are named that nothing shows yet. */
const MOST_AREAS = 5;

export type CardProps = Reader & {
  readonly requirement: Requirement;
  readonly difference: Difference | undefined;
  readonly target: Target;
  readonly names: RuleNames;
  readonly naming: Naming;
  readonly readiness: Readiness;
  /** Where the areas of the category are looked at, with what shows them. */
  readonly areasHref: string;
};

const viewsRow = (
  { difference, naming, language }: CardProps,
  own: ReadinessWords["category"],
): SummaryRow[] => {
  if (difference === undefined) return [];
  const { stated, confirmed, awaits, entries } = difference;
  const say = speechIn(language);
  const answer = (requirement: Requirement): string =>
    [wordsIn[language].statuses[requirement.status], amountText(requirement, language) ?? []]
      .flat()
      .join(", ");
  const named = say.list(entries.flatMap((id) => naming(id)?.text ?? []));
  return [
    {
      term: own.views,
      details: (
        <>
          <p>{own.asStated(answer(stated))}</p>
          <p>{own.asConfirmed(answer(confirmed))}</p>
          <p>
            {awaits === "provider" || awaits === "rater"
              ? own.awaitsRegister(own.awaiting[awaits], named)
              : own.awaits(own.awaiting[awaits], named)}
          </p>
        </>
      ),
    },
  ];
};

const row = (term: string, text: string | null | undefined): SummaryRow[] =>
  text === null || text === undefined ? [] : [{ term, details: text }];

/** What is asked, and what would meet it. */
const askedRows = ({ language, requirement, target, names, naming }: CardProps): readonly SummaryRow[] => {
  const { code: category } = target.category;
  const own = readinessWords[language].category;
  return [
    ...(requirement.status === "unmet"
      ? row(own.needed, sentence(needOf(requirement, category, names, naming, language)))
      : []),
    ...row(own.asked, names.asked(category, requirement.id)),
  ];
};

const rowsOf = (props: CardProps): readonly SummaryRow[] => {
  const { language, requirement, names, naming, readiness } = props;
  const words = wordsIn[language];
  const own = readinessWords[language].category;
  const { id, status, evidence, excluded, unit, uncovered = [], overlay, declaration, clause } = requirement;
  const isOfEntries = evidence.length > 0 || excluded.length > 0 || unit !== undefined;
  const areas = uncovered.slice(0, MOST_AREAS).map((area) => names.area(area) ?? area);
  const shownAreas =
    uncovered.length > MOST_AREAS
      ? words.phrases.andMore(areas.join("; "), uncovered.length - MOST_AREAS)
      : areas.join("; ");
  const facts = confirmedFacts(id, readiness, props);
  return [
    ...(isOfEntries
      ? [
          {
            term: status === "judgement" ? own.toJudge : own.counted,
            details:
              evidence.length === 0 ? (
                own.nothingCounts
              ) : (
                <EntryLinks language={language} ids={evidence} naming={naming} />
              ),
          },
        ]
      : []),
    ...(excluded.length === 0
      ? []
      : [
          {
            term: own.notCounted,
            details: <ExcludedLinks language={language} id={id} excluded={excluded} naming={naming} />,
          },
        ]),
    ...viewsRow(props, own),
    ...(facts.length === 0 ? [] : [{ term: own.since, details: facts.map((fact) => <p>{fact}</p>) }]),
    ...(uncovered.length === 0
      ? []
      : [
          {
            term: own.uncovered,
            details: (
              <>
                <p>{words.phrases.uncovered(uncovered.length, shownAreas)}</p>
                <p>
                  <a href={`${props.areasHref}&show=uncovered`}>
                    {competencyWords[language].matrix.toMatrix(uncovered.length)}
                  </a>
                </p>
              </>
            ),
          },
        ]),
    ...row(own.exception, overlay === null ? null : names.exception(clause)),
    ...row(own.declaration, declaration === null ? null : words.declarations[declaration]),
    {
      term: own.rule,
      details: (
        <>
          {clauseText(requirement, names, language)} <code class="clause">{clause}</code>
        </>
      ),
    },
  ];
};

/** What of RSC lies when, for the requirement that asks for its hours. */
const rscOf = ({ requirement, target: { offer, category }, readiness }: CardProps): RscByMonth | null =>
  requirement.id === "rsc.hours"
    ? rscByMonth(offer.edition, readiness.stated.facts, category, offer.overlays, offer.today)
    : null;

/** One requirement with all that is known of it. */
export const RequirementCard = (props: CardProps) => {
  const { language, requirement } = props;
  const rsc = rscOf(props);
  const [asked, found] = [askedRows(props), rowsOf(props)];
  return (
    <article class="requirement-card" id={`requirement-${requirement.id.replaceAll(".", "-")}`}>
      <h3 class="visually-hidden">{wordsIn[language].requirements[requirement.id]}</h3>
      <RequirementHead language={language} requirement={requirement} prefix="card" />
      {rsc === null ? (
        <SummaryList rows={[...asked, ...found]} />
      ) : (
        <>
          {asked.length === 0 ? null : <SummaryList rows={asked} />}
          <RscMonths language={language} rsc={rsc} required={requirement.required ?? 0} />
          <SummaryList rows={found} />
        </>
      )}
    </article>
  );
};
