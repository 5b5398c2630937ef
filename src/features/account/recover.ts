import { passwordLimits } from "../../core/account/password-rule.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { useLink } from "../../store/link-tokens.ts";
import { form } from "../../web/form.ts";
import { missing, wrong } from "../../web/reply.ts";
import { enter } from "./enter.ts";
import { passwordField, sharedField } from "./fields.ts";
import { byLink } from "./followed-link.ts";
import { newPassword } from "./new-password.ts";
import { replacePassword } from "./replace-password.ts";

export const recoverForm = form({ password: passwordField, shared: sharedField });

/** Sets a new password by a link; the second factor is asked all the same. */
export const recover = byLink<{ readonly password: string; readonly shared: boolean }>(
  ["recover"],
  async (visit, { link, presented }, input) => {
    const { world } = visit;
    const { personId } = link;
    if (personId === null) return missing;
    const made = await newPassword(world, personId, input.password);
    if (!made.ok) return wrong("password", made.refusal, passwordLimits[made.refusal]);
    return enter(visit, {
      personId,
      way: "recovery",
      next: link.returnTo ?? undefined,
      isShared: input.shared,
      presented,
      first: async (tx) => {
        if (!(await useLink(tx, presented, "recover", world.clock.now()))) return no({ code: "link-used" });
        await replacePassword(tx, world, personId, { ...made.value, kept: undefined });
        return yes(undefined);
      },
    });
  },
);
