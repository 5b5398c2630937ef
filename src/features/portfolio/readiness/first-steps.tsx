import { nextEntry } from "../../../core/readiness/next-entry.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "./addresses.ts";
import type { Readiness } from "./reading.ts";

type FirstStepsProps = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly target: Target | undefined;
};

/** The first entry to add: what the category in mind asks first of what is missing; a job where there is no category. */
const entryStep = ({ language, readiness, target }: FirstStepsProps) => {
  const { title, text, textFor } = readinessWords[language].steps.entry;
  const next =
    target === undefined ? undefined : nextEntry(verdictFor(readiness.at(target.offer).stated, target));
  const kind = next?.kind ?? "work";
  return {
    title,
    text:
      target === undefined || next === undefined
        ? text
        : textFor(labelOf(target, language), wordsIn[language].requirements[next.id]),
    button: kindWords[kind][language].add,
    href: kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/new`,
  };
};

/** For somebody who has just come: three steps, what is done of them and which is next. */
export const FirstSteps = (props: FirstStepsProps) => {
  const { language, readiness, target } = props;
  const { loaded } = readiness;
  const words = readinessWords[language].steps;
  const steps = [
    {
      ...words.association,
      href: readinessAddresses.associations,
      isDone: loaded.follows.length > 0,
      further: false,
    },
    { ...words.category, href: readinessAddresses.finder, isDone: target !== undefined, further: false },
    { ...entryStep(props), isDone: loaded.kept.entries.length > 0, further: true },
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  return (
    <Panel id="first-steps" heading={words.heading}>
      <p>{words.lead}</p>
      <ol class="first-steps">
        {steps.map(({ title, text, button, href, isDone, further }, index) => (
          <li class={isDone ? "is-done" : index === next ? "is-next" : undefined}>
            <div class="first-step">
              <h3>
                {title} {isDone ? <Tag tone="success">{words.done}</Tag> : null}
              </h3>
              <p>{text}</p>
              <p>
                <ButtonLink href={href} kind={index === next ? "primary" : "quiet"}>
                  {button}
                </ButtonLink>
                {further ? (
                  <>
                    {" "}
                    <ButtonLink href="/portfolio/import" kind="quiet">
                      {importWords[language].link}
                    </ButtonLink>
                  </>
                ) : null}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
