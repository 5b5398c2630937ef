import { wordsIn } from "../wording/catalogue.ts";
import { controlWords } from "../wording/site/controls.ts";
import { type Counted, form, type Language, speechIn } from "../wording/speech.ts";
import { type Status, StatusTag } from "./status-tag.tsx";

export type MeterProps = {
  readonly language: Language;
  /** Unlike any other id of the page. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly target: number;
  readonly unit: Counted;
  readonly status: Status;
};

const WIDTH = 200;
const HEIGHT = 8;

/**
 * How far something has come: the words say everything, the bar repeats it. Its width is an attribute of the drawing,
 * as the page may carry no style; an open judgement is drawn in strokes, so that it differs by more than colour.
 */
export const Meter = ({ language, id, label, value, target, unit, status }: MeterProps) => {
  const say = speechIn(language);
  const share = target <= 0 ? 1 : Math.min(1, Math.max(0, value / target));
  const amount = `${controlWords[language].ofTarget(say.number(value), say.number(target))} ${form(target, unit)}`;
  return (
    <div class={`meter meter-${status}`}>
      <div class="meter-words">
        <span class="meter-label" id={id}>
          {label}
        </span>
        <span class="meter-amount">{amount}</span>
        <StatusTag language={language} status={status} />
      </div>
      <svg
        class="meter-bar"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={Math.max(target, value)}
        aria-valuenow={value}
        aria-valuetext={`${amount}, ${wordsIn[language].statuses[status]}`}
        focusable="false"
      >
        <line class="meter-track" x1="0" y1="4" x2={WIDTH} y2="4" />
        <line class="meter-fill" x1="0" y1="4" x2={Math.round(share * WIDTH * 10) / 10} y2="4" />
      </svg>
    </div>
  );
};
