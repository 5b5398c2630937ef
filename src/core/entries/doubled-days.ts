import { foldedName } from "../register/name-words.ts";
import { type Entry, typedOf } from "./entry.ts";
import type { TypedFields } from "./fields.ts";
import { withFurther } from "./read-series.ts";

type Kept = Pick<Entry, "id" | "kind" | "fields">;

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

/** A series that is about to be kept. */
export type NewSeries = {
  readonly typed: TypedFields;
  /** What is typed of its provider where they are not among the entries yet. */
  readonly provider?: TypedFields | undefined;
  /** Entries that do not speak against it: the one that it makes, and the one that it is added to. */
  readonly own: readonly string[];
};

/**
 * The days of a series that other entries have already: with the same person, in the same form and with the same hours.
 * Kept once more, they would be counted twice.
 */
export const doubledDays = (
  entries: readonly Kept[],
  { typed, provider, own }: NewSeries,
): readonly string[] => {
  const people = samePerson(entries, typed["provider"]?.[0] ?? "", provider);
  const others = seriesLike(entries, people, typed["form"]?.[0] ?? "").filter(({ id }) => !own.includes(id));
  const there = others.flatMap(({ fields }) => fields["sessions"]?.typed ?? []);
  return withFurther(there, typed).passedOver;
};
