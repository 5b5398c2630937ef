import type { Alike } from "../../core/register/already-there.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { missing, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { changeHolder } from "./change-holder.ts";
import { detailsOf } from "./holder-fields.tsx";
import { recordHolder } from "./record-holder.ts";
import { holderIn } from "./register.query.ts";

/** What was typed of somebody, with the people of like names whom the page showed. */
type Typed = Parameters<typeof detailsOf>[0] & Alike;

/** Takes the form of somebody new. */
export const enterHolder: Act<Typed & { readonly id: HolderId }> = async (
  anybody,
  { id, first, count, ...typed },
) => {
  const { world, actor, association } = ofStaff(anybody);
  const recorded = await recordHolder(world, actor, { id, shown: { first, count }, ...detailsOf(typed) });
  if (!recorded.ok) return refused(recorded.refusal);
  return seeOther(`/a/${association.slug}/register/holders/${id}`, { notice: "holder-recorded" });
};

/** Takes the form of what is written down of somebody. */
export const correctHolder: Act<Typed & { readonly seen: number }> = async (
  anybody,
  { seen, first, count, ...typed },
) => {
  const visit = ofStaff(anybody);
  const id = holderIn(visit);
  if (id === undefined) return missing;
  const changed = await changeHolder(visit.world, visit.actor, {
    id,
    seen,
    shown: { first, count },
    details: detailsOf(typed),
  });
  if (!changed.ok) return refused(changed.refusal);
  return seeOther(`/a/${visit.association.slug}/register/holders/${id}`, { notice: "holder-changed" });
};
