import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { addSomebody, askForHolderOf, askForHours, keepEntryOf } from "../../kit/makers.ts";
import type { List } from "./list.ts";

const { person, former: provider } = cast.members;

/** The lists of hours to be confirmed, and of people to be entered in a register. */
export const hoursLists: Readonly<Record<string, List>> = {
  "who asks to confirm hours": {
    route: "/confirmations",
    by: "former",
    add: async ({ world }, number) => {
      const address = addressOf(`somebody${number}@people.example`);
      const asker = `Somebody ${number}`;
      const somebody = await addSomebody(world, { name: asker, address });
      await askForHours(world, somebody, provider.address, { asker });
    },
    shows: (number) => `Somebody ${number}`,
  },
  "who is to be entered in a register": {
    route: "/a/:association/register/asked",
    by: "a-coordinator",
    add: async ({ world }, number) => askForHolderOf(world, "a", person.personId, `Provider ${number}`),
    shows: (number) => `Provider ${number}`,
  },
  "what a series is added to": {
    route: "/portfolio/rsc/log/save",
    by: "person",
    add: async ({ world }, number) =>
      keepEntryOf(world, person.personId, "providers", { name: [`Provider ${number}`] }),
    shows: (number) => `Provider ${number}`,
  },
};
