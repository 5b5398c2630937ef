import { passwordLimits } from "../../core/account/password-rule.ts";
import { form } from "../../web/form.ts";
import { seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { passwordField } from "./fields.ts";
import { newPassword } from "./new-password.ts";
import { replacePassword } from "./replace-password.ts";
import { ownOf } from "./signed-in.ts";

export const changePasswordForm = form({ password: passwordField });

/** Sets a password at a session whose person has just shown who they are; every other session ends. */
export const changePassword: Act<{ readonly password: string }> = async (visit, input) => {
  const { world } = visit;
  const { personId, sessionId } = ownOf(visit);
  const made = await newPassword(world, personId, input.password);
  if (!made.ok) return wrong("password", made.refusal, passwordLimits[made.refusal]);
  await world.store.withinPerson(personId, async (tx) =>
    replacePassword(tx, world, personId, { ...made.value, kept: sessionId }),
  );
  return seeOther("/me/security", { notice: "password-saved" });
};
