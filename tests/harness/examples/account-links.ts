import type { EmailAddress } from "../../../src/core/account/email-address.ts";
import type { RequestPurpose } from "../../../src/core/account/link.ts";
import { addressOf, linkFor, optionsOn } from "../../kit/accounts.ts";
import { cast, type Member } from "../../kit/actors.ts";
import { invite, linkOfInvitation } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { softwarePasskey } from "../../kit/software-passkey.ts";
import type { Stage } from "../../kit/stage.ts";
import { hiddenOn } from "./page-text.ts";

const { person } = cast.members;
/** Has an authenticator app. */
const guarded = cast.members["a-coordinator"];
const newAddress = addressOf("newcomer@people.example");
const newPassword = "umbrella cactus tram";

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

/** Following a link of a mail. */
export const linkExamples: RouteExamples = {
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
      fields: { name: "New Comer", language: "en", password: newPassword, timeZone: "America/Boise" },
    }),
    answers: { to: "/portfolio" },
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
    answers: { to: "/portfolio" },
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
