import { choiceText, MAIL_CHOICE, type MailChoice } from "../../../src/core/messages/mail-choice.ts";
import { cast } from "../../kit/actors.ts";
import { plainPage, type RouteExample, type RouteExamples } from "../../kit/route-examples.ts";

const showing = (choice: MailChoice): RouteExample => ({
  by: "visitor",
  ask: async ({ stage: { world } }) => ({
    address: `/mail-choice/${world.signIn.sealer.seal(MAIL_CHOICE, choiceText(choice))}`,
  }),
  answers: 200,
  names: "what-was-shown",
});

/** Turned off before, and turned on again. */
const again = (choice: MailChoice): RouteExample => ({
  ...showing(choice),
  ask: async ({ stage: { world, as } }) => {
    const address = `/mail-choice/${world.signIn.sealer.seal(MAIL_CHOICE, choiceText(choice))}`;
    await as("visitor").post(address);
    return { address, fields: { again: "yes" } };
  },
});

const rater = { of: "address", address: "rater@people.example", group: "rating-requests" } as const;

const ways: readonly [RouteExample, ...RouteExample[]] = [
  showing({ of: "person", person: cast.members.person.personId, group: "reminders" }),
  showing({ of: "address", address: "rater@people.example", group: "rating-reminders" }),
];

export const mailChoiceExamples: RouteExamples = {
  "GET /me/mail": plainPage("/me/mail", "person"),
  "POST /me/mail": {
    by: "person",
    ask: async () => ({ address: "/me/mail", fields: { wanted: ["news"] } }),
    answers: { to: "/me/mail" },
  },
  "GET /mail-choice/:choice": ways,
  "POST /mail-choice/:choice": [...ways, again(rater)],
};
