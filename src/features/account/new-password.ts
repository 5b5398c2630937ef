import { readNewPassword } from "../../core/account/password-rule.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { type Result, yes } from "../../core/kernel/result.ts";
import { addressesOf } from "../../store/addresses.ts";
import { findPassword } from "../../store/passwords.ts";
import { findPerson } from "../../store/persons.ts";
import type { World } from "../../store/world.ts";

/** A password that may be kept, as its hash, and whether it is the first. */
export type NewPassword = { readonly hash: string; readonly isFirst: boolean };

/** Judges the new password of somebody who has an account, and hashes it outside any transaction: that takes a while. */
export const newPassword = async (
  { store, signIn }: World,
  person: PersonId,
  typed: string,
): Promise<Result<NewPassword, FieldProblem>> => {
  const { owner, isFirst } = await store.withinPerson(person, async (tx) => ({
    owner: {
      name: (await findPerson(tx, person))?.name ?? "",
      addresses: (await addressesOf(tx, person)).map(({ address }) => address),
    },
    isFirst: (await findPassword(tx, person)) === undefined,
  }));
  const password = readNewPassword(typed, owner);
  return password.ok ? yes({ hash: await signIn.passwords.hash(password.value), isFirst }) : password;
};
