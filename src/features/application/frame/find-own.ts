import type { Application } from "../../../core/application/application.ts";
import { type WhereItStands, whereItStands } from "../../../core/application/where-it-stands.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { DueFee } from "../../../core/payments/fees-due.ts";
import { type KeptSettlement, listFees, listSettlements } from "../../../store/application-fees.ts";
import { findApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { type FoundAssociation, findAssociationById } from "../../../store/associations.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";

/** One's own application, with what every page of it says. */
export type Own = WhereItStands & {
  readonly association: FoundAssociation;
  readonly dues: readonly DueFee[];
  readonly settlements: readonly KeptSettlement[];
};

type Read = Pick<Own, "association" | "history" | "dues" | "settlements">;

/** What every page says of an application, by what was read of it. */
export const ownOf = (
  { clock, standards }: Pick<World, "clock" | "standards">,
  application: Application,
  read: Read,
): Own => ({ ...read, ...whereItStands(application, read, standards, clock.now()) });

/** Reads the application that an address names, as its applicant; undefined where it is not theirs, or not there. */
export const readOwn = async (tx: Tx, visit: Visit): Promise<Own | undefined> => {
  const id = parseId<"application">(visit.params["application"] ?? "");
  const application = id === undefined ? undefined : await findApplication(tx, id);
  if (application === undefined) return undefined;
  const { associationId } = application;
  const { association, history, dues, settlements } = await together({
    association: findAssociationById(tx, associationId),
    history: readSettings(tx, associationId),
    dues: listFees(tx, application),
    settlements: listSettlements(tx, application),
  });
  if (association === undefined) throw new Error("an application is with no association");
  return ownOf(visit.world, application, { association, history, dues, settlements });
};

/** The same in a transaction of its own, in the scope of whoever looks. */
export const findOwn = async (visit: Visit): Promise<Own | undefined> =>
  visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => readOwn(tx, visit));
