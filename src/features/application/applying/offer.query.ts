import type { Application } from "../../../core/application/application.ts";
import type { SettingHistory } from "../../../core/association/setting-history.ts";
import { isHolding, type PortfolioGrant } from "../../../core/entries/grant.ts";
import { holdersNamed } from "../../../core/entries/holders-named.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type Offer, offersOf } from "../../../core/readiness/offered.ts";
import { bothViews, keptFor, type Viewed, verdictsFor } from "../../../core/readiness/readiness.ts";
import type { Verdict } from "../../../core/standards/verdict.ts";
import { listOwnApplications } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { type FoundAssociation, findAssociation } from "../../../store/associations.ts";
import { listConfirmations } from "../../../store/confirmations.ts";
import { listFollows } from "../../../store/follows.ts";
import { holdersFor, judgedEntries } from "../../../store/judged-entries.ts";
import { listGrants } from "../../../store/portfolio-grants.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

/** What somebody could apply for at an association, and how far their portfolio is for it. */
export type Offered = {
  readonly association: FoundAssociation;
  readonly history: SettingHistory;
  readonly offers: readonly Offer[];
  /** The person's applications, at every association. */
  readonly there: readonly Application[];
  /** That the staff of this association may look at the portfolio now. */
  readonly grant: PortfolioGrant | undefined;
  readonly follows: boolean;
  /** As stated: one verdict for each category of an offer, in its order. */
  readonly verdictsOf: (offer: Offer) => readonly Verdict[];
};

/** Reads it; undefined where no association has that address. */
export const loadOffered = async (visit: PersonVisit, slug: string): Promise<Offered | undefined> => {
  const { store, clock, standards } = visit.world;
  const { id: person } = visit.person;
  const association = await store.withinPublic(async (tx) => findAssociation(tx, slug));
  if (association === undefined) return undefined;
  const now = clock.now();
  const { read, holders } = await store.withinPerson(
    person,
    async (tx) => {
      const all = await together({
        history: readSettings(tx, association.id),
        there: listOwnApplications(tx, person),
        follows: listFollows(tx, person),
        grants: listGrants(tx, person),
        entries: judgedEntries(tx, person),
        confirmations: listConfirmations(tx, person),
      });
      return {
        read: all,
        holders: await holdersFor(tx, person, holdersNamed(all.entries, all.confirmations)),
      };
    },
    { association: association.id },
  );
  const { history, there, grants, entries, confirmations } = read;
  const followed = read.follows.find(({ id }) => id === association.id);
  const offers = offersOf(standards, association, history, now, followed?.categories);
  const [first] = offers;
  const kept = {
    id: person,
    entries,
    holders,
    confirmations,
    association: null,
    on: first === undefined ? new Date(now).toISOString().slice(0, 10) : formatDay(first.today),
  };
  let viewed: Viewed | undefined;
  return {
    association,
    history,
    offers,
    there,
    grant: grants.find((each) => each.associationId === association.id && isHolding(each, now)),
    follows: followed !== undefined,
    verdictsOf: (offer) => {
      viewed ??= bothViews(keptFor(kept, association.id), standards.vocabulary).stated;
      return verdictsFor(viewed, offer);
    },
  };
};
