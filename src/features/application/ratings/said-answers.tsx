import type { NamedForm } from "../../../core/application/asked-of.ts";
import { type Answer, type RatingAnswers, UNINFORMED } from "../../../core/references/rating-form.ts";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { type Language, upperFirst } from "../../../ui/wording/speech.ts";

/** An answer in a word. */
export const sayAnswer = (language: Language, answer: Answer | null | undefined): string => {
  const words = ratingsWords[language].beside;
  if (answer === null || answer === undefined) return words.noAnswer;
  return answer === UNINFORMED ? words.uninformed : String(answer);
};

type Level = 3 | 4;

type Props = {
  readonly language: Language;
  /** Undefined where this program does not know the questions. */
  readonly named: NamedForm | undefined;
  readonly answers: RatingAnswers;
  readonly level?: Level;
};

const Heading = ({ level, text }: { readonly level: Level; readonly text: string }) =>
  level === 3 ? <h3>{text}</h3> : <h4>{text}</h4>;

/** One rating by itself, question by question. */
export const SaidAnswers = ({ language, named, answers, level = 4 }: Props) => {
  const words = ratingsWords[language].beside;
  const { recommendation, explanation, areas, remarks } = answers;
  return (
    <>
      <SummaryList
        rows={[
          {
            term: words.recommendation,
            details: recommendation === null ? words.noAnswer : words.recommendations[recommendation],
          },
          {
            term: words.explanation,
            details: explanation.trim() === "" ? words.noExplanation : <p class="as-typed">{explanation}</p>,
          },
        ]}
      />
      {named === undefined ? <p>{words.unknownForm}</p> : null}
      {named?.expertise.map(({ id, name, areas: asked }) => (
        <section>
          <Heading level={level} text={name[language]} />
          <SummaryList
            rows={asked.map((area) => ({
              term: upperFirst(area.name[language]),
              details: sayAnswer(language, areas[area.id]),
            }))}
          />
          {(remarks[id] ?? "").trim() === "" ? null : (
            <p class="as-typed">
              {words.remarks}: {remarks[id]}
            </p>
          )}
        </section>
      ))}
    </>
  );
};
