import { foldedName } from "../register/name-words.ts";
import { type TypedEntry, typedOf } from "./entry.ts";
import type { TypedFields } from "./fields.ts";
import { outlineOf } from "./outline.ts";
import { linesIn, withFurther } from "./read-series.ts";

type Kept = TypedEntry;

/** Series with one of these providers in the same form, to which further days can be added. */
export const seriesLike = <E extends Kept>(
  entries: readonly E[],
  providers: ReadonlySet<string>,
  form: string,
): readonly E[] =>
  entries.filter((entry) => {
    if (entry.kind !== "rsc") return false;
    const typed = typedOf(entry);
    return (
      providers.has(typed["provider"]?.[0] ?? "") &&
      typed["form"]?.[0] === form &&
      typed["logged"]?.[0] === "sessions"
    );
  });

/** Providers who are the same person: the same entry, the same person of a register, or the same name however it is written. */
const samePerson = (entries: readonly Kept[], provider: string, added?: TypedFields): ReadonlySet<string> => {
  const there = entries.filter(({ kind }) => kind === "providers");
  const own = there.find(({ id }) => id === provider);
  const typed = added ?? (own === undefined ? {} : typedOf(own));
  const [name, holder] = [foldedName(typed["name"]?.[0] ?? ""), typed["holder"]?.[0] ?? ""];
  const alike = there.filter((entry) => {
    const other = typedOf(entry);
    return (
      (name !== "" && foldedName(other["name"]?.[0] ?? "") === name) ||
      (holder !== "" && other["holder"]?.[0] === holder)
    );
  });
  return new Set([provider, ...alike.map(({ id }) => id)]);
};

/** Hours that are about to be kept: a series, or a total where it says so. */
export type NewHours = {
  readonly typed: TypedFields;
  /** What is typed of its provider where they are not among the entries yet. */
  readonly provider?: TypedFields | undefined;
  /** Entries that do not speak against it: the one that it makes, and the one that it is added to. */
  readonly own: readonly string[];
  /** Of those the one that it is added to. */
  readonly into?: string | undefined;
};

/**
 * The days of a series that other entries have already: with the same person, in the same form and with the same hours.
 * Kept once more, they would be counted twice.
 */
export const doubledDays = (
  entries: readonly Kept[],
  { typed, provider, own }: NewHours,
): readonly string[] => {
  const people = samePerson(entries, typed["provider"]?.[0] ?? "", provider);
  const others = seriesLike(entries, people, typed["form"]?.[0] ?? "").filter(({ id }) => !own.includes(id));
  const there = others.flatMap(({ fields }) => fields["sessions"]?.typed ?? []);
  return withFurther(there, typed).passedOver;
};

/** A total that is recorded already. */
type TotalThere = { readonly from: string; readonly to: string; readonly hours: number };

/** What is recorded already beside hours that are about to be kept, and may be the same: a question, never a mistake. */
export type ThereAlready = {
  /** Days that other entries have in the same form and with the same hours. */
  readonly same: readonly string[];
  /** Days on which something else with the same person is recorded. */
  readonly others: readonly string[];
  /** Totals with the same person, in whatever form, between whose days there are some of these days. */
  readonly totals: readonly TotalThere[];
};

/** Whether there is anything to ask about. */
export const isAnyThere = ({ same, others, totals }: ThereAlready): boolean =>
  same.length + others.length + totals.length > 0;

/** Days as what is typed has them: one by one, or from the first to the last of a total; none where one is missing. */
type DaysOf = { readonly isSeries: boolean; readonly holdAny: (from: string, to: string) => boolean };

const daysOf = (typed: TypedFields): DaysOf => {
  // A total is what is typed as neither and has no days.
  const logged = typed["logged"]?.[0] ?? (linesIn(typed).length > 0 ? "sessions" : "total");
  if (logged === "sessions") {
    const days = linesIn(typed).map(([day]) => day);
    return { isSeries: true, holdAny: (from, to) => days.some((day) => from <= day && day <= to) };
  }
  const { from: first, to: last, hours } = outlineOf("rsc", typed);
  const isWhole = first !== null && last !== null && hours !== null;
  return { isSeries: false, holdAny: (from, to) => isWhole && from <= last && first <= to };
};

/** What of the same person is recorded already on the days of some hours: on the days themselves, or in totals that hold them. */
export const thereAlready = (entries: readonly Kept[], hours: NewHours): ThereAlready => {
  const { typed, provider, own, into } = hours;
  const people = samePerson(entries, typed["provider"]?.[0] ?? "", provider);
  // With nobody nothing is the same, also where others name nobody.
  if ((typed["provider"]?.[0] ?? "") === "") return { same: [], others: [], totals: [] };
  const days = daysOf(typed);
  const same = days.isSeries ? doubledDays(entries, hours) : [];
  const withThem = entries
    .filter(({ kind }) => kind === "rsc")
    .map((entry) => ({ entry, there: typedOf(entry) }))
    .filter(({ there }) => people.has(there["provider"]?.[0] ?? ""));
  const known = new Set(same);
  const others = withThem.flatMap(({ entry: { id }, there }) => {
    if (there["logged"]?.[0] !== "sessions" || (own.includes(id) && id !== into)) return [];
    const sessions = there["sessions"] ?? [];
    // What it is added to leaves out what it has already.
    const passedOver = new Set(id === into ? withFurther(sessions, typed).passedOver : []);
    return linesIn({ sessions })
      .map(([day]) => day)
      .filter((day) => days.holdAny(day, day) && !known.has(day) && !passedOver.has(day));
  });
  const totals = withThem.flatMap(({ entry: { id }, there }) => {
    const { from, to, hours: sum } = outlineOf("rsc", there);
    if (there["logged"]?.[0] === "sessions" || own.includes(id) || from === null || to === null) return [];
    return days.holdAny(from, to) && sum !== null ? [{ from, to, hours: sum }] : [];
  });
  return { same, others: [...new Set(others)].toSorted(), totals };
};

/**
 * The same for an entry that is changed: without what was there already beside what it said before, about which its person
 * was asked then.
 */
export const newlyThere = (
  entries: readonly Kept[],
  entry: { readonly id: string; readonly typed: TypedFields },
  before: TypedFields | undefined,
): ThereAlready => {
  const own = [entry.id];
  const now = thereAlready(entries, { typed: entry.typed, own });
  if (before === undefined || !isAnyThere(now)) return now;
  const then = thereAlready(entries, { typed: before, own });
  const days = new Set([...then.same, ...then.others]);
  const isOld = (total: TotalThere) =>
    then.totals.some(
      ({ from, to, hours }) => from === total.from && to === total.to && hours === total.hours,
    );
  return {
    same: now.same.filter((day) => !days.has(day)),
    others: now.others.filter((day) => !days.has(day)),
    totals: now.totals.filter((total) => !isOld(total)),
  };
};
