import { formatMonth, type Month } from "../../../core/kernel/calendar.ts";
import type { RscByMonth } from "../../../core/standards/rsc-by-month.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { type AddedUp, addedUp, hourTicks, monthTicks } from "./rsc-scale.ts";

export type RscPictureProps = {
  readonly language: Language;
  readonly rsc: RscByMonth;
  /** Hours that are asked; 0 where none are. */
  readonly required: number;
};

/** Room above what is highest, for the word of the goal. */
const HEADROOM = 1.2;
/** Nearer to an edge than this, a word begins or ends where its mark is. */
const EDGE = 0.15;

const rounded = (value: number): number => Math.round(value * 100) / 100;
const percent = (share: number): string => `${rounded(share * 100)}%`;

/** Hours that grow by a step each month, one unit wide a month, in a picture 100 high. */
const stepsOf = (months: readonly AddedUp[], top: number, hoursOf: (each: AddedUp) => number): string =>
  months
    .map((each, index) => {
      const y = rounded(100 - (hoursOf(each) / top) * 100);
      return index === 0 ? `M0,${y}H1` : `V${y}H${index + 1}`;
    })
    .join("");

const anchorAt = (share: number): "start" | "middle" | "end" =>
  share < EDGE ? "start" : share > 1 - EDGE ? "end" : "middle";

const yearOf = (month: Month): string => formatMonth(month).slice(0, 4);
const isJanuary = (month: Month): boolean => formatMonth(month).endsWith("-01");

const Steps = ({ months, top }: { readonly months: readonly AddedUp[]; readonly top: number }) => {
  const last = months.at(-1);
  return (
    <svg viewBox={`0 0 ${months.length} 100`} preserveAspectRatio="none" width="100%" height="100%">
      <path class="rsc-inside" d={`${stepsOf(months, top, ({ inside }) => inside)}V100H0Z`} />
      {(last?.outside ?? 0) === 0 ? null : (
        <path class="rsc-outside" d={stepsOf(months, top, ({ outside }) => outside)} />
      )}
      {(last?.other ?? 0) === 0 ? null : (
        <path class="rsc-other" d={stepsOf(months, top, ({ other }) => other)} />
      )}
    </svg>
  );
};

/**
 * How somebody's RSC adds up, month by month: hours upwards, months and years to the right, the hours asked as a line,
 * the window as a band. Places are per cents and words keep their size, so that it can be read on any screen; whatever
 * it shows is said in words beside it.
 */
export const RscPicture = ({ language, rsc, required }: RscPictureProps) => {
  const words = readinessWords[language].months;
  const say = speechIn(language);
  const months = addedUp(rsc.months);
  const [first, last] = [months[0]?.month ?? 0, months.at(-1)?.month ?? 0];
  const most = Math.max(1, required, rsc.inside, rsc.outside, rsc.other);
  const top = most * HEADROOM;
  const x = (month: Month): number => (month - first) / months.length;
  const y = (hours: number): string => percent(1 - hours / top);
  const { window } = rsc;
  const middle = window === null ? 0 : (x(window.from) + x(window.to + 1)) / 2;
  const goal = say.count(required, wordsIn[language].units.hours);
  return (
    <svg class="rsc-picture" aria-hidden="true" focusable="false">
      {window === null ? null : (
        <>
          <rect
            class="rsc-window"
            x={percent(x(window.from))}
            y="0"
            width={percent(x(window.to + 1) - x(window.from))}
            height="100%"
          />
          <text class="rsc-word" x={percent(middle)} y="0" dy="-0.5em" text-anchor={anchorAt(middle)}>
            {words.windowName}
          </text>
        </>
      )}
      {hourTicks(most).map((hours) => (
        <>
          <line class="rsc-grid" x1="0" y1={y(hours)} x2="100%" y2={y(hours)} />
          <text class="rsc-word" x="0" y={y(hours)} dx="-0.5em" dy="0.35em" text-anchor="end">
            {say.number(hours)}
          </text>
        </>
      ))}
      <Steps months={months} top={top} />
      <line class="rsc-ground" x1="0" y1="100%" x2="100%" y2="100%" />
      {monthTicks(first, last).map(({ month, isYear }, index) => (
        <>
          <line class="rsc-grid" x1={percent(x(month))} y1="0" x2={percent(x(month))} y2="100%" />
          <text class="rsc-word" x={percent(x(month))} y="100%" dy="1.5em" text-anchor={anchorAt(x(month))}>
            {isYear ? yearOf(month) : say.shortMonth(formatMonth(month))}
          </text>
          {isYear || (index > 0 && !isJanuary(month)) ? null : (
            <text class="rsc-word" x={percent(x(month))} y="100%" dy="2.7em" text-anchor={anchorAt(x(month))}>
              {yearOf(month)}
            </text>
          )}
        </>
      ))}
      {required === 0 ? null : (
        <>
          <line class="rsc-goal" x1="0" y1={y(required)} x2="100%" y2={y(required)} />
          <text class="rsc-word" x="0" y={y(required)} dx="0.35em" dy="-0.4em">
            {words.goal(goal)}
          </text>
        </>
      )}
    </svg>
  );
};
