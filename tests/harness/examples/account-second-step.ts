import { codeOf, givePasskey, optionsOn } from "../../kit/accounts.ts";
import { cast, type Member } from "../../kit/actors.ts";
import { giveRecoveryCode } from "../../kit/makers.ts";
import type { RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";

const { person } = cast.members;
/** Has an authenticator app. */
const guarded = cast.members["a-coordinator"];

const appCode = (stage: Stage): string => codeOf(stage, { secret: guarded.totpSecret ?? "" });

/** The browser that showed a password and owes the second factor. */
const owing = async (stage: Stage, { address, password }: Member): Promise<string> => {
  const at = stage.as("visitor");
  await at.post("/sign-in", { address, password });
  const pending = at.cookies.get("attune-pending");
  if (pending === undefined) throw new Error(`${address} owes no second factor`);
  return pending;
};

/** Showing the second factor after the first. */
export const secondStepExamples: RouteExamples = {
  "GET /sign-in/second": [
    {
      by: "visitor",
      ask: async ({ stage }) => ({
        address: "/sign-in/second",
        cookies: { pending: await owing(stage, guarded) },
      }),
      answers: 200,
    },
  ],
  "POST /sign-in/second/totp": [
    {
      by: "visitor",
      ask: async ({ stage }) => ({
        address: "/sign-in/second/totp",
        cookies: { pending: await owing(stage, guarded) },
        fields: { code: appCode(stage) },
      }),
      answers: { to: "/me" },
    },
    {
      by: "visitor",
      ask: async ({ stage }) => ({
        address: "/sign-in/second/totp",
        cookies: { pending: await owing(stage, guarded) },
        fields: { code: appCode(stage) === "000000" ? "000001" : "000000" },
      }),
      answers: 422,
    },
  ],
  "POST /sign-in/second/recovery-code": {
    by: "visitor",
    ask: async ({ stage }) => {
      const code = await giveRecoveryCode(stage.world, guarded.personId);
      return {
        address: "/sign-in/second/recovery-code",
        cookies: { pending: await owing(stage, guarded) },
        fields: { recoveryCode: code },
      };
    },
    answers: { to: "/me" },
  },
  "POST /sign-in/second/passkey": {
    by: "visitor",
    ask: async ({ stage }) => {
      const { personId: id, address } = person;
      const passkey = await givePasskey(stage.world, { id, address, verifies: false });
      const pending = await owing(stage, person);
      const at = stage.as("visitor");
      at.cookies.set("attune-pending", pending);
      const options = optionsOn((await at.get("/sign-in/second")).text);
      return {
        address: "/sign-in/second/passkey",
        cookies: { pending },
        fields: { answer: passkey.show(options) },
      };
    },
    answers: { to: "/me" },
  },
  "POST /sign-in/second/password": {
    by: "visitor",
    ask: async ({ stage }) => {
      const { personId: id, address, password } = person;
      const passkey = await givePasskey(stage.world, { id, address, verifies: false });
      const at = stage.as("visitor");
      const options = optionsOn((await at.get("/sign-in")).text);
      await at.post("/sign-in/passkey", { answer: passkey.show(options) });
      return {
        address: "/sign-in/second/password",
        cookies: { pending: at.cookies.get("attune-pending") ?? "" },
        fields: { password },
      };
    },
    answers: { to: "/me" },
  },
};
