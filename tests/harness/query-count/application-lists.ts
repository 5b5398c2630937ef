import { addressOf } from "../../kit/accounts.ts";
import { registerOf } from "../../kit/applications.ts";
import { addSomebody } from "../../kit/makers.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";

/** Somebody applies. */
const applying = async ({ world }: Stage, number: number): Promise<void> => {
  const address = addressOf(`somebody${number}@people.example`);
  const somebody = await addSomebody(world, { name: `Somebody ${number}`, address });
  await registerOf(world, "a", somebody);
};

/** The lists of applications, for staff. */
export const applicationLists: Readonly<Record<string, List>> = {
  "applications of an association": {
    route: "/a/:association/applications",
    query: "?name=Somebody",
    by: "a-coordinator",
    add: applying,
    shows: (number) => `${number} ${number === 1 ? "application" : "applications"}`,
  },
};
