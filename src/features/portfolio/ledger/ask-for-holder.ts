import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { readAddress } from "../../../core/account/email-address.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import { type HolderRequestId, MOST_WAITING } from "../../../core/entries/holder-request.ts";
import type { HoursRefusal } from "../../../core/entries/refusal.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry } from "../../../store/entries.ts";
import { lockFollow } from "../../../store/follows.ts";
import { addHolderRequest, listHolderRequests } from "../../../store/holder-requests.ts";
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
): Promise<Result<undefined, HoursRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HoursRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "holder.ask-for", { personId });
    if (!permit.ok) return no(permit.refusal);
    const entry = await findEntry(tx, personId, provider);
    // Waits for whoever asks the same association at this moment, so that together they ask no more than may wait.
    const follow = await lockFollow(tx, personId, association);
    if (entry?.kind !== "providers" || entry.deletedAt !== null || follow === undefined)
      return no({ code: "not-there" });
    const typed = typedOf(entry);
    const [name] = entryName("providers", typed, []).words;
    if (name === undefined) return no({ code: "not-there" });
    const address = readAddress(typed["address"]?.[0] ?? "");
    const waiting = (await listHolderRequests(tx, personId)).filter(
      (each) => each.associationId === association && each.settledAt === null,
    );
    if (waiting.length >= MOST_WAITING && !waiting.some((each) => each.provider === provider))
      return no({ code: "too-many-asked-for" });
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
