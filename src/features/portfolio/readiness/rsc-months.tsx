import { formatMonth } from "../../../core/kernel/calendar.ts";
import type { RscByMonth, RscMonth } from "../../../core/standards/rsc-by-month.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type Props = { readonly language: Language; readonly rsc: RscByMonth; readonly spanned: number };

/** So many months fit into the picture; of more, those up to the last, and those of the window. */
const MOST_BARS = 60;

const pictured = ({ months, window }: RscByMonth): readonly RscMonth[] => {
  const last = months.at(-1)?.month ?? 0;
  const from = Math.min(window?.from ?? last, last - MOST_BARS + 1);
  return months.filter(({ month }) => month >= from);
};

const BAR = 10;
const HEIGHT = 80;

const tall = (hours: number, most: number): number => Math.round((hours / most) * HEIGHT * 10) / 10;

/** One month: what counts from the ground up, in strokes where it lies outside the window, and on it what does not count. */
const Bar = ({
  month,
  index,
  most,
}: {
  readonly month: RscMonth;
  readonly index: number;
  readonly most: number;
}) => {
  const [counts, other] = [tall(month.counts, most), tall(month.other, most)];
  const x = index * BAR + 1;
  return (
    <>
      {counts === 0 ? null : (
        <rect
          class={month.isInside ? "rsc-inside" : "rsc-outside"}
          x={x}
          y={HEIGHT - counts}
          width={BAR - 2}
          height={counts}
        />
      )}
      {other === 0 ? null : (
        <rect class="rsc-other" x={x} y={HEIGHT - counts - other} width={BAR - 2} height={other} />
      )}
    </>
  );
};

const Picture = ({ language, rsc }: Props) => {
  const words = readinessWords[language].months;
  const shown = pictured(rsc);
  const most = Math.max(1, ...shown.map(({ counts, other }) => counts + other));
  const first = shown[0]?.month ?? 0;
  const width = shown.length * BAR;
  const say = speechIn(language);
  const [from, to] = [shown[0], shown.at(-1)].map((each) => say.month(formatMonth(each?.month ?? 0)));
  return (
    <figure class="rsc-months">
      <figcaption>{words.picture}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 6}`}
        preserveAspectRatio="none"
        class="rsc-picture"
        aria-hidden="true"
        focusable="false"
      >
        {rsc.window === null ? null : (
          <rect
            class="rsc-window"
            x={(rsc.window.from - first) * BAR}
            y="0"
            width={(rsc.window.to - rsc.window.from + 1) * BAR}
            height={HEIGHT + 6}
          />
        )}
        {shown.map((month, index) => (
          <Bar month={month} index={index} most={most} />
        ))}
        <line class="rsc-ground" x1="0" y1={HEIGHT} x2={width} y2={HEIGHT} />
      </svg>
      <p class="rsc-ends">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <ul class="rsc-legend">
        <li class="is-inside">{rsc.timeframe === null ? words.counting : words.inWindow}</li>
        {rsc.outside === 0 ? null : <li class="is-outside">{words.outsideWindow}</li>}
        {rsc.other === 0 ? null : <li class="is-other">{words.notCounting}</li>}
      </ul>
    </figure>
  );
};

const sentences = ({ language, rsc, spanned }: Props): readonly string[] => {
  const words = readinessWords[language].months;
  const say = speechIn(language);
  const hours = (count: number): string => say.count(count, wordsIn[language].units.hours);
  const others = rsc.other === 0 ? [] : [words.uncounted(hours(rsc.other))];
  if (rsc.timeframe === null) return [words.noTimeframe(hours(rsc.inside)), ...others];
  if (rsc.window === null) return [words.nothing, ...others];
  const { longest, shortest } = rsc.timeframe;
  return [
    words.summary(
      hours(rsc.inside),
      say.month(formatMonth(rsc.window.from)),
      say.month(formatMonth(rsc.window.to)),
    ),
    ...(shortest === undefined ? [] : [words.span(spanned, shortest)]),
    words.longest(longest),
    ...(rsc.outside === 0 ? [] : [words.outside(hours(rsc.outside))]),
    ...others,
  ];
};

const MonthTable = ({ language, rsc }: Props) => {
  const words = readinessWords[language].months;
  const say = speechIn(language);
  return (
    <Table
      language={language}
      caption={words.heading}
      hidesCaption
      unfoldsAt="narrow"
      empty=""
      rows={rsc.months.filter(({ counts, other }) => counts > 0 || other > 0)}
      columns={[
        { heading: words.month, isRowHeading: true, cell: ({ month }) => say.month(formatMonth(month)) },
        { heading: words.counts, isNumber: true, cell: ({ counts }) => say.number(counts) },
        { heading: words.loggedNot, isNumber: true, cell: ({ other }) => say.number(other) },
        ...(rsc.timeframe === null
          ? []
          : [
              {
                heading: words.place,
                cell: ({ counts, isInside }: RscMonth) =>
                  counts === 0 ? words.places.none : isInside ? words.places.inside : words.places.outside,
              },
            ]),
      ]}
    />
  );
};

/** A person's RSC in time: the window that counts, what lies outside, and what does not count; the table says the same. */
export const RscMonths = (props: Props) => {
  const { language, rsc } = props;
  const words = readinessWords[language].months;
  if (rsc.months.length === 0) return null;
  return (
    <Panel id="rsc-months" heading={words.heading}>
      <div class="prose">
        {sentences(props).map((text) => (
          <p>{text}</p>
        ))}
      </div>
      <Picture {...props} />
      <Disclosure summary={words.asTable}>
        <MonthTable {...props} />
      </Disclosure>
    </Panel>
  );
};
