import { readNewPassword } from "../../core/account/password-rule.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { addressesOf } from "../../store/addresses.ts";
import { useLink } from "../../store/link-tokens.ts";
import { findPassword } from "../../store/passwords.ts";
import { findPerson } from "../../store/persons.ts";
import { form } from "../../web/form.ts";
import { missing, wrong } from "../../web/reply.ts";
import { enter } from "./enter.ts";
import { passwordField } from "./fields.ts";
import { byLink } from "./followed-link.ts";
import { replacePassword } from "./replace-password.ts";

export const recoverForm = form({ password: passwordField });

/** Sets a new password by a link; the second factor is asked all the same. */
export const recover = byLink<{ readonly password: string }>(
  ["recover"],
  async (visit, { link, presented }, input) => {
    const { world } = visit;
    const { personId } = link;
    if (personId === null) return missing;
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
    return enter(visit, {
      personId,
      way: "recovery",
      next: link.returnTo ?? undefined,
      presented,
      first: async (tx) => {
        if (!(await useLink(tx, presented, "recover", world.clock.now()))) return no({ code: "link-used" });
        await replacePassword(tx, world, personId, { hash, kept: undefined, isFirst });
        return yes(undefined);
      },
    });
  },
);
