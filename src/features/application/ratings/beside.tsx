import type { NamedForm } from "../../../core/application/asked-of.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type SideBySide, WIDE_SPREAD } from "../../../core/references/side-by-side.ts";
import type { AreaSpread } from "../../../core/references/spread.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { type Language, speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import type { Given } from "./ratings.query.ts";
import { sayAnswer } from "./said-answers.tsx";

type Props = {
  readonly language: Language;
  readonly named: NamedForm;
  readonly compared: SideBySide<Given>;
};

type OfArea = { readonly language: Language; readonly spread: AreaSpread };

/** What the rater in a place is called; two of one name are told apart by their places. */
const calledIn = (beside: readonly Given[], at: number): string => {
  const name = beside[at]?.rater ?? "";
  return beside.filter(({ rater }) => rater === name).length > 1 ? `${name} (${at + 1})` : name;
};

const Mark = ({ language, spread, at }: OfArea & { readonly at: number }) => {
  const answer = spread.answers[at];
  return typeof answer === "number" && spread.outliers.includes(at) ? (
    <Tag tone="warning">{ratingsWords[language].beside.apart(answer)}</Tag>
  ) : (
    <>{sayAnswer(language, answer)}</>
  );
};

const Spread = ({ language, spread: { spread } }: OfArea) => {
  const words = ratingsWords[language].beside;
  if (spread === null) return <>{words.noSpread}</>;
  if (spread === 0) return <>{words.alike}</>;
  const steps = speechIn(language).count(spread, words.steps);
  return spread < WIDE_SPREAD ? <>{steps}</> : <Tag tone="warning">{`${steps}, ${words.wide}`}</Tag>;
};

const Summary = ({ language, compared: { beside } }: Props) => {
  const words = ratingsWords[language].beside;
  return (
    <Table
      language={language}
      caption={words.recommendation}
      hidesCaption
      unfoldsAt="narrow"
      empty=""
      rows={beside.map((rating, at) => ({ ...rating, called: calledIn(beside, at) }))}
      columns={[
        { heading: words.rater, isRowHeading: true, cell: ({ called }) => called },
        {
          heading: words.recommendation,
          cell: ({ answers: { recommendation } }) =>
            recommendation === null ? words.noAnswer : words.recommendations[recommendation],
        },
        { heading: words.sent, cell: ({ receivedOn }) => speechIn(language).date(formatDay(receivedOn)) },
        {
          heading: words.explanation,
          cell: ({ answers: { explanation } }) =>
            explanation.trim() === "" ? words.noExplanation : <p class="as-typed">{explanation}</p>,
        },
      ]}
    />
  );
};

const Remarks = ({ language, compared: { beside }, section }: Props & { readonly section: string }) => {
  const words = ratingsWords[language].beside;
  const said = beside.flatMap(({ answers }, at) => {
    const remark = (answers.remarks[section] ?? "").trim();
    return remark === "" ? [] : [{ by: calledIn(beside, at), remark }];
  });
  return (
    <div class="rating-remarks">
      <h4>{words.remarks}</h4>
      {said.length === 0 ? (
        <p class="hint">{words.noRemarks}</p>
      ) : (
        <dl>
          {said.map(({ by, remark }) => (
            <div>
              <dt>{by}</dt>
              <dd class="as-typed">{remark}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};

type SectionProps = Props & { readonly section: SideBySide<Given>["sections"][number] };

const Section = (props: SectionProps) => {
  const { language, named, compared, section } = props;
  const { beside } = compared;
  const words = ratingsWords[language].beside;
  const expertise = named.expertise.find(({ id }) => id === section.id);
  const nameOf = (area: string): string =>
    upperFirst(expertise?.areas.find(({ id }) => id === area)?.name[language] ?? area);
  const heading = expertise?.name[language] ?? section.id;
  const ofSpread = {
    heading: words.spread,
    cell: (spread: AreaSpread) => <Spread language={language} spread={spread} />,
  };
  return (
    <section class="rating-section" aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`}>{heading}</h3>
      <Table
        language={language}
        caption={heading}
        hidesCaption
        unfoldsAt="narrow"
        empty=""
        rows={section.areas}
        columns={[
          { heading: words.area, isRowHeading: true, cell: ({ area }) => nameOf(area) },
          ...beside.map((_, at) => ({
            heading: calledIn(beside, at),
            cell: (spread: AreaSpread) => <Mark language={language} spread={spread} at={at} />,
          })),
          ...(beside.length < 2 ? [] : [ofSpread]),
        ]}
      />
      <Remarks {...props} section={section.id} />
    </section>
  );
};

/** The ratings that count beside each other: what they recommend, and area by area where they differ. */
export const Beside = (props: Props) => {
  const { language, compared } = props;
  const { beside, sections } = compared;
  const words = ratingsWords[language].beside;
  if (beside.length === 0)
    return (
      <Panel id="beside" heading={words.heading}>
        <p>{words.none}</p>
      </Panel>
    );
  return (
    <Panel id="beside" heading={words.heading}>
      <p>
        {speechIn(language).count(beside.length, words.count)}. {words.scale}
      </p>
      {beside.length < 2 ? null : <p>{words.whatIsMarked}</p>}
      <Summary {...props} />
      {sections.map((section) => (
        <Section {...props} section={section} />
      ))}
    </Panel>
  );
};
