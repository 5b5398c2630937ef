import { type Application, type Ball, ballOf } from "../../../core/application/application.ts";
import { type Deadline, nextDateOf } from "../../../core/application/deadlines.ts";
import type { Holding } from "../../../core/application/make-move.ts";
import { type SettingHistory, todayOf, zoneOf } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { DueFee } from "../../../core/payments/fees-due.ts";
import type { Edition } from "../../../core/standards/edition.ts";
import { type KeptSettlement, listFees, listSettlements } from "../../../store/application-fees.ts";
import { findApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findPerson } from "../../../store/persons.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { holdingOf } from "../find-holding.ts";

/** An application as a coordinator of its association meets it. */
export type ForStaff = {
  readonly application: Application;
  /** The name of whoever applies. */
  readonly applicant: string;
  /** What the association decided, and by its clock the day that it is. */
  readonly history: SettingHistory;
  readonly today: Day;
  readonly zone: string;
  /** Undefined where this program does not know its rules. */
  readonly edition: Edition | undefined;
  readonly dues: readonly DueFee[];
  readonly settlements: readonly KeptSettlement[];
  /** Which conditions of the lifecycle hold. */
  readonly holding: Holding;
  readonly ball: Ball;
  readonly next: Deadline | undefined;
};

/**
 * The application that an address of the desk names; undefined where it is of another association, or the coordinator's
 * own: that one they see as its applicant and in no other way.
 */
export const findForStaff = async (tx: Tx, visit: StaffVisit): Promise<ForStaff | undefined> => {
  const { params, world, association } = visit;
  const id = parseId<"application">(params["application"] ?? "");
  if (id === undefined) return undefined;
  const application = await findApplication(tx, id);
  if (application?.associationId !== association.id) return undefined;
  const { person, history, dues, settlements } = await together({
    person: findPerson(tx, application.personId),
    history: readSettings(tx, association.id),
    dues: listFees(tx, application),
    settlements: listSettlements(tx, application),
  });
  if (person === undefined) return undefined;
  const now = world.clock.now();
  const today = todayOf(history, now);
  const holding = holdingOf(application, { dues, settlements }, history, today);
  return {
    application,
    applicant: person.name,
    history,
    today,
    zone: zoneOf(history, now),
    edition: world.standards.editions.get(application.edition),
    dues,
    settlements,
    holding,
    ball: ballOf(application, !holding.has("processing-fee-settled")),
    next: nextDateOf(application, history, today),
  };
};

/** Reads what a page of an application shows beside it, in one transaction with it; undefined where it is not there. */
export const withinFound = async <T>(
  visit: StaffVisit,
  work: (tx: Tx, found: ForStaff) => Promise<T>,
): Promise<{ readonly found: ForStaff; readonly value: T } | undefined> =>
  visit.world.store.withinStaff(visit.association.id, visit.actor.personId, async (tx) => {
    const found = await findForStaff(tx, visit);
    return found === undefined ? undefined : { found, value: await work(tx, found) };
  });
