import { frameWords, languageNames } from "../wording/site/frame.ts";
import { languages } from "../wording/speech.ts";
import { frameAddresses, switchFields } from "./addresses.ts";
import type { FrameProps } from "./frame-props.ts";

/** Buttons to the other languages, each named in its own language. A form, so that it works after a POST as well. */
export const LanguageSwitch = ({ language, address }: Pick<FrameProps, "language" | "address">) => (
  <form
    class="language-switch"
    method="post"
    action={frameAddresses.language}
    aria-label={frameWords[language].language}
  >
    <input type="hidden" name={switchFields.back} value={address} />
    {languages
      .filter((other) => other !== language)
      .map((other) => (
        <button type="submit" name={switchFields.to} value={other} lang={other} class="quiet-button">
          {languageNames[other]}
        </button>
      ))}
  </form>
);
