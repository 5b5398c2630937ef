import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import type { FieldProps, Wiring } from "./field-wiring.ts";
import { Icon } from "./icon.tsx";

/** "(optional)" after a label, where it is. */
export const NeedMark = ({ language, need }: Pick<FieldProps, "language" | "need">) =>
  need === "optional" ? <span class="need">({controlWords[language].optional})</span> : null;

/** The hint of a field or a group. */
export const Hint = ({ wiring, hint }: { readonly wiring: Wiring; readonly hint?: Child }) =>
  wiring.hintId === undefined ? null : (
    <div class="hint" id={wiring.hintId}>
      {hint}
    </div>
  );

/** What is wrong with a field or a group: a sign, a word for screen readers, and the sentence. */
export const Mistake = ({ wiring, language }: { readonly wiring: Wiring; readonly language: Language }) =>
  wiring.mistake === undefined ? null : (
    <p class="mistake" id={wiring.mistakeId}>
      <Icon name="problem" />
      <span>
        <span class="visually-hidden">{controlWords[language].mistake} </span>
        {wiring.mistake}
      </span>
    </p>
  );

/** Why what stands in a field or a group looks mistyped; it is taken all the same. */
export const Doubt = ({ wiring }: { readonly wiring: Wiring }) =>
  wiring.doubt === undefined ? null : (
    <p class="doubt" id={wiring.doubtId}>
      {wiring.doubt}
    </p>
  );

type FieldWrapperProps = FieldProps & { readonly wiring: Wiring; readonly children?: Child };

/** Label, hint and mistake around one input. */
export const Field = (props: FieldWrapperProps) => {
  const { wiring, label, language, need, hint, children } = props;
  return (
    <div class={wiring.mistake === undefined ? "field" : "field has-mistake"}>
      <label for={wiring.id}>
        {label} <NeedMark language={language} need={need} />
      </label>
      <Hint wiring={wiring} hint={hint} />
      <Mistake wiring={wiring} language={language} />
      <Doubt wiring={wiring} />
      {children}
    </div>
  );
};
