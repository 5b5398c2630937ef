import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { zoneOf } from "../../../core/association/setting-history.ts";
import { type Confirmable, confirmableIn } from "../../../core/entries/confirmable.ts";
import { holdersNamed } from "../../../core/entries/holders-named.ts";
import type { HourRequest } from "../../../core/entries/hour-requests.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import type { SharedPortfolio } from "../../../core/entries/waiting.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { latestToday, offeredTo } from "../../../core/readiness/offered.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { type KeptConfirmation, listConfirmations } from "../../../store/confirmations.ts";
import { type AttachedDocument, documentsOfEntries } from "../../../store/documents.ts";
import { listFollows } from "../../../store/follows.ts";
import { listHourRequests } from "../../../store/hour-requests.ts";
import { holdersFor, judgedEntries } from "../../../store/judged-entries.ts";
import { addressesOfHolders } from "../../../store/kept-holders.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import { together } from "../../../store/together.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { appliedBy, type Loaded } from "../readiness/readiness.query.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";
import { keepLook } from "./keep-look.ts";

/** A portfolio as staff of an association see it. */
export type Looked = {
  readonly shared: SharedPortfolio;
  /** The association's: its pages keep to its clock. */
  readonly zone: string;
  readonly readiness: Readiness;
  readonly confirmations: readonly KeptConfirmation[];
  readonly confirmable: readonly Confirmable[];
  /** Those that are clean and stand beside entries. */
  readonly documents: readonly AttachedDocument[];
  /** What providers were asked about hours, and what they said. */
  readonly hours: readonly HourRequest[];
  /** The addresses that the association's register has of the providers who were asked. */
  readonly reached: ReadonlyMap<HolderId, string>;
};

/**
 * Looks at a portfolio through the grant that its person gave. The look is kept in the same transaction: whoever cannot be
 * recorded sees nothing.
 */
export const lookAt = async (visit: StaffVisit): Promise<Result<Looked, HouseRefusal | LookRefusal>> => {
  const { world, actor, association, params } = visit;
  const person = parseId<"person">(params["person"] ?? "");
  if (person === undefined) return no({ code: "not-there" });
  const now = world.clock.now();
  return asStaff(
    world.store,
    actor,
    async (tx, present): Promise<Result<Looked, HouseRefusal | LookRefusal>> => {
      const permit = can(present, "portfolio.look", { associationId: association.id, personId: person });
      if (!permit.ok) return no(permit.refusal);
      const shared = await findSharedPortfolio(tx, association.id, person, now);
      if (shared === undefined) return no({ code: "portfolio-not-shared" });
      const { entries, follows, history, confirmations, documents, hours, applied } = await together({
        entries: judgedEntries(tx, person),
        follows: listFollows(tx, person),
        history: readSettings(tx, association.id),
        confirmations: listConfirmations(tx, person),
        documents: documentsOfEntries(tx, person),
        hours: listHourRequests(tx, person),
        applied: appliedBy(tx, { standards: world.standards, now }, person),
      });
      const holders = await holdersFor(tx, person, holdersNamed(entries, confirmations));
      const asked = [...new Set(hours.flatMap(({ providerHolder }) => providerHolder ?? []))];
      const reached = await addressesOfHolders(tx, association.id, asked);
      await keepLook(tx, visit, { shared, permit: permit.value });
      const follow = follows.find((each) => each.id === association.id);
      const following = { ...association, categories: follow?.categories ?? [] };
      const offers = offeredTo(world.standards, [following], new Map([[association.id, history]]), now);
      const on = latestToday(offers, now);
      const loaded: Loaded = {
        kept: { id: person, entries, holders, confirmations, association: association.id, on },
        confirmations,
        confirmers: new Map([[association.id, association.name]]),
        follows: [following],
        // Nobody else sees what somebody plans.
        steps: [],
        offers,
        // Nor are the ways to the pages of somebody's own application any of theirs.
        applications: [],
        applied,
      };
      return yes({
        shared,
        zone: zoneOf(history, now),
        readiness: readinessOf(loaded, world.standards),
        confirmations,
        documents,
        hours,
        reached,
        confirmable: confirmableIn(entries, confirmations, world.standards.vocabulary),
      });
    },
  );
};
