import { parseId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { removePasskey } from "../../store/passkeys.ts";
import { form, line } from "../../web/form.ts";
import { missing, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { type Added, afterAdding } from "./added-factor.ts";
import { sessionCookies } from "./cookies.ts";
import { answerField } from "./fields.ts";
import { proveMade } from "./new-passkey.ts";
import { nextField } from "./next.ts";
import { codesShown } from "./recovery-codes.page.tsx";
import { afterRemoving } from "./removed-factor.ts";
import { ownOf } from "./signed-in.ts";

export const addPasskeyForm = form({ name: line(100), answer: answerField, next: nextField });

type Adding = { readonly name: string; readonly answer: string; readonly next: string | undefined };

/** Adds a passkey that was made at this session. */
export const addOwnPasskey: Act<Adding> = async (visit, { name, answer, next }) => {
  const { world, language } = visit;
  const { personId, sessionId } = ownOf(visit);
  const made = await proveMade(world, answer, { purpose: "add", subject: sessionId });
  if (!made.ok) return refused(made.refusal);
  const added = await world.store.withinPerson<Result<Added, "not-kept">>(personId, async (tx) => {
    const done = await afterAdding(tx, visit, {
      factor: "passkey",
      add: async (person) => {
        const kept = await made.value(tx, person, name);
        if (!kept.ok) return false;
        tx.log.append({ action: "passkey.added", subject: { kind: "passkey", id: kept.value.passkeyId } });
        return true;
      },
    });
    return done === undefined ? no("not-kept") : yes(done);
  });
  if (!added.ok) return refused({ code: "passkey-not-taken" });
  const { codes, token } = added.value;
  const cookies = sessionCookies(token);
  return codes.length > 0
    ? codesShown(language, codes, { next, cookies })
    : seeOther(next ?? "/me/security", { notice: "passkey-added", cookies });
};

export const removePasskeyForm = form({});

/** Removes a passkey. */
export const removeOwnPasskey: Act<object> = async (visit) => {
  const { world, params } = visit;
  const { personId, permit } = ownOf(visit);
  const id = parseId<"passkey">(params["passkey"] ?? "");
  if (id === undefined) return missing;
  const isRemoved = await world.store.withinPerson(personId, async (tx) => {
    if (!(await removePasskey(tx, permit, personId, id))) return false;
    tx.log.append({ action: "passkey.removed", subject: { kind: "passkey", id } });
    await afterRemoving(tx, world, personId, "passkey");
    return true;
  });
  return isRemoved ? seeOther("/me/security", { notice: "passkey-removed" }) : missing;
};
