import type { Staff } from "../../core/access/actor.ts";
import type { Permit } from "../../core/access/can.ts";
import type { EventName } from "../../core/access/events.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import type { KeptHolder } from "../../core/register/kept-holder.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import type { HolderId, StandingId } from "../../core/register/standing.ts";
import type { StandingToKeep } from "../../core/register/standing-to-keep.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findKeptHolder, lockRegister, type RegisterDeed } from "../../store/kept-holders.ts";
import { leanedOn } from "../../store/own-word.ts";
import type { StandingOf } from "../../store/register-additions.ts";
import { touchHolders } from "../../store/register-changes.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

/** What may come of it. */
export type Outcome = Result<StandingToKeep, RegisterChangeRefusal>;

/** One of the three verbs: what it decides, what it saves, and how the audit is told. */
export type Change = {
  readonly holder: HolderId;
  readonly event: Extract<EventName, `standing.${string}`>;
  readonly decide: (there: KeptHolder, tx: Tx) => Outcome | Promise<Outcome>;
  /** False where the id of the standing is somebody else's. */
  readonly save: (
    tx: Tx,
    permit: Permit<"register.change">,
    deed: RegisterDeed,
    standing: StandingOf,
  ) => Promise<boolean>;
};

/** What recording, changing and withdrawing a standing have in common: load, decide, save. */
export const changing = async (world: World, actor: Staff, change: Change): Promise<Outcome> =>
  asStaff(world.store, actor, async (tx, present): Promise<Outcome> => {
    const { holder, event, decide, save } = change;
    const permit = mayChange(present, (await leanedOn(tx)).has(change.holder));
    if (!permit.ok) return no(permit.refusal);
    await lockRegister(tx, actor.associationId);
    const there = await findKeptHolder(tx, actor.associationId, holder);
    if (there === undefined) return no({ code: "not-there" });
    const decided = await decide(there, tx);
    if (!decided.ok || !decided.value.isChanged) return decided;
    const { standing } = decided.value;
    const deed = deedOf(world, actor);
    if (!(await save(tx, permit.value, deed, { ...standing, holder }))) return no({ code: "moved-on" });
    await touchHolders(tx, permit.value, deed, [holder]);
    tx.log.append({
      action: event,
      subject: { kind: "holder", id: holder },
      details: { standing: standing.id, kind: standing.kind },
    });
    return decided;
  });

/** What a change of one standing names, as the page showed it, and why it is changed. */
export type OneStanding = {
  readonly holder: HolderId;
  readonly id: StandingId;
  readonly seen: number;
  readonly note: string;
};
