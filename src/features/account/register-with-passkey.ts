import type { Language } from "../../core/kernel/language.ts";
import { yes } from "../../core/kernel/result.ts";
import { securityWords } from "../../ui/wording/site/security.ts";
import { form } from "../../web/form.ts";
import { refused } from "../../web/reply.ts";
import { answerField } from "./fields.ts";
import { byLink } from "./followed-link.ts";
import { proveMade } from "./new-passkey.ts";
import { aboutPerson } from "./register.ts";
import { makeAccount, proposedPerson } from "./registration.ts";

export const registerWithPasskeyForm = form({ ...aboutPerson, answer: answerField });

type Register = {
  readonly name: string;
  readonly language: Language;
  readonly person?: string | undefined;
  readonly shared: boolean;
  readonly timeZone: string | undefined;
  readonly answer: string;
};

/** Makes an account that is signed in to with a passkey: the link is one factor, the passkey the other. */
export const registerWithPasskey = byLink<Register>(
  ["register", "invitation"],
  async (visit, followed, { name, language, timeZone, person, shared, answer }) => {
    const { id } = proposedPerson(visit.world, followed.presented, person);
    const made = await proveMade(visit.world, answer, { purpose: "register", subject: id });
    if (!made.ok) return refused(made.refusal);
    return makeAccount(visit, followed, {
      id,
      name,
      language,
      timeZone,
      strength: 2,
      isShared: shared,
      methods: ["link", "passkey"],
      keep: async (tx) => {
        const kept = await made.value(tx, id, securityWords[language].passkeys.usualName);
        if (!kept.ok) return kept;
        tx.log.append({ action: "passkey.added", subject: { kind: "passkey", id: kept.value.passkeyId } });
        return yes(undefined);
      },
    });
  },
);
