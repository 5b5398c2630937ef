import type { Requirement } from "../../core/standards/verdict.ts";
import { Meter } from "../controls/meter.tsx";
import { StatusTag } from "../controls/status-tag.tsx";
import { amountText, measureOf } from "../wording/amounts.ts";
import { wordsIn } from "../wording/catalogue.ts";
import type { Language } from "../wording/speech.ts";

type HeadProps = {
  readonly language: Language;
  readonly requirement: Requirement;
  /** Makes the ids of one list unlike those of another on the page. */
  readonly prefix: string;
};

/** A requirement's name and status; a meter where it has an amount. */
export const RequirementHead = ({ language, requirement, prefix }: HeadProps) => {
  const { id, status, required, actual, unit } = requirement;
  const words = wordsIn[language];
  const key = `${prefix}-${id.replaceAll(".", "-")}`;
  const amount = amountText(requirement, language);
  if (required !== undefined && actual !== undefined && unit !== undefined && required > 0) {
    const measure = measureOf(unit, required, language);
    return (
      <Meter
        language={language}
        id={key}
        label={words.requirements[id]}
        value={measure.of(actual)}
        target={measure.of(required)}
        unit={measure.unit}
        status={status}
      />
    );
  }
  return (
    <div class="requirement-head">
      <span class="requirement-name" id={key}>
        {words.requirements[id]}
      </span>
      {amount === undefined ? null : <span class="requirement-amount">{amount}</span>}
      <StatusTag language={language} status={status} />
    </div>
  );
};
