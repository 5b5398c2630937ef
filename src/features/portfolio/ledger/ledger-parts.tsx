import type { Child } from "hono/jsx";
import type { Ledger, LedgerMonth, ProviderShare } from "../../../core/entries/ledger.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ShareBar } from "./share-bar.tsx";

type PartProps = {
  readonly language: Language;
  readonly ledger: Ledger;
  /** What a provider is called, by the id of their entry. */
  readonly nameOf: (provider: string) => string | undefined;
};

/** Hours in all, by form, and those about providing RSC. */
export const LedgerTotals = ({ language, ledger }: Pick<PartProps, "language" | "ledger">) => {
  const words = ledgerWords[language].totals;
  const { count } = speechIn(language);
  const hours = (amount: number): string => count(amount, entryWords[language].totals.hour);
  const { individual, group } = ledger.byForm;
  return (
    <Panel id="ledger-totals" heading={words.heading}>
      <SummaryList
        rows={[
          { term: words.all, details: <strong>{hours(ledger.hours)}</strong> },
          { term: words.individual, details: hours(individual) },
          { term: words.group, details: hours(group) },
          ...(ledger.about === 0 ? [] : [{ term: words.about, details: hours(ledger.about) }]),
        ]}
      />
    </Panel>
  );
};

/** Who gave how much of it, with what is known of them. */
export const ProviderShares = ({
  language,
  ledger,
  nameOf,
  standingOf,
  actionsOf,
}: PartProps & {
  readonly standingOf: (provider: string) => Child;
  readonly actionsOf: (provider: string) => Child;
}) => {
  const words = ledgerWords[language].shares;
  const { count } = speechIn(language);
  return (
    <Panel id="providers" heading={words.heading}>
      <p class="hint">{words.lead}</p>
      <Table
        language={language}
        caption={words.heading}
        hidesCaption
        empty=""
        unfoldsAt="medium"
        rows={ledger.providers}
        columns={[
          {
            heading: words.provider,
            isRowHeading: true,
            cell: ({ provider }: ProviderShare) => {
              const name = nameOf(provider);
              return name === undefined ? (
                words.nobody
              ) : (
                <a class="found-name" href={`/portfolio/providers/${provider}`}>
                  {name}
                </a>
              );
            },
          },
          {
            heading: words.hours,
            cell: ({ hours, entries }) =>
              `${count(hours, entryWords[language].totals.hour)} (${count(entries, words.entries)})`,
          },
          { heading: words.share, cell: ({ share }) => <ShareBar language={language} share={share} /> },
          {
            heading: words.standing,
            cell: ({ provider }) => (
              <>
                {standingOf(provider)}
                {actionsOf(provider)}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
};

/** Every month with its hours, and whose they are. */
export const LedgerMonths = ({ language, ledger, nameOf }: PartProps) => {
  const words = ledgerWords[language].byMonth;
  const { month: monthName, number } = speechIn(language);
  if (ledger.months.length === 0) return null;
  const who = ({ byProvider }: LedgerMonth): string =>
    byProvider
      .map(
        ({ provider, hours }) =>
          `${nameOf(provider) ?? ledgerWords[language].shares.nobody} ${number(hours)}`,
      )
      .join("; ");
  return (
    <Disclosure summary={words.heading}>
      {ledger.months.some(({ isSpread }) => isSpread) ? <p class="hint">{words.spread}</p> : null}
      <Table
        language={language}
        caption={words.heading}
        hidesCaption
        empty=""
        unfoldsAt="narrow"
        rows={ledger.months}
        columns={[
          { heading: words.month, isRowHeading: true, cell: ({ month }) => monthName(month) },
          {
            heading: words.hours,
            isNumber: true,
            cell: ({ hours, isSpread }) => (isSpread ? words.about(number(hours)) : number(hours)),
          },
          { heading: words.who, cell: who },
        ]}
      />
    </Disclosure>
  );
};
