import { standingVettings, type Vetting } from "../../../core/vetting/vetting.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { Around } from "./vetting.query.ts";

type Props = {
  readonly visit: StaffVisit;
  readonly around: Around;
  readonly vettings: readonly Vetting[];
  /** Where a record is corrected. */
  readonly address: string;
};

const decidedRows = ({ visit: { language, world } }: Props, { decided }: Vetting) => {
  if (decided.decision === "not-vetted") return [];
  const words = vettingWords[language].records;
  const { date } = speechIn(language);
  const nameOf = categoryNames(world.standards, language);
  const { category, isApproved, from, to } = decided;
  return [
    ...(category === null ? [] : [{ term: words.as, details: nameOf(category) }]),
    {
      term: words.days,
      details: (
        <>
          {words.until(date(from), date(to))}
          {isApproved ? <p>{words.approved}</p> : null}
        </>
      ),
    },
  ];
};

const Record = (props: Props & { readonly vetting: Vetting; readonly isStanding: boolean }) => {
  const { visit, around, vettings, address, vetting, isStanding } = props;
  const { language } = visit;
  const all = vettingWords[language];
  const words = all.records;
  const { date } = speechIn(language);
  const called = date(vetting.calledOn);
  const corrected = vettings.find(({ id }) => id === vetting.corrects);
  return (
    <section class="vetting-record">
      <div class="panel-heading">
        <h3>{words.call(called, all.decisions[vetting.decided.decision])}</h3>
        {isStanding ? (
          <ButtonLink
            href={`${address}?correct=${vetting.id}#record`}
            kind="secondary"
            small
            says={words.correctOf(called)}
          >
            {words.correct}
          </ButtonLink>
        ) : (
          <Tag tone="warning">{words.corrected}</Tag>
        )}
      </div>
      {corrected === undefined ? null : <p>{words.corrects(date(corrected.calledOn))}</p>}
      <SummaryList
        rows={[
          { term: words.spokenWith, details: vetting.spokenWith },
          ...decidedRows(props, vetting),
          { term: words.questions, details: <p class="as-typed">{vetting.questions}</p> },
          { term: words.notes, details: <p class="as-typed">{vetting.notes}</p> },
        ]}
      />
      <p class="hint">
        {words.by(
          around.names.get(vetting.madeBy) ?? words.somebody,
          momentIn({ language, zone: around.zone }, vetting.madeAt),
        )}
      </p>
    </section>
  );
};

/** The records of calls with somebody, the latest first. */
export const VettingRecords = (props: Props) => {
  const words = vettingWords[props.visit.language].records;
  const standing = standingVettings(props.vettings);
  return (
    <Panel id="records" heading={words.heading}>
      {props.vettings.length === 0 ? <p>{words.none}</p> : null}
      {props.vettings.map((vetting) => (
        <Record {...props} vetting={vetting} isStanding={standing.includes(vetting)} />
      ))}
    </Panel>
  );
};
