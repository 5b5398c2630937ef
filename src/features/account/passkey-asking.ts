import { CHALLENGE_LIFETIME, type ChallengePurpose } from "../../core/account/challenge.ts";
import { readShownPasskey, type ShownPasskey } from "../../core/account/passkey-answer.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { useChallenge } from "../../store/challenges.ts";
import { type FoundPasskey, markPasskeyUsed } from "../../store/passkeys.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";

/** What a page asks a passkey for: for which purpose, and about what. */
export type Asked = { readonly purpose: ChallengePurpose; readonly subject: string };

/** A challenge for a page. */
export const challengeFor = ({ signIn, clock }: World, { purpose, subject }: Asked): string =>
  signIn.challenges.issue(purpose, subject, clock.now() + CHALLENGE_LIFETIME);

/** A passkey that was proved, and how to keep that its challenge cannot be answered again. */
export type Shown = {
  readonly passkey: FoundPasskey;
  readonly userVerified: boolean;
  /** False where the same answer was used before, so that of two only one wins. */
  readonly use: (tx: Tx) => Promise<boolean>;
};

/** Proves the answer of a passkey to one of our challenges; `find` looks for the passkey where it may be seen. */
export const proveShown = async (
  { signIn, clock }: World,
  answerText: string,
  asked: Asked,
  find: (credentialId: string) => Promise<FoundPasskey | undefined>,
): Promise<Result<Shown, AccountRefusal>> => {
  if (answerText === "") return no({ code: "passkey-without-script" });
  const answer: ShownPasskey | undefined = readShownPasskey(answerText);
  if (answer === undefined) return no({ code: "passkey-not-taken" });
  const text = signIn.passkeys.challengeOf(answer);
  const challenge = signIn.challenges.read(text, { ...asked, now: clock.now() });
  const passkey = challenge === undefined ? undefined : await find(answer.id);
  if (
    challenge === undefined ||
    passkey === undefined ||
    signIn.passkeys.namesAnother(answer, passkey.personId)
  )
    return no({ code: "passkey-not-taken" });
  const proved = await signIn.passkeys.prove(answer, text, passkey);
  if (proved === undefined) return no({ code: "passkey-not-taken" });
  return yes({
    passkey,
    userVerified: proved.userVerified,
    use: async (tx) => {
      if (!(await useChallenge(tx, challenge))) return false;
      await markPasskeyUsed(tx, passkey.passkeyId, proved, clock.now());
      return true;
    },
  });
};
