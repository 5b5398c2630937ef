import { plainAmount } from "../../../core/association/settings/currency.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type ApplicationFee, type DueFee, owed, settlementWays } from "../../../core/payments/fees-due.ts";
import { LONGEST_NOTE } from "../../../core/payments/settle-fee.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { deskOverviewWords } from "../../../ui/wording/site/application/desk-overview.ts";
import { dayIn, speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import { formId } from "../../../web/form-id.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { deskAddress } from "./addresses.ts";
import type { ForStaff } from "./find-for-staff.ts";

type Props = { readonly visit: StaffVisit; readonly found: ForStaff };
type OfFee = Props & { readonly fee: ApplicationFee; readonly dues: readonly DueFee[] };

const RecordForm = ({ visit, found, fee, dues, corrects }: OfFee & { readonly corrects: boolean }) => {
  const { language, association, entered, world } = visit;
  const words = deskOverviewWords[language];
  const currency = dues[0]?.currency ?? "USD";
  const left = owed(found.dues, found.settlements, fee);
  const { typed } = entered ?? {};
  const isOwn = typed?.["fee"]?.[0] === fee && (typed["corrects"]?.[0] === "yes") === corrects;
  const own = isOwn ? entered : undefined;
  const key = `${fee}-${corrects ? "correct" : "record"}`;
  const says = (corrects ? words.correctOf : words.recordOf)(words.feeNames[fee]);
  return (
    <Disclosure summary={says} isOpen={isOwn}>
      <Form
        language={language}
        action={`${deskAddress(association, found.application)}/fees`}
        says={says}
        entered={own}
        labels={{
          way: words.way,
          amount: words.amount(currency),
          note: corrects ? words.correction : words.note,
        }}
      >
        <Hidden name="id" value={formId(own, "id", () => world.ids.id<"settlement">())} />
        <Hidden name="fee" value={fee} />
        {corrects ? <Hidden name="corrects" value="yes" /> : null}
        {corrects ? <p class="hint">{words.correctHint}</p> : null}
        <RadioGroup
          language={language}
          name="way"
          id={`way-${key}`}
          label={words.way}
          value="paid"
          entered={own}
          choices={settlementWays.map((value) => ({ value, label: upperFirst(words.ways[value]) }))}
        />
        <TextField
          language={language}
          name="amount"
          id={`amount-${key}`}
          label={words.amount(currency)}
          value={corrects || left <= 0 ? "" : plainAmount(left, currency)}
          entered={own}
          autocomplete="off"
          maxLength={20}
        />
        <TextAreaField
          language={language}
          name="note"
          id={`note-${key}`}
          label={corrects ? words.correction : words.note}
          hint={corrects ? undefined : words.noteHint}
          need={corrects ? "required" : "optional"}
          entered={own}
          rows={2}
          maxLength={LONGEST_NOTE}
        />
        <ButtonGroup>
          <Button kind="secondary" says={says}>
            {corrects ? words.correct : words.record}
          </Button>
        </ButtonGroup>
      </Form>
    </Disclosure>
  );
};

const Fee = (props: OfFee) => {
  const { visit, found, fee, dues } = props;
  const { language } = visit;
  const words = deskOverviewWords[language];
  const { money, date } = speechIn(language);
  const left = owed(found.dues, found.settlements, fee);
  const [first, ...changes] = dues;
  if (first === undefined) return null;
  const rows = found.settlements.filter((each) => each.fee === fee);
  const isFree = dues.every(({ amount }) => amount === 0);
  return (
    <div class="fee">
      <div class="fee-heading">
        <h3>{words.feeNames[fee]}</h3>
        {isFree ? (
          <Tag>{words.nothingCharged}</Tag>
        ) : left > 0 ? (
          <Tag tone="warning">{words.open(money(left, first.currency))}</Tag>
        ) : left < 0 ? (
          <Tag tone="warning">{words.giveBack(money(-left, first.currency))}</Tag>
        ) : (
          <Tag tone="success">{words.settled}</Tag>
        )}
      </div>
      {isFree ? null : (
        <ul class="plain-list">
          <li>{words.due(money(first.amount, first.currency), date(formatDay(first.dueOn)))}</li>
          {changes.map((due) => (
            <li>{words.difference(money(due.amount, due.currency), due.category)}</li>
          ))}
          {rows.map(({ amount, currency, way, at, note }) => (
            <li>
              {(amount < 0 ? words.corrected : words.recorded)(
                money(Math.abs(amount), currency),
                words.ways[way],
                dayIn({ language, zone: found.zone }, at),
              )}
              {note === "" ? null : <span class="as-typed fee-note">{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {left > 0 ? <RecordForm {...props} corrects={false} /> : null}
      {rows.length > 0 ? <RecordForm {...props} corrects /> : null}
    </div>
  );
};

/** What fell due, what was recorded towards it, and the forms to record more. */
export const Fees = ({ visit, found }: Props) => {
  const words = deskOverviewWords[visit.language];
  return (
    <Panel id="fees" heading={words.fees}>
      {found.dues.length === 0 ? <p>{words.noFees}</p> : null}
      {(["registration", "processing"] as const).map((fee) => (
        <Fee visit={visit} found={found} fee={fee} dues={found.dues.filter((due) => due.fee === fee)} />
      ))}
    </Panel>
  );
};
