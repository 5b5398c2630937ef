import { formatMonth, monthOf, parseDay } from "../kernel/calendar.ts";
import type { RscForm } from "../portfolio/terms.ts";
import type { TypedFields } from "./fields.ts";
import type { Outline } from "./outline.ts";
import { hoursIn } from "./reading.ts";

/** An RSC entry as far as the ledger adds it up. */
export type LedgerLine = { readonly typed: TypedFields; readonly outline: Outline };

/** Hours of one provider. */
export type ProviderShare = {
  /** The id of the provider's entry. */
  readonly provider: string;
  readonly hours: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly entries: number;
};

/** Hours of one month, as `2021-06`. */
export type LedgerMonth = {
  readonly month: string;
  readonly hours: number;
  readonly byProvider: readonly { readonly provider: string; readonly hours: number }[];
  /** Whether the share of a total of several months is part of it. */
  readonly isSpread: boolean;
};

/** What RSC comes to, whether or not it counts for anything. */
export type Ledger = {
  readonly hours: number;
  readonly byForm: { readonly [F in RscForm]: number };
  readonly about: number;
  /** The most hours first. */
  readonly providers: readonly ProviderShare[];
  /** The latest month first. */
  readonly months: readonly LedgerMonth[];
};

const round = (hours: number): number => Math.round(hours * 100) / 100;

const providerIn = ({ typed }: LedgerLine): string => typed["provider"]?.[0] ?? "";

const add = (sums: Map<string, number>, key: string, hours: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + hours);

/** Nobody's total is spread over more months than a life has. */
const MOST_MONTHS = 1200;

/** The months that a part touches, each with an equal share of its hours, as the rules spread it. */
const monthsOf = ({ from, to, hours }: Outline["parts"][number]): readonly (readonly [string, number])[] => {
  const [first, last] = [monthOf(parseDay(from) ?? 0), monthOf(parseDay(to) ?? 0)];
  const length = Math.min(MOST_MONTHS, Math.max(1, last - first + 1));
  return Array.from({ length }, (_, at) => [formatMonth(first + at), hours / length]);
};

const byMonth = (lines: readonly LedgerLine[]): readonly LedgerMonth[] => {
  const months = new Map<string, Map<string, number>>();
  const spread = new Set<string>();
  for (const line of lines)
    for (const part of line.outline.parts) {
      const shares = monthsOf(part);
      for (const [month, hours] of shares) {
        if (shares.length > 1) spread.add(month);
        const sums = months.get(month) ?? new Map<string, number>();
        add(sums, providerIn(line), hours);
        months.set(month, sums);
      }
    }
  return [...months]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, sums]) => ({
      month,
      hours: round([...sums.values()].reduce((sum, hours) => sum + hours, 0)),
      byProvider: [...sums].map(([provider, hours]) => ({ provider, hours: round(hours) })),
      isSpread: spread.has(month),
    }));
};

/** Adds up RSC entries: by form, by provider and by month. */
export const ledgerOf = (lines: readonly LedgerLine[]): Ledger => {
  const byProvider = new Map<string, { hours: number; entries: number }>();
  const byForm = { individual: 0, group: 0 };
  let [hours, about] = [0, 0];
  for (const line of lines) {
    const own = line.outline.hours ?? 0;
    const form = line.typed["form"]?.[0];
    hours += own;
    if (form === "individual" || form === "group") byForm[form] += own;
    about += hoursIn((line.typed["aboutProvisionHours"]?.[0] ?? "").trim()) ?? 0;
    const sum = byProvider.get(providerIn(line)) ?? { hours: 0, entries: 0 };
    byProvider.set(providerIn(line), { hours: sum.hours + own, entries: sum.entries + 1 });
  }
  return {
    hours: round(hours),
    byForm: { individual: round(byForm.individual), group: round(byForm.group) },
    about: round(about),
    providers: [...byProvider]
      .map(([provider, sum]) => ({
        provider,
        hours: round(sum.hours),
        share: hours === 0 ? 0 : sum.hours / hours,
        entries: sum.entries,
      }))
      .toSorted((a, b) => b.hours - a.hours || (a.provider < b.provider ? -1 : 1)),
    months: byMonth(lines),
  };
};

/** What of an entry is still to come: days of a series, or the rest of a total. Null where nothing is. */
export type Coming = { readonly sessions: number; readonly hours: number; readonly first: string };

/** What of an outline lies after a day: the rules do not count it before it is there. */
export const comingIn = ({ parts }: Pick<Outline, "parts">, today: string): Coming | null => {
  const coming = parts.filter(({ to }) => to > today);
  const [next] = coming;
  if (next === undefined) return null;
  return {
    sessions: coming.length,
    hours: round(coming.reduce((sum, { hours }) => sum + hours, 0)),
    first: coming.map(({ from }) => from).find((from) => from > today) ?? next.from,
  };
};
