import type { Holder, HolderId, Standing, StandingKind } from "../register/standing.ts";
import type { ComposedEntry } from "./compose-entry.ts";
import { type Fact, statedOf } from "./facts.ts";
import type { TypedFields } from "./fields.ts";
import type { Kept, View } from "./kept.ts";

/** Somebody whom an entry describes, and whom it may name in the register. */
type Named = { readonly id: string; readonly typed: TypedFields; readonly composed: ComposedEntry };

const nobody = {
  held: [],
  vettedAs: [],
  approved: false,
  receivesRsc: false,
  ers: null,
} as const;

/** Whom of the association's register staff found an entry to be about, as it stands now. */
const foundToBe = (
  { id, typed }: Named,
  fact: Fact,
  { holders, confirmations }: Kept,
): Holder | undefined => {
  const found = confirmations.find(
    (each) => each.entry === id && each.fact === fact && each.stated === statedOf(fact, typed),
  );
  return found === undefined ? undefined : holders.get((found.holder ?? "") as HolderId);
};

/** Whom of the register an entry is about: whom it names, with what the association's own register says of the same person. */
const registeredAs = (named: Named, fact: Fact, kept: Kept): Holder | undefined => {
  const typed = kept.holders.get((named.typed["holder"]?.[0] ?? "") as HolderId);
  const found = foundToBe(named, fact, kept);
  if (typed === undefined || found === undefined || typed.id === found.id) return typed ?? found;
  const { associationId, standings, level } = found;
  return {
    ...typed,
    associationId,
    level: typed.level ?? level,
    standings: [...inEyesOf(kept, typed).standings, ...standings],
  };
};

/** The first and the last day of something, as `2021-06-30`. */
export type Period = { readonly from: string; readonly to: string };

const holdsOver = ({ from, to }: Standing, period: Period): boolean =>
  from <= period.from && (to === null || to >= period.to);

/** What the register says of one kind that holds over the whole of a period. */
const over = (
  { standings }: Pick<Holder, "standings">,
  period: Period,
  ...kinds: readonly StandingKind[]
): readonly Standing[] =>
  standings.filter((standing) => kinds.includes(standing.kind) && holdsOver(standing, period));

const codes = (standings: readonly Standing[]): readonly string[] => [
  ...new Set(standings.flatMap(({ category }) => (category === null ? [] : [category]))),
];

/** The same person with nothing that another association decided: who is vetted or approved is each one's own matter. */
const inEyesOf = ({ association }: Kept, holder: Holder): Pick<Holder, "standings"> =>
  association === null || association === holder.associationId
    ? holder
    : { standings: holder.standings.filter(({ kind }) => kind !== "vetted" && kind !== "approved") };

/** Standing as a supervisor: what holds over the period, otherwise the last that began before its end. */
const ersOf = ({ standings }: Holder, period: Period): Standing | undefined => {
  const known = standings
    .filter(({ kind, from }) => (kind === "ers-endorsed" || kind === "ers-emerging") && from <= period.to)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return known.find((standing) => holdsOver(standing, period)) ?? known[0];
};

const fromRegister = (holder: Holder, period: Period, kept: Kept) => {
  const ers = ersOf(holder, period);
  const seen = inEyesOf(kept, holder);
  return {
    ...(holder.level === null ? {} : { level: holder.level }),
    held: holder.standings.flatMap(({ kind, category, from, to }) =>
      kind !== "held" || category === null || from > kept.on ? [] : [{ category, from, to }],
    ),
    vettedAs: codes(over(seen, period, "vetted")),
    approved: over(seen, period, "approved").length > 0,
    receivesRsc: over(holder, period, "receives-rsc").length > 0,
    ers:
      ers === undefined
        ? null
        : { kind: ers.kind === "ers-endorsed" ? "endorsed" : "emerging", from: ers.from, to: ers.to },
  };
};

/** The days of an RSC entry, whether it is one total or session by session. */
const periodOf = ({ from, to, sessions }: ComposedEntry): Period => {
  const days = ((sessions ?? []) as readonly { readonly date: string }[]).map(({ date }) => date).toSorted();
  return { from: days[0] ?? String(from), to: days.at(-1) ?? String(to) };
};

/**
 * The provider of an RSC entry: as the register says where the person is named in it, for the days of the entry; otherwise
 * as stated, which only counts as long as nothing has to be confirmed.
 */
export const providerOf = (provider: Named, rsc: ComposedEntry, kept: Kept, view: View): ComposedEntry => {
  const holder = registeredAs(provider, "provider-known", kept);
  if (holder !== undefined) return { id: provider.id, ...fromRegister(holder, periodOf(rsc), kept) };
  const { about: _told, ...stated } = provider.composed;
  return view === "stated" ? { id: provider.id, ...stated } : { id: provider.id, ...nobody };
};

/** The standing of a rater, in the same way; what they hold is what they hold on the day. */
export const raterOf = (rater: Named, kept: Kept, view: View): ComposedEntry => {
  const holder = registeredAs(rater, "rater-known", kept);
  if (holder === undefined) return view === "stated" ? {} : { held: [], meets: [], vetted: false };
  const today: Period = { from: kept.on, to: kept.on };
  const vetted = over(inEyesOf(kept, holder), today, "vetted");
  return {
    held: codes(over(holder, today, "held")),
    meets: codes(vetted),
    vetted: vetted.length > 0,
  };
};
