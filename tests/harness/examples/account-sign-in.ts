import { addressOf, givePasskey, optionsOn } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { plainPage, type RouteExample, type RouteExamples } from "../../kit/route-examples.ts";

const { person } = cast.members;
/** Has an authenticator app. */
const guarded = cast.members["a-coordinator"];
const newAddress = addressOf("newcomer@people.example");

/** Registers, recovers or signs in: the same for an address that is known and one that is not. */
const asking = (address: string, purpose: string): readonly [RouteExample, RouteExample] => {
  const example = (typed: string): RouteExample => ({
    by: "visitor",
    ask: () => ({ address, fields: { address: typed, next: "/me" } }),
    answers: { to: `/link-sent?for=${purpose}` },
  });
  return [example(newAddress), example(person.address)];
};

const signingIn: RouteExamples = {
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

/** Asking for a link, and signing in by a first factor. */
export const signInExamples: RouteExamples = {
  "GET /register": plainPage("/register"),
  "POST /register": asking("/register", "register"),
  "GET /recover": plainPage("/recover"),
  "POST /recover": asking("/recover", "recover"),
  "GET /link-sent": plainPage("/link-sent?for=recover"),
  ...signingIn,
};
