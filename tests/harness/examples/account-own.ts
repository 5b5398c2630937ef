import { addAddress } from "../../../src/store/addresses.ts";
import type { PasskeyId } from "../../../src/store/tables/accounts.ts";
import { addressOf, codeOf, givePasskey, optionsOn } from "../../kit/accounts.ts";
import { type ActorName, cast } from "../../kit/actors.ts";
import { giveRecoveryCode, openAnotherSession } from "../../kit/makers.ts";
import {
  type Asked,
  plainPage,
  type RouteExample,
  type RouteExamples,
  type Scene,
} from "../../kit/route-examples.ts";
import { softwarePasskey } from "../../kit/software-passkey.ts";
import type { Stage } from "../../kit/stage.ts";
import { hiddenOn } from "./page-text.ts";

const { members } = cast;
const { person } = members;
/** Has an authenticator app. */
const guarded = members["a-coordinator"];
const newPassword = "umbrella cactus tram";

const addSecondAddress = async ({ world }: Stage): Promise<string> => {
  const { store, ids, clock } = world;
  const id = ids.id<"address">();
  const { personId } = person;
  const added = { id, personId, address: addressOf("second@people.example"), main: false };
  await store.withinJob(
    async (tx) => {
      await addAddress(tx, added, clock.now());
      tx.log.append({ action: "address.added", subject: { kind: "address", id } });
    },
    { person: personId },
  );
  return id;
};

const ofSecondAddress = (what: "main" | "remove"): RouteExample => ({
  by: "person",
  ask: async ({ stage }) => ({ address: `/me/addresses/${await addSecondAddress(stage)}/${what}` }),
  answers: { to: "/me/addresses" },
  names: "own",
});

const passkeyOfPerson = async (stage: Stage): Promise<PasskeyId> => {
  const { personId: id, address } = person;
  await givePasskey(stage.world, { id, address, verifies: true });
  const [row] = await stage.rows("passkeys");
  return String(row?.["id"]) as PasskeyId;
};

const removingPasskey = async ({ stage }: Scene): Promise<Asked> => ({
  address: `/me/security/passkeys/${await passkeyOfPerson(stage)}/remove`,
});

/** Whoever has no authenticator app. */
const hasNoApp = (name: ActorName): boolean =>
  name === "visitor" || cast.members[name].totpSecret === undefined;

const confirming: RouteExamples = {
  "GET /sign-in/confirm": plainPage("/sign-in/confirm?next=/me/security", "person"),
  "POST /sign-in/confirm/totp": {
    by: guarded.name,
    ask: ({ stage }) => ({
      address: "/sign-in/confirm/totp",
      fields: { code: codeOf(stage, { secret: guarded.totpSecret ?? "" }), next: "/me/security" },
    }),
    answers: { to: "/me/security" },
    notThereFor: hasNoApp,
  },
  "POST /sign-in/confirm/recovery-code": {
    by: guarded.name,
    ask: async ({ stage }) => ({
      address: "/sign-in/confirm/recovery-code",
      fields: { recoveryCode: await giveRecoveryCode(stage.world, guarded.personId) },
    }),
    answers: { to: "/me" },
    names: "own",
  },
  "POST /sign-in/confirm/passkey": {
    by: "person",
    ask: async ({ stage }) => {
      const { personId: id, address } = person;
      const passkey = await givePasskey(stage.world, { id, address, verifies: true });
      const options = optionsOn((await stage.as("person").get("/sign-in/confirm")).text);
      return { address: "/sign-in/confirm/passkey", fields: { answer: passkey.show(options) } };
    },
    answers: { to: "/me" },
    names: "own",
  },
  "POST /sign-in/confirm/password": {
    by: "person",
    ask: () => ({
      address: "/sign-in/confirm/password",
      fields: { password: person.password, next: "/me/security" },
    }),
    answers: { to: "/me/security" },
    // Whoever has an authenticator app confirms by it.
    notThereFor: (name) => !hasNoApp(name),
  },
  "POST /sign-in/confirm/link": {
    by: "person",
    ask: () => ({ address: "/sign-in/confirm/link", fields: { next: "/me/security" } }),
    answers: { to: "/link-sent?for=sign-in" },
  },
};

const account: RouteExamples = {
  "GET /me": plainPage("/me", "person"),
  "GET /me/name": [
    plainPage("/me/name", "person"),
    // What is proposed to them is the time zone of the association that they are in.
    plainPage("/me/name", "a-reviewer"),
  ],
  "POST /me/name": [
    {
      by: "person",
      ask: () => ({ address: "/me/name", fields: { name: "Another Name", language: "es" } }),
      answers: { to: "/me" },
    },
    {
      by: "person",
      ask: () => ({
        address: "/me/name",
        fields: { name: "Another Name", language: "en", timeZone: "America/Boise" },
      }),
      answers: { to: "/me" },
    },
  ],
  "GET /me/sessions": plainPage("/me/sessions", "person"),
  "POST /me/sessions/end-others": {
    by: "person",
    ask: async ({ stage }) => {
      await openAnotherSession(stage.world, person.personId, "safari iphone");
      return { address: "/me/sessions/end-others" };
    },
    answers: { to: "/me/sessions" },
  },
  "POST /me/sessions/:session/end": {
    by: "person",
    ask: async ({ stage }) => {
      const id = await openAnotherSession(stage.world, person.personId, "safari iphone");
      return { address: `/me/sessions/${id}/end` };
    },
    answers: { to: "/me/sessions" },
    names: "own",
  },
  "GET /me/addresses": plainPage("/me/addresses", "person"),
  "POST /me/addresses": {
    by: "person",
    ask: () => ({ address: "/me/addresses", fields: { address: "second@people.example" } }),
    answers: { to: "/me/addresses" },
  },
  "POST /me/addresses/:address/main": ofSecondAddress("main"),
  "POST /me/addresses/:address/remove": ofSecondAddress("remove"),
};

const security: RouteExamples = {
  "GET /me/security": plainPage("/me/security", "person"),
  "GET /me/security/password": plainPage("/me/security/password", "person"),
  "POST /me/security/password": {
    by: "person",
    ask: () => ({ address: "/me/security/password", fields: { password: newPassword } }),
    answers: { to: "/me/security" },
  },
  "GET /me/security/totp": plainPage("/me/security/totp", "person"),
  "POST /me/security/totp": {
    by: "person",
    ask: async ({ stage }) => {
      const { text } = await stage.as("person").get("/me/security/totp");
      const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? "").replaceAll(" ", "");
      return {
        address: "/me/security/totp",
        fields: { setup: hiddenOn(text, "setup"), code: codeOf(stage, { secret }) },
      };
    },
    answers: 200,
  },
  "GET /me/security/totp/remove": plainPage("/me/security/totp/remove", guarded.name),
  "POST /me/security/totp/remove": {
    by: guarded.name,
    ask: () => ({ address: "/me/security/totp/remove" }),
    answers: { to: "/me/security" },
  },
  "GET /me/security/passkeys": plainPage("/me/security/passkeys", "person"),
  "POST /me/security/passkeys": {
    by: "person",
    ask: async ({ stage }) => {
      const options = optionsOn((await stage.as("person").get("/me/security/passkeys")).text);
      const answer = softwarePasskey({ origin: stage.world.site.url }).create(options);
      return { address: "/me/security/passkeys", fields: { name: "My key", answer } };
    },
    answers: 200,
    names: "own",
  },
  "GET /me/security/passkeys/:passkey/remove": {
    by: "person",
    ask: removingPasskey,
    answers: 200,
    names: "own",
  },
  "POST /me/security/passkeys/:passkey/remove": {
    by: "person",
    ask: removingPasskey,
    answers: { to: "/me/security" },
    names: "own",
  },
  "GET /me/security/recovery-codes": plainPage("/me/security/recovery-codes", guarded.name),
  "POST /me/security/recovery-codes": {
    by: guarded.name,
    ask: () => ({ address: "/me/security/recovery-codes" }),
    answers: 200,
  },
};

export const ownAccountExamples: RouteExamples = { ...confirming, ...account, ...security };
