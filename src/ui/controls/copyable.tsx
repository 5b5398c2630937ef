import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";

type CopyableProps = {
  readonly language: Language;
  /** What the lines are, for screen readers. */
  readonly name: string;
  readonly lines: readonly string[];
};

/** Codes to be kept, one a line; with a script there is a button that copies them. */
export const Copyable = ({ language, name, lines }: CopyableProps) => {
  const words = controlWords[language].copy;
  return (
    <at-copy class="copyable" data-copied={words.copied}>
      <ul aria-label={name} data-part="text">
        {lines.map((line) => (
          <li>
            <code>{line}</code>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-secondary" hidden>
        {words.copy}
      </button>
      <span class="copied" role="status" />
    </at-copy>
  );
};
