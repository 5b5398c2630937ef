import type { KeptText } from "../../core/framework/kept-text.ts";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { Statements } from "../../ui/controls/statements.tsx";
import { frameworkWords } from "../../ui/wording/site/framework.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";

type Props = { readonly language: Language; readonly text: KeptText };

/** How much there is in a text. */
export const Counts = ({
  language,
  counts,
}: {
  readonly language: Language;
  readonly counts: KeptText["counts"];
}) => {
  const words = frameworkWords[language];
  const speech = speechIn(language);
  return (
    <p>
      {speech.list([
        speech.count(counts.expertise, words.expertise),
        speech.count(counts.areas, words.areas),
        speech.count(counts.statements, words.statements),
      ])}
    </p>
  );
};

/** What was read of a text, area of expertise by area of expertise. */
export const ReadText = ({ language, text }: Props) => {
  const words = frameworkWords[language].preview;
  return (
    <>
      {text.expertise.map(({ name, areas, statements }) => (
        <Disclosure summary={name}>
          {areas.length === 0 ? null : <p class="hint">{words.areasNamed(areas.join("; "))}</p>}
          <Statements language={language} statements={statements} />
        </Disclosure>
      ))}
    </>
  );
};
