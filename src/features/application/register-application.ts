import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { Application } from "../../core/application/application.ts";
import type { RegisterRefusal, WantedApplication } from "../../core/application/register-application.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { registerWith } from "../../store/register-application.ts";
import { type Sharing, sharePortfolioWith } from "../../store/share-portfolio.ts";
import type { World } from "../../store/world.ts";

/** What somebody registers for, and for how long the staff of the association may look at their portfolio from then on. */
export type Registration = WantedApplication & {
  readonly sharing?: Omit<Sharing, "association"> | undefined;
};

/** Registers somebody with an association for a category; sent twice it happens once. The application that there is now. */
export const registerApplication = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  { sharing, ...wanted }: Registration,
): Promise<Result<Application, RegisterRefusal | HouseRefusal>> =>
  store.withinPerson(
    actor.personId,
    async (tx): Promise<Result<Application, RegisterRefusal | HouseRefusal>> => {
      const { personId: person } = actor;
      const registers = can(actor, "application.register", { personId: person });
      const follows = can(actor, "portfolio.follow", { personId: person });
      const shares = can(actor, "portfolio.share", { personId: person });
      if (!registers.ok) return no(registers.refusal);
      if (!follows.ok) return no(follows.refusal);
      if (!shares.ok) return no(shares.refusal);
      const now = clock.now();
      const permits = { registers: registers.value, follows: follows.value };
      const done = await registerWith(tx, permits, person, wanted, { standards, now });
      if (!done.ok) return done;
      const { application, isNew } = done.value;
      const { associationId: association } = application;
      if (isNew && sharing !== undefined)
        await sharePortfolioWith(tx, shares.value, person, { ...sharing, association }, now);
      return yes(application);
    },
  );
