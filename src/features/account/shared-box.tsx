import { Checkbox } from "../../ui/controls/checkbox.tsx";
import type { Entered } from "../../ui/controls/entered.ts";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import type { Language } from "../../ui/wording/speech.ts";

type SharedBoxProps = { readonly language: Language; readonly entered?: Entered | undefined };

/** The box of every way in that says that others use the device too. */
export const SharedBox = ({ language, entered }: SharedBoxProps) => (
  <Checkbox
    language={language}
    name="shared"
    label={signInWords[language].shared}
    hint={signInWords[language].sharedHint}
    need="unmarked"
    entered={entered}
  />
);
