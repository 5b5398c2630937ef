import { readCreatedPasskey } from "../../core/account/passkey-answer.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { useChallenge } from "../../store/challenges.ts";
import { addPasskey } from "../../store/passkeys.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import type { Asked } from "./passkey-asking.ts";

type Kept = Result<{ readonly passkeyId: string }, AccountRefusal>;

/** Proves the answer about a new passkey; gives what keeps it for a person, once. */
export const proveMade = async (
  { signIn, clock, ids }: World,
  answerText: string,
  asked: Asked,
): Promise<Result<(tx: Tx, person: PersonId, name: string) => Promise<Kept>, AccountRefusal>> => {
  if (answerText === "") return no({ code: "passkey-without-script" });
  const answer = readCreatedPasskey(answerText);
  if (answer === undefined) return no({ code: "passkey-not-taken" });
  const text = signIn.passkeys.challengeOf(answer);
  const challenge = signIn.challenges.read(text, { ...asked, now: clock.now() });
  const made = challenge === undefined ? undefined : await signIn.passkeys.proveNew(answer, text);
  if (challenge === undefined || made === undefined) return no({ code: "passkey-not-taken" });
  return yes(async (tx, personId, name) => {
    const passkeyId = ids.id<"passkey">();
    const isKept =
      (await useChallenge(tx, challenge)) &&
      (await addPasskey(tx, { ...made, passkeyId, personId, name }, clock.now()));
    return isKept ? yes({ passkeyId }) : no({ code: "passkey-not-taken" });
  });
};
