import type { Statement } from "../../core/framework/framework-import.ts";
import { competencyWords } from "../wording/site/portfolio/competencies/competency-words.ts";
import { type Language, speechIn } from "../wording/speech.ts";
import { Tag } from "./status-tag.tsx";

export type StatementsProps = { readonly language: Language; readonly statements: readonly Statement[] };

/** Statements of a licensed text with those inside them, and for whom each holds where it does not for all. */
export const Statements = ({ language, statements }: StatementsProps) => {
  const words = competencyWords[language];
  return (
    <ul class="statements">
      {statements.map(({ text, designations, children }) => (
        <li>
          {text}{" "}
          {designations.length === 0 || designations.includes("A") ? null : (
            <Tag>
              {words.matrix.licensedFor(
                speechIn(language).list(designations.map((each) => words.designations[each])),
              )}
            </Tag>
          )}
          {children.length === 0 ? null : <Statements language={language} statements={children} />}
        </li>
      ))}
    </ul>
  );
};
