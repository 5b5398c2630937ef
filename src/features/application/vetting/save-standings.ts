import type { Permit } from "../../../core/access/can.ts";
import { planStandings, type StandingThere } from "../../../core/vetting/plan-standings.ts";
import type { Vetting } from "../../../core/vetting/vetting.ts";
import type { RegisterDeed } from "../../../store/kept-holders.ts";
import { findHolders } from "../../../store/register.ts";
import { addStandings, noteStandings } from "../../../store/register-additions.ts";
import { changeStandingDays, removeStanding, touchHolders } from "../../../store/register-changes.ts";
import type { Tx } from "../../../store/tx.ts";

type Recorded = {
  readonly vetting: Vetting;
  readonly corrected: Vetting | undefined;
  readonly before: readonly Vetting[];
};

/** Writes into the register of standing what a recorded call means for it, with its history and a line for the audit each. */
export const saveStandings = async (
  tx: Tx,
  permit: Permit<"register.change">,
  deed: RegisterDeed,
  { vetting, corrected, before }: Recorded,
): Promise<void> => {
  const holders = [...new Set([vetting, ...before].flatMap(({ holder }) => holder ?? []))];
  const there = (await findHolders(tx, holders)).flatMap(({ id: holder, standings }) =>
    standings.map((standing): StandingThere => ({ ...standing, holder })),
  );
  const plan = planStandings(vetting, there, { corrected, before }, () => deed.newId<"standing">());
  if (plan.added.length > 0 && !(await addStandings(tx, permit, deed, plan.added)))
    throw new Error("the id of a new standing is used already");
  if (plan.kept.length > 0) await noteStandings(tx, permit, deed, plan.kept);
  for (const standing of plan.changed) await changeStandingDays(tx, permit, deed, standing);
  for (const standing of plan.removed) await removeStanding(tx, permit, deed, standing, "");
  const told = [
    ...plan.added.map((standing) => ({ standing, action: "standing.recorded" as const })),
    ...plan.changed.map((standing) => ({ standing, action: "standing.changed" as const })),
    ...plan.removed.map((standing) => ({ standing, action: "standing.withdrawn" as const })),
  ];
  for (const { action, standing } of told)
    tx.log.append({
      action,
      subject: { kind: "holder", id: standing.holder },
      details: { standing: standing.id, kind: standing.kind },
    });
  const touched = [...new Set(told.map(({ standing }) => standing.holder))];
  if (touched.length > 0) await touchHolders(tx, permit, deed, touched);
};
