import type { Standing, StandingKind } from "../../core/register/standing.ts";
import { invalid, missing, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { isCategory } from "./categories.ts";
import { changeStanding } from "./change-standing.ts";
import { recordStanding } from "./record-standing.ts";
import { holderIn } from "./register.query.ts";
import { standingIn } from "./standing.query.ts";
import { withdrawStanding } from "./withdraw-standing.ts";

/** A standing as it was typed. */
type StandingTyped = {
  readonly id: Standing["id"];
  readonly kind: StandingKind;
  readonly category: string;
  readonly from: string;
  readonly to?: string | undefined;
};

/** Takes the form of a standing. */
export const addStanding: Act<StandingTyped> = async (anybody, { category, to, ...typed }) => {
  const visit = ofStaff(anybody);
  const holder = holderIn(visit);
  if (holder === undefined) return missing;
  if (category !== "" && !isCategory(visit.world, category))
    return invalid([{ field: "category", problem: "not-offered" }]);
  const recorded = await recordStanding(visit.world, visit.actor, {
    holder,
    standing: { ...typed, category: category === "" ? null : category, to: to ?? null },
  });
  if (!recorded.ok) return refused(recorded.refusal);
  return seeOther(`/a/${visit.association.slug}/register/holders/${holder}`, { notice: "standing-recorded" });
};

/** Takes the form of its days. */
export const saveDays: Act<{
  readonly seen: number;
  readonly from: string;
  readonly to?: string | undefined;
  readonly note: string;
}> = async (anybody, { to, ...typed }) => {
  const visit = ofStaff(anybody);
  const [holder, id] = [holderIn(visit), standingIn(visit)];
  if (holder === undefined || id === undefined) return missing;
  const change = { ...typed, holder, id, to: to ?? null };
  const changed = await changeStanding(visit.world, visit.actor, change);
  if (!changed.ok) return refused(changed.refusal);
  return seeOther(`/a/${visit.association.slug}/register/holders/${holder}`, { notice: "standing-changed" });
};

/** Withdraws it. */
export const takeWithdrawal: Act<{ readonly seen: number; readonly note: string }> = async (
  anybody,
  typed,
) => {
  const visit = ofStaff(anybody);
  const [holder, id] = [holderIn(visit), standingIn(visit)];
  if (holder === undefined || id === undefined) return missing;
  const withdrawn = await withdrawStanding(visit.world, visit.actor, { ...typed, holder, id });
  if (!withdrawn.ok) return refused(withdrawn.refusal);
  return seeOther(`/a/${visit.association.slug}/register/holders/${holder}`, {
    notice: "standing-withdrawn",
  });
};
