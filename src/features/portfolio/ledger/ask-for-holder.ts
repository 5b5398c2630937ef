import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { readAddress } from "../../../core/account/email-address.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import type { HolderRequestId } from "../../../core/entries/holder-request.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry } from "../../../store/entries.ts";
import { listFollows } from "../../../store/follows.ts";
import { addHolderRequest } from "../../../store/holder-requests.ts";
import type { World } from "../../../store/world.ts";

/** Asks an association that one follows to enter a provider in its register. Asked twice it is asked once. */
export const askForHolder = async (
  { store, clock }: World,
  actor: Person | Staff,
  {
    id,
    provider,
    association,
  }: { readonly id: HolderRequestId; readonly provider: EntryId; readonly association: AssociationId },
): Promise<Result<undefined, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "holder.ask-for", { personId });
    if (!permit.ok) return no(permit.refusal);
    const entry = await findEntry(tx, personId, provider);
    const follows = await listFollows(tx, personId);
    if (
      entry?.kind !== "providers" ||
      entry.deletedAt !== null ||
      !follows.some((each) => each.id === association)
    )
      return no({ code: "not-there" });
    const typed = typedOf(entry);
    const [name] = entryName("providers", typed, []).words;
    if (name === undefined) return no({ code: "not-there" });
    const address = readAddress(typed["address"]?.[0] ?? "");
    const isAdded = await addHolderRequest(tx, permit.value, {
      id,
      associationId: association,
      personId,
      provider,
      name: name.slice(0, 200).trim(),
      address: address.ok ? address.value : null,
      askedAt: clock.now(),
    });
    if (isAdded)
      tx.log.append({
        action: "holder.asked-for",
        subject: { kind: "holder-request", id },
        details: { association },
      });
    return yes(undefined);
  });
