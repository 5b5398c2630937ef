import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { Application } from "../../core/application/application.ts";
import {
  registerApplication as decide,
  type RegisterRefusal,
  type WantedApplication,
} from "../../core/application/register-application.ts";
import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { categoryIn } from "../../core/standards/edition.ts";
import type { Library } from "../../core/standards/library.ts";
import { addFees } from "../../store/application-fees.ts";
import { addApplication, lockOwnApplications } from "../../store/applications.ts";
import { readSettings } from "../../store/association-settings.ts";
import { addFollow } from "../../store/follows.ts";
import { type Sharing, sharePortfolioWith } from "../../store/share-portfolio.ts";
import type { World } from "../../store/world.ts";

/** True for a category that an edition has. */
const hasCategory = ({ editions }: Library, edition: string, category: string): boolean => {
  const found = editions.get(edition);
  return found !== undefined && categoryIn(found, category) !== undefined;
};

/** What somebody registers for, and for how long the staff of the association may look at their portfolio from then on. */
export type Registration = WantedApplication & {
  readonly sharing?: Omit<Sharing, "association"> | undefined;
};

/**
 * Registers somebody with an association for a category; sent twice it happens once. Whoever registers follows the
 * association from then on. The application that there is now.
 */
export const registerApplication = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  { sharing, ...wanted }: Registration,
): Promise<Result<Application, RegisterRefusal | HouseRefusal>> =>
  store.withinPerson(
    actor.personId,
    async (tx): Promise<Result<Application, RegisterRefusal | HouseRefusal>> => {
      const { personId: person } = actor;
      const { associationId, edition, category, id } = wanted;
      const permit = can(actor, "application.register", { personId: person });
      const follows = can(actor, "portfolio.follow", { personId: person });
      if (!permit.ok) return no(permit.refusal);
      if (!follows.ok) return no(follows.refusal);
      const shares = can(actor, "portfolio.share", { personId: person });
      if (!shares.ok) return no(shares.refusal);
      const there = await lockOwnApplications(tx, person);
      const known = there.find((each) => each.id === id);
      if (known !== undefined) return yes(known);
      const now = clock.now();
      // What an association decided is read by those who follow it.
      if (await addFollow(tx, follows.value, person, associationId, now))
        tx.log.append({
          action: "association.followed",
          subject: { kind: "association", id: associationId },
        });
      const history = await readSettings(tx, associationId);
      const today = todayOf(history, now);
      const { value: offered } = settingOn(history, "editions", today);
      const isOffered =
        offered.some((each) => each.edition === edition) && hasCategory(standards, edition, category);
      const decided = decide(wanted, { there, isOffered, history, person, today, now });
      if (!decided.ok) return decided;
      const { application, due } = decided.value;
      if (!(await addApplication(tx, permit.value, application))) return no({ code: "moved-on" });
      await addFees(tx, permit.value, application, [due], now);
      tx.log.append({
        action: "application.registered",
        subject: { kind: "application", id },
        details: { association: associationId, edition, category },
      });
      if (sharing !== undefined)
        await sharePortfolioWith(tx, shares.value, person, { ...sharing, association: associationId }, now);
      return yes(application);
    },
  );
