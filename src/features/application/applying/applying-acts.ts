import { parseId } from "../../../core/kernel/ids.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import type { Form } from "../../../web/form.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { moveOwnApplication } from "../move-own-application.ts";
import { registerApplication } from "../register-application.ts";
import type { categoryForm } from "./category.form.ts";
import { changeOwnCategory } from "./change-own-category.ts";
import type { registerForm } from "./register.form.ts";
import type { withdrawForm } from "./withdraw.form.ts";

type Of<F> = F extends Form<infer T> ? T : never;

/** Registers for an endorsement, and leads to the application; where there is one for the category, to that. */
export const register: Act<Of<typeof registerForm>> = async (anybody, sent) => {
  const { world, actor } = ofPerson(anybody);
  const { application, association, edition, category, membership, proof, grant, share } = sent;
  const done = await registerApplication(world, actor, {
    id: application,
    associationId: association,
    edition,
    category,
    membership,
    membershipProof: proof,
    sharing: share === undefined ? undefined : { id: grant, years: share },
  });
  if (done.ok) return seeOther(applicationHref(done.value.id), { notice: "application-registered" });
  return done.refusal.code === "applied-already"
    ? seeOther(applicationHref(done.refusal.application), { notice: "application-there-already" })
    : refused(done.refusal);
};

/** Withdraws one's own application. */
export const withdraw: Act<Of<typeof withdrawForm>> = async (anybody, { seen, why }) => {
  const { world, actor, params } = ofPerson(anybody);
  const id = parseId<"application">(params["application"] ?? "");
  if (id === undefined) return missing;
  const done = await moveOwnApplication(world, actor, { id, seen, on: "withdraw", why });
  return done.ok ? seeOther(applicationHref(id), { notice: "application-withdrawn" }) : refused(done.refusal);
};

/** Changes the category of one's own application. */
export const change: Act<Of<typeof categoryForm>> = async (anybody, { seen, category }) => {
  const { world, actor, params } = ofPerson(anybody);
  const id = parseId<"application">(params["application"] ?? "");
  if (id === undefined) return missing;
  const done = await changeOwnCategory(world, actor, { id, seen, category });
  return done.ok
    ? seeOther(applicationHref(id), { notice: "application-category-changed" })
    : refused(done.refusal);
};
