import type { EditorId, EntryId } from "../entries/entry.ts";
import type { Kept } from "../entries/kept.ts";
import { formatDay } from "../kernel/calendar.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { bands, type RscForm } from "../portfolio/terms.ts";
import type { Holder, HolderId } from "../register/standing.ts";
import type { Offer } from "./offered.ts";
import { type Judged, providerStanding } from "./provider-standing.ts";
import type { Target } from "./target.ts";

/** Whether an hour with somebody counts for a category, and why. */
export type CountingOf = { readonly target: Target; readonly judged: Judged };

/** The id of the provider that is judged: no entry has it. */
const SOMEBODY = "somebody" as EntryId;

const stored = (text: string) => ({ typed: [text], version: 1, editor: "page" as EditorId, number: 1 });

/** The same for two people of whom the register of the same side says the same: what they are called decides nothing. */
const lookOf = ({ associationId, level, standings }: Holder, { offer }: Target): string =>
  JSON.stringify([
    offer.association === undefined ? null : offer.association.id === associationId,
    level,
    standings.map(({ kind, category, from, to }) => [kind, category, from, to]),
  ]);

export type Asking = {
  /** The person's own entries as one association has them. */
  readonly keptAt: (offer: Offer) => Kept;
  readonly vocabulary: Vocabulary;
  readonly targets: readonly Target[];
  readonly form: RscForm;
};

/**
 * Whether an hour of RSC today, about every age, counts with some people of registers, for each category that somebody has in
 * mind. Of a category that asks for no RSC nothing is said. Who is alike in all that the rules look at is judged once.
 */
export const providersCounting = (
  { keptAt, vocabulary, targets, form }: Asking,
  people: readonly Holder[],
): ReadonlyMap<HolderId, readonly CountingOf[]> => {
  const judgedFor = (target: Target) => {
    const kept = keptAt(target.offer);
    const typed = {
      provider: [SOMEBODY],
      form: [form],
      logged: ["sessions"],
      sessions: [formatDay(target.offer.today), "1"],
      bands: [...bands],
    };
    const known = new Map<string, readonly CountingOf[]>();
    return (holder: Holder): readonly CountingOf[] => {
      const look = lookOf(holder, target);
      const before = known.get(look);
      if (before !== undefined) return before;
      const provider = {
        id: SOMEBODY,
        kind: "providers" as const,
        fields: { name: stored(holder.name), holder: stored(holder.id) },
      };
      const spells = providerStanding(
        { ...kept, entries: [...kept.entries, provider], holders: new Map([[holder.id, holder]]) },
        vocabulary,
        target,
        typed,
      );
      const judged = (spells ?? []).slice(0, 1).map((spell) => ({ target, judged: spell.judged }));
      known.set(look, judged);
      return judged;
    };
  };
  const each = targets.map(judgedFor);
  return new Map(people.map((holder) => [holder.id, each.flatMap((judge) => judge(holder))]));
};
