import type { EmailAddress } from "../../../src/core/account/email-address.ts";
import type { RequestPurpose } from "../../../src/core/account/link.ts";
import { addressOf, codeOf, givePasskey, linkFor, optionsOn } from "../../kit/accounts.ts";
import { cast, type Member } from "../../kit/actors.ts";
import { giveRecoveryCode, invite, linkOfInvitation } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";
import { softwarePasskey } from "../../kit/software-passkey.ts";
import type { Stage } from "../../kit/stage.ts";
import { hiddenOn } from "./page-text.ts";

const { members } = cast;
const { person } = members;
/** Has an authenticator app. */
const guarded = members["a-coordinator"];

const newAddress = addressOf("newcomer@people.example");
const newPassword = "umbrella cactus tram";

const appCode = (stage: Stage): string => codeOf(stage, { secret: guarded.totpSecret ?? "" });

/** Registers, recovers or signs in: the same for an address that is known and one that is not. */
const asking = (address: string, purpose: string): readonly [RouteExample, RouteExample] => {
  const example = (typed: string): RouteExample => ({
    by: "visitor",
    ask: () => ({ address, fields: { address: typed, next: "/me" } }),
    answers: { to: `/link-sent?for=${purpose}` },
  });
  return [example(newAddress), example(person.address)];
};

const ownLink = async (stage: Stage, purpose: RequestPurpose, address: EmailAddress, member?: Member) => {
  const request = { purpose, address, returnTo: null };
  const link = await linkFor(stage, { ...request, personId: member?.personId ?? null });
  return link.slice("/link/".length);
};

const withLink = (
  purpose: RequestPurpose,
  typed: EmailAddress,
  member?: Member,
): ((scene: Scene) => Promise<{ readonly link: string }>) => {
  return async ({ stage }) => ({ link: await ownLink(stage, purpose, typed, member) });
};

const linkPage = (purpose: RequestPurpose, typed: EmailAddress, member?: Member): RouteExample => ({
  by: member?.name ?? "visitor",
  ask: async (scene) => ({ address: "/link", cookies: await withLink(purpose, typed, member)(scene) }),
  answers: 200,
});

/** The browser that showed a password and owes the second factor. */
const owing = async (stage: Stage, { address, password }: Member): Promise<string> => {
  const at = stage.as("visitor");
  await at.post("/sign-in", { address, password });
  const pending = at.cookies.get("attune-pending");
  if (pending === undefined) throw new Error(`${address} owes no second factor`);
  return pending;
};

const signIn: RouteExamples = {
  "GET /sign-in": plainPage("/sign-in"),
  "POST /sign-in": [
    {
      by: "visitor",
      ask: () => ({
        address: "/sign-in",
        fields: { address: person.address, password: person.password, next: "/me" },
      }),
      answers: { to: "/me" },
    },
    {
      by: "visitor",
      ask: () => ({
        address: "/sign-in",
        fields: { address: guarded.address, password: guarded.password },
      }),
      answers: { to: "/sign-in/second" },
    },
    {
      by: "visitor",
      ask: () => ({ address: "/sign-in", fields: { address: person.address, password: "wrong password" } }),
      answers: 409,
    },
    {
      by: "visitor",
      ask: () => ({ address: "/sign-in", fields: { address: newAddress, password: "wrong password" } }),
      answers: 409,
    },
  ],
  "POST /sign-in/link": asking("/sign-in/link", "sign-in"),
  "POST /sign-in/passkey": {
    by: "visitor",
    ask: async ({ stage }) => {
      const passkey = await givePasskey(stage.world, {
        id: person.personId,
        address: person.address,
        verifies: true,
      });
      const options = optionsOn((await stage.as("visitor").get("/sign-in")).text);
      return { address: "/sign-in/passkey", fields: { answer: passkey.show(options) } };
    },
    answers: { to: "/me" },
  },
  "POST /sign-out": {
    by: "person",
    ask: () => ({ address: "/sign-out" }),
    answers: { to: "/" },
  },
};

const secondStep: RouteExamples = {
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

const following: RouteExamples = {
  "GET /link/:token": {
    by: "visitor",
    ask: async ({ stage }) => ({
      address: `/link/${await ownLink(stage, "sign-in", person.address)}`,
    }),
    answers: { to: "/link" },
    names: "what-was-shown",
  },
  "GET /link": [
    linkPage("register", newAddress),
    linkPage("sign-in", person.address),
    linkPage("recover", person.address),
    linkPage("verify", newAddress, person),
    {
      by: "visitor",
      ask: async ({ stage, side }) => {
        const id = await invite(stage.world, side, {
          name: "Newcomer",
          address: newAddress,
          role: "advisor",
        });
        const link = await linkOfInvitation(stage.world, { id, address: newAddress });
        return { address: "/link", cookies: { link } };
      },
      answers: 200,
    },
    { by: "visitor", ask: () => ({ address: "/link", cookies: { link: "x".repeat(43) } }), answers: 200 },
  ],
  "POST /link/register": {
    by: "visitor",
    ask: async (scene) => ({
      address: "/link/register",
      cookies: await withLink("register", newAddress)(scene),
      fields: { name: "New Comer", language: "en", password: newPassword },
    }),
    answers: { to: "/me" },
  },
  "POST /link/register/passkey": {
    by: "visitor",
    ask: async ({ stage }) => {
      const link = await ownLink(stage, "register", newAddress);
      const at = stage.as("visitor");
      at.cookies.set("attune-link", link);
      const { text } = await at.get("/link");
      return {
        address: "/link/register/passkey",
        cookies: { link },
        fields: {
          name: "New Comer",
          language: "es",
          person: hiddenOn(text, "person"),
          answer: softwarePasskey({ origin: stage.world.site.url }).create(optionsOn(text)),
        },
      };
    },
    answers: { to: "/me" },
  },
  "POST /link/sign-in": [
    {
      by: "visitor",
      ask: async (scene) => ({
        address: "/link/sign-in",
        cookies: await withLink("sign-in", person.address)(scene),
      }),
      answers: { to: "/me" },
    },
    {
      by: "visitor",
      ask: async (scene) => ({
        address: "/link/sign-in",
        cookies: await withLink("sign-in", guarded.address)(scene),
      }),
      answers: { to: "/sign-in/second" },
    },
  ],
  "POST /link/invitation": {
    by: "visitor",
    ask: async ({ stage, side }) => {
      const { address, personId: knownAs } = person;
      const id = await invite(stage.world, side, { name: "Somebody Known", address, role: "advisor" });
      const link = await linkOfInvitation(stage.world, { id, address, knownAs });
      return { address: "/link/invitation", cookies: { link } };
    },
    answers: { to: "/invitations/" },
  },
  "POST /link/recover": {
    by: "visitor",
    ask: async (scene) => ({
      address: "/link/recover",
      cookies: await withLink("recover", person.address)(scene),
      fields: { password: newPassword },
    }),
    answers: { to: "/me" },
  },
  "POST /link/verify": {
    by: "person",
    ask: async (scene) => ({
      address: "/link/verify",
      cookies: await withLink("verify", newAddress, person)(scene),
    }),
    answers: { to: "/me/addresses" },
    names: "own",
  },
};

export const waysInExamples: RouteExamples = {
  "GET /register": plainPage("/register"),
  "POST /register": asking("/register", "register"),
  "GET /recover": plainPage("/recover"),
  "POST /recover": asking("/recover", "recover"),
  "GET /link-sent": plainPage("/link-sent?for=recover"),
  ...signIn,
  ...secondStep,
  ...following,
};
