import type { Permit } from "../../../core/access/can.ts";
import { type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { knownFacts, statedOf } from "../../../core/entries/facts.ts";
import type { VettedEntry, Vetting } from "../../../core/vetting/vetting.ts";
import { addConfirmation, listConfirmations, withdrawConfirmation } from "../../../store/confirmations.ts";
import type { RegisterDeed } from "../../../store/kept-holders.ts";
import type { Tx } from "../../../store/tx.ts";

type Found = {
  readonly vetting: Vetting;
  readonly about: VettedEntry;
  readonly entry: TypedEntry;
  readonly corrected: Vetting | undefined;
};

/**
 * Confirms whom of the register an entry is about, as the call found out; what was found out wrongly before is taken
 * back. It holds as long as the entry names nobody else.
 */
export const confirmKnown = async (
  tx: Tx,
  permit: Permit<"fact.confirm">,
  { vetting: { holder }, about, entry, corrected }: Found,
  { association, by, now, newId }: RegisterDeed,
): Promise<void> => {
  const fact = knownFacts[about.kind];
  const stated = statedOf(fact, typedOf(entry));
  const inForce = (await listConfirmations(tx, about.person)).find(
    (each) => each.associationId === association && each.entry === about.entry && each.fact === fact,
  );
  if (by === null || (inForce !== undefined && inForce.stated === stated && inForce.holder === holder))
    return;
  const confirming = { association, person: about.person, by, now };
  // Where nobody was looked for now, what an earlier call found out stands, unless it was a mistake.
  const isMistaken = holder !== null || corrected !== undefined;
  const details = { person: about.person, fact };
  if (inForce !== undefined && isMistaken) {
    await withdrawConfirmation(tx, permit, { entry: about.entry, fact }, confirming);
    if (holder === null)
      tx.log.append({
        action: "fact.unconfirmed",
        subject: { kind: "entry", id: about.entry },
        details,
      });
  }
  if (holder === null) return;
  const confirmed = { id: newId<"confirmation">(), entry: about.entry, fact, stated, holder, documents: [] };
  if (!(await addConfirmation(tx, permit, confirmed, confirming)))
    throw new Error("the id of a new confirmation is used already");
  tx.log.append({ action: "fact.confirmed", subject: { kind: "entry", id: about.entry }, details });
};
