import type { FinderQuestion } from "../../../core/readiness/finder-questions.ts";
import type { FinderWalk } from "../../../core/readiness/walk-finder.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { finderWords } from "../../../ui/wording/site/portfolio/finder.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "./addresses.ts";

type Told = { readonly label: string; readonly hint?: string };

/** The words of an answer. */
const answerTold = (question: FinderQuestion, answer: string, language: Language): Told => {
  const answers: { readonly [answer: string]: Told | undefined } =
    finderWords[language].questions[question].answers;
  return answers[answer] ?? { label: answer };
};

export type Rules = { readonly edition: string; readonly association: string | undefined };

/** The finder with some answers: by which rules, and what was said. */
export const finderHref = (rules: Rules, answered: FinderWalk["answered"]): string => {
  const query = new URLSearchParams({ edition: rules.edition });
  if (rules.association !== undefined) query.set("association", rules.association);
  for (const { question, answer } of answered) query.set(question, answer);
  return `${readinessAddresses.finder}?${query}`;
};

type QuestionProps = {
  readonly language: Language;
  readonly rules: Rules;
  readonly answered: FinderWalk["answered"];
  readonly question: FinderQuestion;
  readonly answers: readonly string[];
  /** True where the page came back without an answer. */
  readonly isUnanswered: boolean;
};

/** One question on a page of its own; the address carries what was answered, so that going back works. */
export const Question = (props: QuestionProps) => {
  const { language, rules, answered, question, answers, isUnanswered } = props;
  const words = finderWords[language];
  const told = words.questions[question];
  return (
    <Panel id="question" heading={words.number(answered.length + 1)}>
      <Form language={language} action={readinessAddresses.finder} method="get">
        <Hidden name="edition" value={rules.edition} />
        {rules.association === undefined ? null : <Hidden name="association" value={rules.association} />}
        {answered.map((each) => (
          <Hidden name={each.question} value={each.answer} />
        ))}
        <Hidden name="asked" value={question} />
        <RadioGroup
          language={language}
          name={question}
          label={told.asks}
          hint={told.hint}
          need="unmarked"
          mistake={isUnanswered ? words.please : undefined}
          choices={answers.map((value) => ({ value, ...answerTold(question, value, language) }))}
        />
        <ButtonGroup>
          <Button>{words.next}</Button>
          {answered.length === 0 ? null : (
            <ButtonLink kind="quiet" href={finderHref(rules, answered.slice(0, -1))}>
              {words.back}
            </ButtonLink>
          )}
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

type SoFarProps = {
  readonly language: Language;
  readonly rules: Rules;
  readonly answered: FinderWalk["answered"];
};

/** What was answered, each with the way back to its question. */
export const SoFar = ({ language, rules, answered }: SoFarProps) => {
  const words = finderWords[language];
  if (answered.length === 0) return null;
  return (
    <Panel id="so-far" heading={words.soFar}>
      <SummaryList
        rows={answered.map(({ question, answer }, index) => ({
          term: words.questions[question].asks,
          details: answerTold(question, answer, language).label,
          action: (
            <a
              href={finderHref(rules, answered.slice(0, index))}
              aria-label={`${words.change}: ${words.questions[question].asks}`}
            >
              {words.change}
            </a>
          ),
        }))}
      />
    </Panel>
  );
};
