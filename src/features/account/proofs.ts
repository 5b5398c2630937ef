import type { SecondProof } from "../../core/account/factors.ts";
import { typedPassword } from "../../core/account/password-rule.ts";
import { readRecoveryCode } from "../../core/account/recovery-code.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { totpSealedFor } from "../../core/account/sealing.ts";
import { isFreshStep, readTotpCode, TOTP_WINDOW } from "../../core/account/totp-code.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { factorsOf } from "../../store/factors.ts";
import { send } from "../../store/messages.ts";
import { findPasskey } from "../../store/passkeys.ts";
import { findPassword } from "../../store/passwords.ts";
import { useRecoveryCode } from "../../store/recovery-codes.ts";
import { findTotp, useTotpStep } from "../../store/totp.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { type Asked, proveShown } from "./passkey-asking.ts";

/** A proof that is right, and is used up in the transaction that it opens; false where somebody was quicker. */
export type Proof = { readonly use: (tx: Tx) => Promise<boolean> };

/** Why a proof is none: a word beside its field, or a sentence. */
export type ProofRefusal = { readonly problem: FieldProblem } | { readonly refusal: AccountRefusal };

type Check = (
  world: World,
  person: PersonId,
  typed: string,
  asked: Asked,
) => Promise<Result<Proof, ProofRefusal>>;

/** The digest that a recovery code is kept under: the same code of two people is not the same. */
export const recoveryCodeDigest = ({ signIn }: World, person: PersonId, code: string): string =>
  signIn.digestOf(`recovery code ${person} ${code}`);

const wrongCode = no({ problem: "wrong-code" } as const);

const checkTotp: Check = async (world, person, typed) => {
  const { store, signIn, clock } = world;
  const code = readTotpCode(typed);
  const found = await store.withinPerson(person, async (tx) => findTotp(tx, person));
  const secret = found && signIn.sealer.open(totpSealedFor(person), found.sealed);
  if (code === undefined || found === undefined || secret === undefined) return wrongCode;
  const step = signIn.totp.stepOf(secret, code, { now: clock.now(), window: TOTP_WINDOW });
  if (step === undefined || !isFreshStep(step, found.lastStep)) return wrongCode;
  return yes({ use: async (tx) => useTotpStep(tx, person, step) });
};

const checkRecoveryCode: Check = async (world, person, typed) => {
  const code = readRecoveryCode(typed);
  if (code === undefined) return wrongCode;
  const { clock } = world;
  return yes({
    use: async (tx) => {
      const now = clock.now();
      if (!(await useRecoveryCode(tx, person, recoveryCodeDigest(world, person, code), now))) return false;
      const { recoveryCodes: left } = await factorsOf(tx, person);
      tx.log.append({
        action: "recovery-code.used",
        subject: { kind: "person", id: person },
        details: { left },
      });
      await send(tx, world, { to: person, kind: "recovery-code-used", params: { at: now, left } });
      return true;
    },
  });
};

const checkPasskey: Check = async (world, person, typed, asked) => {
  const shown = await proveShown(world, typed, asked, async (credentialId) =>
    world.store.withinPerson(person, async (tx) => findPasskey(tx, credentialId)),
  );
  return shown.ok ? yes({ use: shown.value.use }) : no({ refusal: shown.refusal });
};

const checkPassword: Check = async ({ store, signIn }, person, typed) => {
  const found = await store.withinPerson(person, async (tx) => findPassword(tx, person));
  const { matches } = await signIn.passwords.verify(typedPassword(typed), found?.hash);
  return matches ? yes({ use: async () => true }) : no({ problem: "wrong-password" });
};

/** Each thing that can be shown: the field it is sent in, how it is checked, and what is said when it is used up. */
export const proofs: {
  readonly [P in SecondProof]: { readonly field: string; readonly check: Check; readonly lost: ProofRefusal };
} = {
  totp: { field: "code", check: checkTotp, lost: { problem: "wrong-code" } },
  "recovery-code": { field: "recoveryCode", check: checkRecoveryCode, lost: { problem: "wrong-code" } },
  passkey: { field: "answer", check: checkPasskey, lost: { refusal: { code: "passkey-not-taken" } } },
  password: { field: "password", check: checkPassword, lost: { problem: "wrong-password" } },
};
