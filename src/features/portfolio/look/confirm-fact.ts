import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { type Fact, facts, statedOf } from "../../../core/entries/facts.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { asStaff } from "../../../store/as-staff.ts";
import {
  addConfirmation,
  type ConfirmationId,
  listConfirmations,
  withdrawConfirmation,
} from "../../../store/confirmations.ts";
import { findEntry, lockEntry } from "../../../store/entries.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import type { World } from "../../../store/world.ts";

/** A fact of an entry that staff confirm, as they saw it stated. */
export type Confirming = {
  readonly id: ConfirmationId;
  readonly person: PersonId;
  readonly entry: EntryId;
  readonly fact: Fact;
  readonly stated: string;
  /** Those that they saw beside the entry. */
  readonly documents: readonly DocumentId[];
};

/**
 * Confirms what an entry states of a fact. What the person changed since staff looked is not confirmed unseen; confirmed
 * twice, it is confirmed once; what was taken back is not confirmed by the form of before.
 */
export const confirmFact = async (
  { store, clock }: World,
  actor: Staff,
  { id, person, entry, fact, stated, documents }: Confirming,
): Promise<Result<null, HouseRefusal | LookRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal | LookRefusal>> => {
    const association = actor.associationId;
    const permit = can(present, "fact.confirm", { associationId: association, personId: person });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    if ((await findSharedPortfolio(tx, association, person, now)) === undefined)
      return no({ code: "portfolio-not-shared" });
    await lockEntry(tx, person, entry);
    const there = await findEntry(tx, person, entry);
    if (there === undefined || there.deletedAt !== null || there.kind !== facts[fact].kind)
      return no({ code: "not-there" });
    if (statedOf(fact, typedOf(there)) !== stated) return no({ code: "moved-on" });
    const inForce = (await listConfirmations(tx, person)).find(
      (each) => each.associationId === association && each.entry === entry && each.fact === fact,
    );
    if (inForce?.stated === stated && !inForce.isBesideOthers) return yes(null);
    const confirming = { association, person, by: actor.personId, now };
    if (inForce !== undefined) await withdrawConfirmation(tx, permit.value, { entry, fact }, confirming);
    if (!(await addConfirmation(tx, permit.value, { id, entry, fact, stated, documents }, confirming)))
      return no({ code: "moved-on" });
    tx.log.append({
      action: "fact.confirmed",
      subject: { kind: "entry", id: entry },
      details: { person, fact },
    });
    return yes(null);
  });
