import type { ApplicationId } from "../../../core/application/application.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { Form } from "../../../web/form.ts";
import { missing, refused, seeOther, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { runApplication } from "../run-application.ts";
import { deskAddress } from "./addresses.ts";
import { changeCategoryAsStaff } from "./change-category-as-staff.ts";
import type { categoryForm, feeForm, moveForm } from "./desk.form.ts";
import type { Returning } from "./return.form.ts";
import { returnApplication } from "./return-application.ts";
import { settleFee } from "./settle-fee.ts";

type Of<F> = F extends Form<infer T> ? T : never;

/** The application of an address. */
const applicationIn = ({ params }: Visit): ApplicationId | undefined =>
  parseId<"application">(params["application"] ?? "");

/** Moves an application on. */
export const move: Act<Of<typeof moveForm>> = async (anybody, { on, seen, why }) => {
  const { world, actor, association } = ofStaff(anybody);
  const id = applicationIn(anybody);
  if (id === undefined) return missing;
  const done = await runApplication(world, actor, { id, seen, on, why });
  return done.ok
    ? seeOther(deskAddress(association, { id }), { notice: "application-moved" })
    : refused(done.refusal);
};

/** Records how a fee is settled. */
export const settle: Act<Of<typeof feeForm>> = async (anybody, wanted) => {
  const { world, actor, association } = ofStaff(anybody);
  const application = applicationIn(anybody);
  if (application === undefined) return missing;
  const done = await settleFee(world, actor, { ...wanted, application });
  if (!done.ok && done.refusal.code === "not-an-amount") return wrong("amount", "not-a-number");
  if (!done.ok && done.refusal.code === "amount-of-nothing") return wrong("amount", "too-small", 0);
  return done.ok
    ? seeOther(`${deskAddress(association, { id: application })}#fees`, { notice: "fee-recorded" })
    : refused(done.refusal);
};

/** Changes the category. */
export const changeTo: Act<Of<typeof categoryForm>> = async (anybody, { seen, category }) => {
  const { world, actor, association } = ofStaff(anybody);
  const id = applicationIn(anybody);
  if (id === undefined) return missing;
  const done = await changeCategoryAsStaff(world, actor, { id, seen, category });
  return done.ok
    ? seeOther(deskAddress(association, { id }), { notice: "category-changed" })
    : refused(done.refusal);
};

/** Returns parts of what was submitted, each with its question. */
export const giveBack: Act<Returning> = async (anybody, returning) => {
  const { world, actor, association } = ofStaff(anybody);
  const id = applicationIn(anybody);
  if (id === undefined) return missing;
  const done = await returnApplication(world, actor, { ...returning, id });
  return done.ok
    ? seeOther(deskAddress(association, { id }), { notice: "application-returned" })
    : refused(done.refusal);
};
