import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { settingOn, todayOf } from "../../../core/association/setting-history.ts";
import { type Day, formatDay } from "../../../core/kernel/calendar.ts";
import { type ApplicationFee, owed } from "../../../core/payments/fees-due.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";
import { feeText } from "./money.ts";

const fees = ["registration", "processing"] as const satisfies readonly ApplicationFee[];

type Props = { readonly language: Language; readonly own: Own };

const Lines = ({ language, own, fee }: Props & { readonly fee: ApplicationFee }) => {
  const words = applyingWords[language];
  const say = speechIn(language);
  const dues = own.dues.filter((due) => due.fee === fee);
  const settlements = own.settlements.filter((each) => each.fee === fee);
  const currency = dues[0]?.currency ?? settingOn(own.history, "fees", own.today).value.currency;
  const money = (amount: number): string => say.money(Math.abs(amount), currency);
  const date = (day: Day): string => say.date(formatDay(day));
  const open = owed(dues, settlements, fee);
  return (
    <>
      <ul>
        {dues.map(({ amount, dueOn, category }, index) => (
          <li>
            {amount < 0 ? words.overview.back(money(amount)) : money(amount)},{" "}
            {index === 0
              ? words.overview.dueOn(date(dueOn))
              : words.overview.difference(categoryLabel(own, category, language))}
          </li>
        ))}
        {settlements.map(({ way, amount, at }) => (
          <li>
            {words.overview.recorded(
              words.way[way],
              amount < 0 ? `−${money(amount)}` : money(amount),
              date(todayOf(own.history, at)),
            )}
          </li>
        ))}
      </ul>
      <p>
        <strong>
          {open > 0
            ? words.overview.open(money(open))
            : open < 0
              ? words.overview.tooMuch(money(open))
              : words.overview.settled}
        </strong>
      </p>
    </>
  );
};

/** The association alone knows how it is paid; where somebody asks it. */
const HowToPay = ({ language, own: { application, association, history, today } }: Props) => {
  const { howToPay } = applyingWords[language].overview;
  const { replyTo } = settingOn(history, "contact", today).value;
  return (
    <p>
      {howToPay.text(association.name)}{" "}
      <a href={applicationHref(application.id, "comments")}>{howToPay.ask}</a>
      {replyTo === null ? null : (
        <>
          {" "}
          {howToPay.orWrite} <a href={`mailto:${replyTo}`}>{replyTo}</a>
        </>
      )}
    </p>
  );
};

/** What fell due for an application and what was recorded towards it; before it is submitted also what is still to come. */
export const FeesPanel = ({ language, own }: Props) => {
  const words = applyingWords[language];
  const { application, dues, settlements, history, today } = own;
  const shown = fees.filter(
    (fee) =>
      dues.some((due) => due.fee === fee && due.amount !== 0) || settlements.some((each) => each.fee === fee),
  );
  const isAhead = application.state === "registered" || application.state === "in-progress";
  const processing = isAhead
    ? feeText(history, "processing", application.category, today, language)
    : undefined;
  return (
    <Panel id="fees" heading={words.overview.fees}>
      <p>{words.overview.feesLead}</p>
      {shown.length === 0 ? (
        <p>{words.overview.noFees}</p>
      ) : (
        <SummaryList
          rows={shown.map((fee) => ({
            term: words.fee[fee],
            details: <Lines language={language} own={own} fee={fee} />,
          }))}
        />
      )}
      {shown.some((fee) => owed(dues, settlements, fee) > 0) ? (
        <HowToPay language={language} own={own} />
      ) : null}
      {processing === undefined || dues.some(({ fee }) => fee === "processing") ? null : (
        <p>{words.overview.ahead(processing)}</p>
      )}
    </Panel>
  );
};
