import type { PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { type Confirmable, confirmableIn } from "./confirmable.ts";
import type { Confirmation } from "./facts.ts";

/** A portfolio that an association may look at, and when somebody of its staff last did. */
export type SharedPortfolio = {
  readonly personId: PersonId;
  readonly name: string;
  readonly givenAt: Instant;
  readonly holdsUntil: Instant;
  /** Null where nobody looked since it was shared. */
  readonly lookedAt: Instant | null;
};

/** What waits in portfolios is worked out of: entries and confirmations, each with whose they are. */
export type OfPortfolios = {
  readonly entries: readonly (Confirmable["entry"] & {
    readonly personId: PersonId;
    readonly changedAt: Instant;
  })[];
  readonly confirmations: readonly (Confirmation & { readonly personId: PersonId })[];
};

/** A portfolio in which something waits for staff: how many facts, or null where nobody has looked at it yet. */
export type WaitingPortfolio = SharedPortfolio & { readonly since: Instant; readonly facts: number | null };

/**
 * The portfolios in which something waits for staff to confirm it, the longest waiting first. Of one that nobody looked at
 * since it was shared only that is told: how much is in it is for a look to say, which its person then sees.
 */
export const waitingPortfolios = (
  shared: readonly SharedPortfolio[],
  { entries, confirmations }: OfPortfolios,
  vocabulary: Vocabulary,
): readonly WaitingPortfolio[] => {
  const entriesOf = Map.groupBy(entries, ({ personId }) => personId);
  const confirmationsOf = Map.groupBy(confirmations, ({ personId }) => personId);
  return shared
    .flatMap((portfolio): readonly WaitingPortfolio[] => {
      const { personId, givenAt, lookedAt } = portfolio;
      if (lookedAt === null) return [{ ...portfolio, since: givenAt, facts: null }];
      const own = entriesOf.get(personId) ?? [];
      const changedAt = new Map(own.map((entry) => [entry.id, entry.changedAt]));
      const waiting = confirmableIn(own, confirmationsOf.get(personId) ?? [], vocabulary).filter(
        ({ state }) => state !== "confirmed",
      );
      if (waiting.length === 0) return [];
      const oldest = Math.min(...waiting.map(({ entry }) => changedAt.get(entry.id) ?? givenAt));
      return [{ ...portfolio, since: Math.max(givenAt, oldest), facts: waiting.length }];
    })
    .toSorted((a, b) => a.since - b.since || (a.personId < b.personId ? -1 : 1));
};
