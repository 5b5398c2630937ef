import { frameWords } from "../wording/site/frame.ts";
import type { Language } from "../wording/speech.ts";

/** Says on every page of a demonstration that it is one, and leads to its people and to the mail that stayed in it. */
export const DemonstrationBanner = ({ language }: { readonly language: Language }) => {
  const { name, text, people, mail } = frameWords[language].demonstration;
  return (
    <aside class="demonstration" aria-label={name}>
      <p>
        {text} <a href="/demonstration">{people}</a> <a href="/demonstration/mail">{mail}</a>
      </p>
    </aside>
  );
};
