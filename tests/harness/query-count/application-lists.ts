import type { Application } from "../../../src/core/application/application.ts";
import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { helpOf, noteOf, sayOf } from "../../kit/comments.ts";
import { addSomebody } from "../../kit/makers.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";
import { applied } from "./vetting-lists.ts";

/** Somebody applies. */
const applying = async ({ world }: Stage, number: number): Promise<void> => {
  const address = addressOf(`somebody${number}@people.example`);
  const somebody = await addSomebody(world, { name: `Somebody ${number}`, address });
  await registerOf(world, "a", somebody);
};

const talkedAbout = async ({ world }: Stage): Promise<Pick<Application, "id" | "personId">> => {
  const { personId } = cast.members.person;
  await registerOf(world, "a", personId, { id: applied });
  return { id: applied, personId };
};

/** The lists of applications. */
export const applicationLists: Readonly<Record<string, List>> = {
  "applications of an association": {
    route: "/a/:association/applications",
    query: "?name=Somebody",
    by: "a-coordinator",
    add: applying,
    shows: (number) => `${number} ${number === 1 ? "application" : "applications"}`,
  },
  "what was said of an application, as its applicant reads it": {
    route: "/applications/:application/comments",
    by: "person",
    add: async (stage, number) => sayOf(stage.world, await talkedAbout(stage), `Question ${number}`),
    shows: (number) => `Question ${number}`,
  },
  "what was said of an application, as staff read it": {
    route: "/a/:association/applications/:application/comments",
    by: "a-coordinator",
    add: async (stage, number) => {
      const application = await talkedAbout(stage);
      await sayOf(stage.world, application, `Question ${number}`);
      await noteOf(stage.world, "a", application, `Note ${number}`);
    },
    shows: (number) => `Note ${number}`,
  },
  "what does not work, as administrators read it": {
    route: "/a/:association/help",
    by: "a-association-administrator",
    add: async (stage, number) => {
      await helpOf(stage.world, await talkedAbout(stage), `Fault ${number}`);
    },
    shows: (number) => `Fault ${number}`,
  },
};
