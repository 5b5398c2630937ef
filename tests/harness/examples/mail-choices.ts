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

const ways: readonly [RouteExample, ...RouteExample[]] = [
  showing({ of: "person", person: cast.members.person.personId, group: "reminders" }),
  showing({ of: "address", address: "rater@people.example" }),
];

export const mailChoiceExamples: RouteExamples = {
  "GET /me/mail": plainPage("/me/mail", "person"),
  "POST /me/mail": {
    by: "person",
    ask: async () => ({ address: "/me/mail", fields: { wanted: ["news"] } }),
    answers: { to: "/me/mail" },
  },
  "GET /mail-choice/:choice": ways,
  "POST /mail-choice/:choice": ways,
};
