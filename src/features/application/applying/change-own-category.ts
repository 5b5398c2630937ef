import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { categoriesAsking } from "../../../core/application/asked-of.ts";
import { type CategoryRefusal, changeCategory } from "../../../core/application/change-category.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { categoryIn } from "../../../core/standards/edition.ts";
import { addFees, listFees } from "../../../store/application-fees.ts";
import { keepCategory, lockApplication, lockOwnApplications } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { keepAppliedFor } from "../../../store/follows.ts";
import { setAsideRequests } from "../../../store/rating-requests.ts";
import { together } from "../../../store/together.ts";
import type { World } from "../../../store/world.ts";

/** To which category an application is changed, by whoever saw it in which version. */
export type WantedCategory = {
  readonly id: ApplicationId;
  readonly seen: number;
  readonly category: string;
};

/**
 * Changes the category of one's own application within its edition, before it is submitted; what the fees differ by falls
 * due, and the new one is in mind. Sent twice it happens once.
 */
export const changeOwnCategory = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  { id, seen, category }: WantedCategory,
): Promise<Result<Application, CategoryRefusal | HouseRefusal>> =>
  store.withinPerson(
    actor.personId,
    async (tx): Promise<Result<Application, CategoryRefusal | HouseRefusal>> => {
      const application = await lockApplication(tx, id);
      if (application === undefined) return no({ code: "not-there" });
      const permit = can(actor, "application.change", application);
      if (!permit.ok) return no(permit.refusal);
      const follows = can(actor, "portfolio.follow", { personId: actor.personId });
      if (!follows.ok) return no(follows.refusal);
      const { version, category: was, edition } = application;
      if (version === seen + 1 && was === category) return yes(application);
      if (version !== seen) return no({ code: "moved-on" });
      const { history, dues, there } = await together({
        history: readSettings(tx, application.associationId),
        dues: listFees(tx, application),
        there: lockOwnApplications(tx, actor.personId),
      });
      // The edition is pinned: it is offered to this application whatever the association offers by now.
      const known = standards.editions.get(edition);
      const isOffered = known !== undefined && categoryIn(known, category) !== undefined;
      const decided = changeCategory(application, category, "applicant", { there, dues, isOffered, history });
      if (!decided.ok) return decided;
      const changed = decided.value.application;
      if (changed.category === was) return yes(application);
      await keepCategory(tx, permit.value, changed);
      await setAsideRequests(tx, permit.value, changed, categoriesAsking(known, category), clock.now());
      await addFees(tx, permit.value, application, decided.value.dues, clock.now());
      await keepAppliedFor(tx, follows.value, actor.personId, application.associationId, changed);
      tx.log.append({
        action: "application.category-changed",
        subject: { kind: "application", id },
        details: { from: was, to: category },
      });
      return yes(changed);
    },
  );
