import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { Icon } from "./icon.tsx";

export type Step = { readonly label: string; readonly href?: string | undefined };

export type StepperProps = {
  readonly language: Language;
  readonly steps: readonly Step[];
  /** The place of the current step, from 0. */
  readonly current: number;
};

/** The steps of a longer way: which are done, where one is, what comes. */
export const Stepper = ({ language, steps, current }: StepperProps) => {
  const words = controlWords[language].steps;
  return (
    <nav class="stepper" aria-label={words.name}>
      <ol>
        {steps.map(({ label, href }, index) => {
          const state = index < current ? "done" : index === current ? "current" : "ahead";
          return (
            <li class={`step step-${state}`} aria-current={state === "current" ? "step" : undefined}>
              <span class="step-mark" aria-hidden="true">
                {state === "done" ? <Icon name="tick" /> : index + 1}
              </span>
              <span class="step-label">{href === undefined ? label : <a href={href}>{label}</a>}</span>
              <span class="visually-hidden"> ({words[state]})</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
