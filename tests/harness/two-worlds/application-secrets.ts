import { cast } from "../../kit/actors.ts";
import { changeCategoryOf, moveOf, registerOf, runOf } from "../../kit/applications.ts";
import { helpOf, noteOf, sayOf } from "../../kit/comments.ts";
import type { Stage } from "../../kit/stage.ts";
import type { Secret } from "./compare.ts";

/** A coordinator of the second association who applies to the first one. */
const applicant = "b-coordinator";

/** Those who run the applications of the first association. */
const coordinators = ["a-coordinator", "both"] as const;

const talking =
  ({ said, note, why }: { readonly said: string; readonly note: string; readonly why: string }) =>
  async ({ world }: Stage): Promise<void> => {
    const application = await registerOf(world, "a", cast.members[applicant].personId);
    await sayOf(world, application, said);
    await noteOf(world, "a", application, note);
    await runOf(world, "a", application, "refuse", why);
  };

const usual = { said: "A question", note: "A note", why: "A reason" } as const;

const failing =
  (said: string) =>
  async ({ world }: Stage): Promise<void> => {
    await helpOf(world, await registerOf(world, "a", cast.members["b-reviewer"].personId), said);
  };

/** What is said and noted of applications. */
export const applicationSecrets: readonly Secret[] = [
  {
    name: "what staff noted of an application",
    mayKnow: coordinators,
    worlds: [talking(usual), talking({ ...usual, note: "Quite another note" })],
  },
  {
    name: "what was said of an application, and why it was moved",
    mayKnow: [...coordinators, applicant],
    worlds: [talking(usual), talking({ ...usual, said: "Another question", why: "Another reason" })],
  },
  {
    name: "what somebody applies for, what they say of their membership, and how it ended",
    mayKnow: [...coordinators, "former"],
    worlds: [
      async ({ world }) => {
        await registerOf(world, "a", cast.members.former.personId);
      },
      async ({ world }) => {
        const application = await registerOf(world, "a", cast.members.former.personId, {
          category: "IMHS",
          membership: "elsewhere",
          membershipProof: "Number 3117",
        });
        await moveOf(world, await changeCategoryOf(world, application, "IFA"), "withdraw", "I move away.");
      },
    ],
  },
  {
    name: "what does not work for somebody who applies",
    mayKnow: ["a-association-administrator", "b-reviewer"],
    worlds: [failing("The picture never comes"), failing("The page is empty")],
  },
];
