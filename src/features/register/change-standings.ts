import type { Staff } from "../../core/access/actor.ts";
import type { Permit } from "../../core/access/can.ts";
import type { EventName } from "../../core/access/events.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import {
  type ChangedStanding,
  changeStanding as decideChange,
  recordStanding as decideRecord,
  withdrawStanding as decideWithdrawal,
} from "../../core/register/change-standings.ts";
import type { KeptHolder } from "../../core/register/kept-holder.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import type { HolderId, Standing, StandingDays, StandingId } from "../../core/register/standing.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findKeptHolder, lockRegister, type RegisterDeed, wasWithdrawn } from "../../store/kept-holders.ts";
import { addStandings, type StandingOf } from "../../store/register-additions.ts";
import { changeStandingDays, removeStanding, touchHolders } from "../../store/register-changes.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

type Outcome = Result<ChangedStanding, RegisterChangeRefusal>;

type Change = {
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

/** What the three commands below have in common: load, decide, save. */
const changing = async (world: World, actor: Staff, change: Change): Promise<Outcome> =>
  asStaff(world.store, actor, async (tx, present): Promise<Outcome> => {
    const { holder, event, decide, save } = change;
    const permit = mayChange(present);
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

/** Records that somebody holds or is something, from one day to another. */
export const recordStanding = async (
  world: World,
  actor: Staff,
  { holder, standing }: { readonly holder: HolderId; readonly standing: Standing },
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.recorded",
    decide: (there) => decideRecord(there, standing),
    save: async (tx, permit, deed, recorded) => addStandings(tx, permit, deed, [recorded]),
  });

/** What a change of one standing names, as the page showed it, and why it is changed. */
export type OneStanding = {
  readonly holder: HolderId;
  readonly id: StandingId;
  readonly seen: number;
  readonly note: string;
};

/** Changes the days of a standing. */
export const changeStanding = async (
  world: World,
  actor: Staff,
  { holder, id, seen, note, from, to }: OneStanding & StandingDays,
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.changed",
    decide: (there) => decideChange(there, seen, { id, from, to }),
    save: async (tx, permit, deed, changed) => {
      await changeStandingDays(tx, permit, deed, changed, note);
      return true;
    },
  });

/** Withdraws a standing that was recorded in error. Sent twice it happens once. */
export const withdrawStanding = async (
  world: World,
  actor: Staff,
  { holder, id, seen, note }: OneStanding,
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.withdrawn",
    decide: async (there, tx) => {
      const decided = decideWithdrawal(there, seen, id);
      if (decided.ok || decided.refusal.code !== "not-there") return decided;
      const withdrawn = await wasWithdrawn(tx, actor.associationId, { holder, id });
      return withdrawn === undefined
        ? decided
        : { ok: true, value: { standing: withdrawn, version: there.version, isChanged: false } };
    },
    save: async (tx, permit, deed, withdrawn) => {
      await removeStanding(tx, permit, deed, withdrawn, note);
      return true;
    },
  });
