import { formatDay } from "../../../core/kernel/calendar.ts";
import type { RatingCall } from "../../../core/references/rating-call.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { LookedRatings } from "./ratings.query.ts";
import { SaidAnswers } from "./said-answers.tsx";

type Props = { readonly visit: StaffVisit; readonly looked: LookedRatings };

/** Ratings that were sent and do not count, each by itself. */
export const Apart = ({ visit: { language }, looked: { compared } }: Props) => {
  const words = ratingsWords[language].apart;
  if (compared === undefined || compared.apart.length === 0) return null;
  const { date } = speechIn(language);
  return (
    <Panel id="apart" heading={words.heading}>
      <p>{words.lead}</p>
      {compared.apart.map(({ rating, why }) => (
        <Disclosure summary={words.of(rating.rater, words.why[why], date(formatDay(rating.receivedOn)))}>
          <SaidAnswers language={language} named={rating.named} answers={rating.answers} />
        </Disclosure>
      ))}
    </Panel>
  );
};

/** What stood in ratings before they were opened again. */
export const Earlier = ({ visit: { language }, looked: { earlier, found } }: Props) => {
  const words = ratingsWords[language].earlier;
  if (earlier.length === 0) return null;
  const reader = { language, zone: found.zone };
  return (
    <Panel id="earlier" heading={words.heading}>
      <p>{words.lead}</p>
      {earlier.map(({ rater, rating, named }) => (
        <Disclosure summary={words.of(rater, momentIn(reader, rating.sentAt))}>
          <SaidAnswers language={language} named={named} answers={rating.answers} />
        </Disclosure>
      ))}
    </Panel>
  );
};

const Call = ({
  visit: { language },
  looked: { requests, names, found },
  call,
}: Props & { readonly call: RatingCall }) => {
  const words = ratingsWords[language].callsHeld;
  const { purpose, request, calledOn, spokenWith, note, madeBy, madeAt } = call;
  const rater = requests.find(({ id }) => id === request)?.raterName ?? "";
  const by = names.get(madeBy) ?? words.somebody;
  return (
    <li>
      <strong>{words.line(words.purposes[purpose], rater, speechIn(language).date(calledOn))}</strong>
      <p>
        {words.spokenWith}: {spokenWith}
      </p>
      <p class="as-typed">{note}</p>
      <p class="hint">{words.by(by, momentIn({ language, zone: found.zone }, madeAt))}</p>
    </li>
  );
};

/** The calls after which a link was released or a rating opened again. */
export const CallsHeld = (props: Props) => {
  const { calls } = props.looked;
  if (calls.length === 0) return null;
  return (
    <Panel id="calls-held" heading={ratingsWords[props.visit.language].callsHeld.heading}>
      <ul class="plain-list">
        {calls.map((call) => (
          <Call {...props} call={call} />
        ))}
      </ul>
    </Panel>
  );
};
