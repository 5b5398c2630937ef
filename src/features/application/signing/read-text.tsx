import type { TextVersion } from "../../../core/application/signatures.ts";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = { readonly words: TextVersion["words"]; readonly language: Language };

/** A text as it was written, in one language; it says which, for those who have it read to them. */
export const ReadText = ({ words, language }: Props) => (
  <div class="prose signed-text" lang={language}>
    <Paragraphs text={words[language].replaceAll("\r\n", "\n")} />
  </div>
);
