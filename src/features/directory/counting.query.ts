import type { RscForm } from "../../core/portfolio/terms.ts";
import { latestToday, type Offer, offeredTo } from "../../core/readiness/offered.ts";
import { besideRsc } from "../../core/readiness/provider-standing.ts";
import { type CountingOf, providersCounting } from "../../core/readiness/providers-counting.ts";
import { keptFor } from "../../core/readiness/readiness.ts";
import { chosenTargets, type Target } from "../../core/readiness/target.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { readFollowedSettings } from "../../store/association-settings.ts";
import { listFollows } from "../../store/follows.ts";
import { selectJudged } from "../../store/judged-entries.ts";
import { findHolders } from "../../store/register.ts";
import { together } from "../../store/together.ts";
import { ofPerson } from "../../web/person-visit.ts";
import type { Visit } from "../../web/visit.ts";

/** Of more categories nothing is said at once. */
const MOST = 3;

/** The categories that somebody has in mind, and whether hours with people of the registers count for them. */
export type OwnCounting = {
  readonly targets: readonly Target[];
  readonly of: (
    people: readonly HolderId[],
    form: RscForm,
  ) => Promise<ReadonlyMap<HolderId, readonly CountingOf[]>>;
};

/** Undefined for a visitor. Their own entries are only read where they have a category in mind and somebody is found. */
export const loadCounting = async (visit: Visit): Promise<OwnCounting | undefined> => {
  if (visit.person === undefined) return undefined;
  const { world, person } = ofPerson(visit);
  const { standards, clock, store } = world;
  const now = clock.now();
  const offers: readonly Offer[] = await store.withinPerson(person.id, async (tx) => {
    const { follows, settings } = await together({
      follows: listFollows(tx, person.id),
      settings: readFollowedSettings(tx, person.id),
    });
    return offeredTo(standards, follows, settings, now);
  });
  const targets = chosenTargets(offers).slice(0, MOST);
  return {
    targets,
    of: async (people, form) => {
      if (targets.length === 0 || people.length === 0) return new Map();
      const { entries, found } = await store.withinPerson(person.id, async (tx) =>
        together({
          entries: tx.many(
            "directory.beside-rsc",
            selectJudged(tx, person.id).where("kind", "in", [...besideRsc]),
          ),
          found: findHolders(tx, people),
        }),
      );
      const kept = {
        id: person.id,
        entries,
        holders: new Map(),
        confirmations: [],
        association: null,
        on: latestToday(offers, now),
      };
      const keptAt = (offer: Offer) => keptFor(kept, offer.association?.id ?? null);
      return providersCounting({ keptAt, vocabulary: standards.vocabulary, targets, form }, found);
    },
  };
};
