import { formatMonth } from "../../../core/kernel/calendar.ts";
import { chosenTargets, labelOf, type Target, targetText } from "../../../core/readiness/target.ts";
import { type RscByMonth, type RscMonth, rscByMonth } from "../../../core/standards/rsc-by-month.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { queryOf, targetHref } from "../readiness/addresses.ts";
import { isSameTarget } from "../readiness/asked-target.ts";
import type { Readiness } from "../readiness/reading.ts";
import { rscSentences } from "../readiness/rsc-months.tsx";
import { UnderLine } from "../readiness/under-line.tsx";

type CalendarProps = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly target: Target | undefined;
};

type State = "inside" | "counted" | "cut" | "uncounted" | "empty";

const stateOf = ({ counts, other, isInside }: RscMonth, { timeframe }: RscByMonth): State => {
  if (counts > 0) return timeframe === null ? "counted" : isInside ? "inside" : "cut";
  return other > 0 ? "uncounted" : "empty";
};

const yearOf = ({ month }: RscMonth): string => formatMonth(month).slice(0, 4);

const MonthCell = ({
  language,
  month,
  state,
}: {
  readonly language: Language;
  readonly month: RscMonth;
  readonly state: State;
}) => {
  const { number, month: monthName, shortMonth, count } = speechIn(language);
  const words = ledgerWords[language].calendar;
  const hours = month.counts > 0 ? month.counts : month.other;
  const others = month.counts > 0 && month.other > 0 ? words.besides(number(month.other)) : null;
  const further = [...(others === null ? [] : [others]), ...(month.isSpread ? [words.spread] : [])];
  const name = formatMonth(month.month);
  return (
    <li class={`month-cell is-${state}`}>
      <span aria-hidden="true" class="month-name">
        {shortMonth(name)}
      </span>
      <span aria-hidden="true" class="month-hours">
        {hours === 0 ? "–" : number(hours)}
      </span>
      <span aria-hidden="true" class="month-state">
        {words.states[state]}
      </span>
      {further.map((each) => (
        <span aria-hidden="true" class="month-further">
          {each}
        </span>
      ))}
      <span class="visually-hidden">
        {monthName(name)}: {hours === 0 ? "" : `${count(hours, entryWords[language].totals.hour)}, `}
        {[words.states[state], ...further].join("; ")}
      </span>
    </li>
  );
};

/** Every month from the first with RSC to the last, year by year. */
const Months = ({ language, rsc }: { readonly language: Language; readonly rsc: RscByMonth }) => (
  <div class="month-years">
    {[...Map.groupBy(rsc.months, yearOf)].map(([year, months]) => (
      <section class="month-year">
        <h3>{year}</h3>
        <ol class="month-cells">
          {months.map((month) => (
            <MonthCell language={language} month={month} state={stateOf(month, rsc)} />
          ))}
        </ol>
      </section>
    ))}
  </div>
);

/** The months that the window leaves out although they would count. */
const Cut = ({ language, rsc }: { readonly language: Language; readonly rsc: RscByMonth }) => {
  const cut = rsc.months.filter((month) => stateOf(month, rsc) === "cut");
  if (cut.length === 0) return null;
  const { list, month, count } = speechIn(language);
  const hours = Math.round(cut.reduce((sum, each) => sum + each.counts, 0) * 100) / 100;
  const named = list(cut.map((each) => month(formatMonth(each.month))));
  return <p>{ledgerWords[language].calendar.cut(named, count(hours, entryWords[language].totals.hour))}</p>;
};

const Others = ({ language, readiness, target }: CalendarProps) => {
  const others = chosenTargets(readiness.loaded.offers).filter((each) => !isSameTarget(target, each));
  if (others.length === 0) return null;
  return (
    <p class="month-others">
      {ledgerWords[language].calendar.choose}{" "}
      {others.map((each, at) => (
        <>
          {at === 0 ? null : " · "}
          <a
            href={`/portfolio/rsc?${new URLSearchParams(queryOf(each))}#calendar`}
            data-category={targetText(each)}
          >
            {labelOf(each, language)}
          </a>
        </>
      ))}
    </p>
  );
};

/** The months of somebody's RSC as cells: what counts for a category, which lie in the best window, and which are cut. */
export const WindowCalendar = (props: CalendarProps) => {
  const { language, readiness, target } = props;
  const words = ledgerWords[language].calendar;
  if (target === undefined) return <p>{words.none}</p>;
  const { offer, category } = target;
  const { facts } = readiness.at(offer).stated;
  const rsc = rscByMonth(offer.edition, facts, category, offer.overlays, offer.today);
  const label = labelOf(target, language);
  return (
    <Panel id="calendar" heading={words.heading(label)}>
      <UnderLine language={language} target={target} />
      {rsc === null ? (
        <p>{words.notAsked(label)}</p>
      ) : (
        <>
          <div class="prose">
            {rscSentences({ language, rsc: { ...rsc, other: 0 } }).map((text) => (
              <p>{text}</p>
            ))}
            {rsc.window === null ? null : <p>{words.why}</p>}
            {rsc.months.some(({ isSpread }) => isSpread) ? <p>{words.spreadHint}</p> : null}
            <Cut language={language} rsc={rsc} />
            {rsc.other === 0 ? null : (
              <p>
                {words.uncounted(speechIn(language).count(rsc.other, entryWords[language].totals.hour))}{" "}
                <a href={targetHref(target)}>{words.reasons}</a>
              </p>
            )}
          </div>
          {rsc.months.length === 0 ? null : <Months language={language} rsc={rsc} />}
        </>
      )}
      <Others {...props} />
    </Panel>
  );
};
