import { readNewPassword } from "../../core/account/password-rule.ts";
import { addressesOf } from "../../store/addresses.ts";
import { findPassword } from "../../store/passwords.ts";
import { findPerson } from "../../store/persons.ts";
import { form } from "../../web/form.ts";
import { seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { passwordField } from "./fields.ts";
import { replacePassword } from "./replace-password.ts";
import { ownOf } from "./signed-in.ts";

export const changePasswordForm = form({ password: passwordField });

/** Sets a password at a session whose person has just shown who they are; every other session ends. */
export const changePassword: Act<{ readonly password: string }> = async (visit, input) => {
  const { world } = visit;
  const { personId, sessionId } = ownOf(visit);
  const { owner, isFirst } = await world.store.withinPerson(personId, async (tx) => ({
    owner: {
      name: (await findPerson(tx, personId))?.name ?? "",
      addresses: (await addressesOf(tx, personId)).map(({ address }) => address),
    },
    isFirst: (await findPassword(tx, personId)) === undefined,
  }));
  const password = readNewPassword(input.password, owner);
  if (!password.ok) return wrong("password", password.refusal);
  const hash = await world.signIn.passwords.hash(password.value);
  await world.store.withinPerson(personId, async (tx) =>
    replacePassword(tx, world, personId, { hash, kept: sessionId, isFirst }),
  );
  return seeOther("/me/security", { notice: "password-saved" });
};
