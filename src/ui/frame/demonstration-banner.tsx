import { frameWords } from "../wording/site/frame.ts";
import type { Language } from "../wording/speech.ts";

/** Says on every page of a demonstration that it is one. */
export const DemonstrationBanner = ({ language }: { readonly language: Language }) => {
  const { name, text } = frameWords[language].demonstration;
  return (
    <aside class="demonstration" aria-label={name}>
      <p>{text}</p>
    </aside>
  );
};
