import type { Permit } from "../../../core/access/can.ts";
import { isSameLook } from "../../../core/entries/same-look.ts";
import type { SharedPortfolio } from "../../../core/entries/waiting.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import { addLook } from "../../../store/portfolio-grants.ts";
import { findOpening } from "../../../store/shared-portfolios.ts";
import type { Tx } from "../../../store/tx.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

type Look = { readonly shared: SharedPortfolio; readonly permit: Permit<"portfolio.look"> };

/** Keeps the look, unless it belongs to one that is kept. Asked after everything was read: nothing read is newer. */
export const keepLook = async (
  tx: Tx,
  { world, actor, association }: StaffVisit,
  { shared, permit }: Look,
) => {
  const now = world.clock.now();
  const [person, by] = [shared.personId, actor.personId];
  const { givenAt } = shared;
  if (isSameLook(await findOpening(tx, { association: association.id, person, by, givenAt }), now)) return;
  const id: Id<"portfolio-look"> = world.ids.id();
  await addLook(tx, permit, { id, associationId: association.id, personId: person, lookedBy: by }, now);
  tx.log.append({ action: "portfolio.looked-at", subject: { kind: "person", id: person } });
};
