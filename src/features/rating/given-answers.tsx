import type { NamedForm } from "../../core/application/asked-of.ts";
import type { RatingAnswers } from "../../core/references/rating-form.ts";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { type Language, upperFirst } from "../../ui/wording/speech.ts";
import { sayAnswer } from "./part.page.tsx";

type Props = {
  readonly language: Language;
  readonly named: NamedForm;
  readonly answers: RatingAnswers;
};

/** Every question with its answer, to be read or printed. */
export const GivenAnswers = ({ language, named, answers }: Props) => {
  const words = ratingWords[language];
  return (
    <>
      {named.expertise.map(({ id, name, areas }) => (
        <section aria-labelledby={`given-${id}`}>
          <h2 id={`given-${id}`}>{name[language]}</h2>
          <ul class="rating-answers">
            {areas.map((area) => (
              <li>
                <span>{upperFirst(area.name[language])}</span>
                <span class="given">{sayAnswer(language, answers.areas[area.id])}</span>
              </li>
            ))}
          </ul>
          {(answers.remarks[id] ?? "").trim() === "" ? null : (
            <p class="as-typed">
              {words.send.remark}: {answers.remarks[id]}
            </p>
          )}
        </section>
      ))}
      <section aria-labelledby="given-end">
        <h2 id="given-end">{words.end.heading}</h2>
        <p>
          {answers.recommendation === null
            ? words.send.notAnswered
            : words.end.recommendations[answers.recommendation]}
        </p>
        {answers.explanation.trim() === "" ? null : <p class="as-typed">{answers.explanation}</p>}
      </section>
    </>
  );
};
