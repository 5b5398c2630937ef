import { Hidden } from "../../../ui/controls/form.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type HolderFieldProps = {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
};

/** Who somebody is in the register of standing. */
export const HolderField = ({ language, name, label, hint, value }: HolderFieldProps) => {
  const words = entryWords[language];
  return (
    <div class="field">
      <p class="entry-question">{label}</p>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      <Hidden name={name} value={value} />
      {value === "" ? <a href="/register/search">{words.register.lookUp}</a> : <p>{words.register.named}</p>}
    </div>
  );
};
