import { formatMonth } from "../../../core/kernel/calendar.ts";
import type { RscMonth } from "../../../core/standards/rsc-by-month.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { RscPicture, type RscPictureProps } from "./rsc-picture.tsx";

/** A person's RSC in time, in sentences. */
export const rscSentences = ({
  language,
  rsc,
}: Pick<RscPictureProps, "language" | "rsc">): readonly string[] => {
  const words = readinessWords[language].months;
  const say = speechIn(language);
  const { timeframe, window } = rsc;
  const hours = (count: number): string => say.count(count, wordsIn[language].units.hours);
  const others = rsc.other === 0 ? [] : [words.uncounted(hours(rsc.other))];
  if (timeframe === null) return [words.noWindow, ...others];
  const rule = words.rule(timeframe.longest, timeframe.shortest);
  if (window === null) return [rule, words.nothing, ...others];
  const [from, to] = [say.month(formatMonth(window.from)), say.month(formatMonth(window.to))];
  return [
    rule,
    words.summary(hours(rsc.inside), from, to, window.to - window.from + 1),
    ...(rsc.outside === 0 ? [] : [words.outside(hours(rsc.outside))]),
    ...others,
  ];
};

const Legend = ({ language, rsc }: RscPictureProps) => {
  const words = readinessWords[language].months;
  const { window } = rsc;
  const say = speechIn(language);
  return (
    <ul class="rsc-legend">
      <li class="is-inside">{rsc.timeframe === null ? words.counting : words.inWindow}</li>
      {window === null ? null : (
        <li class="is-window">
          {words.windowOf(say.month(formatMonth(window.from)), say.month(formatMonth(window.to)))}
        </li>
      )}
      {rsc.outside === 0 ? null : <li class="is-outside">{words.outsideWindow}</li>}
      {rsc.other === 0 ? null : <li class="is-other">{words.notCounting}</li>}
    </ul>
  );
};

const MonthTable = ({ language, rsc }: RscPictureProps) => {
  const words = readinessWords[language].months;
  const say = speechIn(language);
  const placeOf = ({ counts, isInside }: RscMonth): string =>
    counts === 0 ? words.places.none : isInside ? words.places.inside : words.places.outside;
  return (
    <Table
      language={language}
      caption={words.picture}
      hidesCaption
      unfoldsAt="narrow"
      empty=""
      rows={rsc.months.filter(({ counts, other }) => counts > 0 || other > 0)}
      columns={[
        { heading: words.month, isRowHeading: true, cell: ({ month }) => say.month(formatMonth(month)) },
        { heading: words.counts, isNumber: true, cell: ({ counts }) => say.number(counts) },
        { heading: words.loggedNot, isNumber: true, cell: ({ other }) => say.number(other) },
        ...(rsc.timeframe === null ? [] : [{ heading: words.place, cell: placeOf }]),
      ]}
    />
  );
};

/** A person's RSC in time: in sentences, as a picture, and as a table that says the same. */
export const RscMonths = (props: RscPictureProps) => {
  const { language, rsc } = props;
  const words = readinessWords[language].months;
  return (
    <div class="rsc-months">
      <div class="prose">
        {rscSentences(props).map((text) => (
          <p>{text}</p>
        ))}
      </div>
      {rsc.months.length === 0 ? null : (
        <>
          <figure class="rsc-figure">
            <figcaption>{words.picture}</figcaption>
            <RscPicture {...props} />
            <Legend {...props} />
          </figure>
          <Disclosure summary={words.asTable}>
            <MonthTable {...props} />
          </Disclosure>
        </>
      )}
    </div>
  );
};
