import { composePortfolio } from "../entries/compose-portfolio.ts";
import type { StoredField } from "../entries/entry.ts";
import type { TypedFields } from "../entries/fields.ts";
import type { Kept } from "../entries/kept.ts";
import type { EntryKind } from "../entries/kinds.ts";
import { outlineOf } from "../entries/outline.ts";
import { addYears, BEFORE_ALL_DAYS, type Day, formatDay, parseDay } from "../kernel/calendar.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import type { Portfolio, Provider, Rsc } from "../portfolio/portfolio.ts";
import type { DegreeLevel, ErsKind } from "../portfolio/terms.ts";
import type { HolderId } from "../register/standing.ts";
import { factsOf } from "../standards/facts.ts";
import type { Reason } from "../standards/verdict.ts";
import { countingIn } from "./counting.ts";
import { verdictOf } from "./readiness.ts";
import type { Target } from "./target.ts";

/** One thing that a provider has, which may be why they count. */
export type Asset =
  | { readonly is: "held"; readonly category: string; readonly from: string; readonly to: string | null }
  | { readonly is: "vetted"; readonly category: string }
  | { readonly is: "ers"; readonly kind: ErsKind; readonly from: string; readonly to: string | null }
  | { readonly is: "approved" | "receives-rsc" }
  | { readonly is: "level"; readonly level: DegreeLevel };

/** What a provider would have to have had, any one of it, for the hours to count. */
export type Ways = {
  readonly held: readonly string[];
  readonly vetted: readonly string[];
  readonly approved: boolean;
  readonly ers: boolean;
};

/** Whether hours count, and by what of their provider, or why not. */
export type Judged =
  /** Nothing is asked of the provider where `because` is empty. */
  | { readonly isCounted: true; readonly because: readonly Asset[] }
  | {
      readonly isCounted: false;
      readonly reason: Reason;
      /** Where the provider is the reason. */
      readonly ways: Ways | undefined;
      /** They would count if these days were an entry of their own: who is vetted or approved must be it all through one. */
      readonly isApart: boolean;
    };

/** Days, from the first to the last of an entry, on which the same holds. */
export type Spell = { readonly from: string; readonly to: string; readonly judged: Judged };

/** The id of the hour that is judged: no entry has it. */
const PROBE = "probe";

/** What an entry of RSC is judged by beside its days. */
const asked = ["provider", "form", "bands", "whileProvidingRsc", "peer"] as const;

/** The kinds of entries that RSC is judged by beside itself and whoever gives it. */
export const besideRsc = ["education", "work", "endorsements", "declarations"] as const;

const beside: ReadonlySet<EntryKind> = new Set<EntryKind>([...besideRsc, "providers"]);

const stored = (typed: TypedFields): { readonly [field: string]: StoredField } =>
  Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [
      name,
      { typed: texts ?? [], version: 1, editor: PROBE as StoredField["editor"], number: 1 },
    ]),
  );

/** The portfolio with one hour of RSC on each of some days; undefined where it does not count at all yet. */
const probed = (
  kept: Kept,
  vocabulary: Vocabulary,
  typed: TypedFields,
  days: readonly string[],
): Portfolio | undefined => {
  const probe = {
    ...Object.fromEntries(asked.map((name) => [name, typed[name] ?? []])),
    form: (typed["form"] ?? []).length === 0 ? ["individual"] : typed["form"],
    logged: ["sessions"],
    sessions: days.flatMap((day) => [day, "1"]),
  };
  const entries = [
    ...kept.entries.filter(
      ({ kind, id }) => beside.has(kind) && (kind !== "providers" || id === typed["provider"]?.[0]),
    ),
    { id: PROBE as Kept["entries"][number]["id"], kind: "rsc" as const, fields: stored(probe) },
  ];
  const { portfolio } = composePortfolio({ ...kept, entries }, vocabulary, "stated");
  return portfolio.rsc.length === 1 ? portfolio : undefined;
};

/** The engine's answer about one hour on one day with a provider. */
const countingOf = (portfolio: Portfolio, target: Target, day: Day, provider: Provider) => {
  const [entry] = portfolio.rsc as readonly [Rsc];
  const hour: Rsc = { ...entry, from: day, to: day, hours: 1, sessions: [{ date: day, hours: 1 }], provider };
  const facts = factsOf({ ...portfolio, rsc: [hour] });
  return countingIn(verdictOf(facts, target), "rsc", (id) => id === PROBE);
};

const counts = (portfolio: Portfolio, target: Target, day: Day, provider: Provider): boolean =>
  countingOf(portfolio, target, day, provider)?.isCounted === true;

const nobody = (provider: Provider): Provider => ({
  id: provider.id,
  level: null,
  rank: -1,
  held: [],
  vettedAs: [],
  approved: false,
  receivesRsc: false,
  ers: null,
});

type Part = { readonly asset: Asset; readonly give: (to: Provider) => Provider };

/** What a provider has, one by one; what says least of them first. */
const partsOf = (provider: Provider): readonly Part[] => {
  const days = ({ from, to }: { readonly from: Day; readonly to: Day | null }) => ({
    from: formatDay(from),
    to: to === null ? null : formatDay(to),
  });
  const { level, rank, ers } = provider;
  return [
    ...(level === null
      ? []
      : [{ asset: { is: "level", level } as const, give: (to: Provider) => ({ ...to, level, rank }) }]),
    ...(provider.receivesRsc
      ? [{ asset: { is: "receives-rsc" } as const, give: (to: Provider) => ({ ...to, receivesRsc: true }) }]
      : []),
    ...(ers === null
      ? []
      : [
          {
            asset: { is: "ers", kind: ers.kind, ...days(ers) } as const,
            give: (to: Provider) => ({ ...to, ers }),
          },
        ]),
    ...(provider.approved
      ? [{ asset: { is: "approved" } as const, give: (to: Provider) => ({ ...to, approved: true }) }]
      : []),
    ...provider.vettedAs.map((category) => ({
      asset: { is: "vetted", category } as const,
      give: (to: Provider) => ({ ...to, vettedAs: [...to.vettedAs, category] }),
    })),
    ...provider.held.map((holding) => ({
      asset: { is: "held", category: holding.category, ...days(holding) } as const,
      give: (to: Provider) => ({ ...to, held: [...to.held, holding] }),
    })),
  ];
};

const made = (provider: Provider, parts: readonly Part[]): Provider =>
  parts.reduce((soFar, { give }) => give(soFar), nobody(provider));

/** The least of what a provider has with which the engine still counts the hour. */
const becauseOf = (portfolio: Portfolio, target: Target, day: Day, provider: Provider): readonly Asset[] => {
  let parts = partsOf(provider);
  for (const part of parts) {
    const rest = parts.filter((each) => each !== part);
    if (counts(portfolio, target, day, made(provider, rest))) parts = rest;
  }
  return parts.map(({ asset }) => asset);
};

/** What each by itself would make the hour count, beside what the provider has. */
const waysOf = (
  portfolio: Portfolio,
  target: Target,
  day: Day,
  provider: Provider,
  vocabulary: Vocabulary,
): Ways => {
  const would = (further: Partial<Provider>): boolean =>
    counts(portfolio, target, day, { ...provider, ...further });
  const codes = [...vocabulary.categories];
  return {
    held: codes.filter((category) => would({ held: [{ category, from: BEFORE_ALL_DAYS, to: null }] })),
    vetted: codes.filter((category) => would({ vettedAs: [...provider.vettedAs, category] })),
    approved: would({ approved: true }),
    ers: would({ ers: { kind: "endorsed", from: BEFORE_ALL_DAYS, to: null } }),
  };
};

/** Years after which something that was begun may end by itself. */
const SPANS = [1, 2, 3, 4, 5] as const;

/** Days on which something may begin to hold, or hold no longer. */
const turningDays = (kept: Kept, typed: TypedFields, portfolio: Portfolio, today: Day): readonly Day[] => {
  const named = kept.entries.find(({ id }) => id === typed["provider"]?.[0]);
  const holder = kept.holders.get((named?.fields["holder"]?.typed[0] ?? "") as HolderId);
  const periods = [
    ...(holder?.standings ?? []).map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to ?? "") })),
    ...portfolio.rsc.flatMap(({ provider }) => [
      ...provider.held,
      ...(provider.ers === null ? [] : [provider.ers]),
    ]),
  ];
  return [
    today + 1,
    ...portfolio.education.flatMap(({ conferredOn }) => conferredOn ?? []),
    ...portfolio.work.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to + 1])]),
    ...periods.flatMap(({ from, to }) => [
      ...(from === null ? [] : [from, ...SPANS.map((years) => addYears(from, years))]),
      ...(to === null ? [] : [to + 1]),
    ]),
  ];
};

/** One day of each stretch of an entry's days in which nothing turns, with the stretch's first and last day. */
const stretches = (days: readonly Day[], isSeries: boolean, turning: readonly Day[]) => {
  const [first, last] = [days[0] as Day, days.at(-1) as Day];
  const starts = [...new Set([first, ...turning.filter((day) => day > first && day <= last)])].toSorted(
    (a, b) => a - b,
  );
  return starts.flatMap((from, at) => {
    const to = (starts[at + 1] ?? last + 1) - 1;
    if (!isSeries) return [{ from, to }];
    const within = days.filter((day) => day >= from && day <= to);
    return within.length === 0 ? [] : [{ from: within[0] as Day, to: within.at(-1) as Day }];
  });
};

const isSame = (one: Judged, other: Judged): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The days of an RSC entry as far as they can be read. */
const daysOf = (typed: TypedFields): { readonly days: readonly Day[]; readonly isSeries: boolean } => {
  const { from, to, parts } = outlineOf("rsc", typed);
  const isSeries = typed["logged"]?.[0] === "sessions";
  const texts = isSeries && parts.length > 0 ? parts.map((part) => part.from) : [from, to];
  const days = texts.flatMap((text) => (text === null ? [] : (parseDay(text) ?? [])));
  return { days: [...new Set(days)].toSorted((a, b) => a - b), isSeries };
};

/**
 * Whether hours with the provider of an RSC entry count for a category on the days of the entry, and why: by asking the
 * engine about one hour on a day, as if it were the only one, in each stretch of days between which something turns.
 * Undefined while the provider, or every day, is missing or cannot be read, and where the category asks for no RSC.
 */
export const providerStanding = (
  kept: Kept,
  vocabulary: Vocabulary,
  target: Target,
  typed: TypedFields,
): readonly Spell[] | undefined => {
  const { days, isSeries } = daysOf(typed);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = probed(kept, vocabulary, typed, [...new Set([first, last])].map(formatDay));
  const provider = whole?.rsc[0]?.provider;
  if (whole === undefined || provider === undefined) return undefined;
  const spells: Spell[] = [];
  for (const { from, to } of stretches(days, isSeries, turningDays(kept, typed, whole, target.offer.today))) {
    const answer = countingOf(whole, target, from, provider);
    if (answer === undefined) return undefined;
    const judged = judgedOf(answer, { kept, vocabulary, target, typed, whole, provider, day: from });
    const before = spells.at(-1);
    if (before !== undefined && isSame(before.judged, judged))
      spells[spells.length - 1] = { ...before, to: formatDay(to) };
    else spells.push({ from: formatDay(from), to: formatDay(to), judged });
  }
  return spells;
};

type Case = {
  readonly kept: Kept;
  readonly vocabulary: Vocabulary;
  readonly target: Target;
  readonly typed: TypedFields;
  readonly whole: Portfolio;
  readonly provider: Provider;
  readonly day: Day;
};

const judgedOf = (
  answer: NonNullable<ReturnType<typeof countingIn>>,
  { kept, vocabulary, target, typed, whole, provider, day }: Case,
): Judged => {
  if (answer.isCounted) return { isCounted: true, because: becauseOf(whole, target, day, provider) };
  if (answer.reason !== "provider-not-qualified")
    return { isCounted: false, reason: answer.reason, ways: undefined, isApart: false };
  const alone = probed(kept, vocabulary, typed, [formatDay(day)]);
  const then = alone?.rsc[0]?.provider;
  return {
    isCounted: false,
    reason: answer.reason,
    ways: waysOf(whole, target, day, provider, vocabulary),
    isApart: alone !== undefined && then !== undefined && counts(alone, target, day, then),
  };
};
