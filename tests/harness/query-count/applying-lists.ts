import { cast, type Side } from "../../kit/actors.ts";
import { moveOf, registerOf } from "../../kit/applications.ts";
import type { List } from "./list.ts";

const { personId } = cast.members.person;

const sideOf = (number: number): Side => (number % 2 === 0 ? "a" : "b");

/** Lists of applications, as whoever applies sees them. */
export const applyingLists: Readonly<Record<string, List>> = {
  "one's own applications": {
    route: "/applications",
    by: "person",
    // One at a time for each category: each is withdrawn before the next.
    add: async ({ world }, number) =>
      moveOf(world, await registerOf(world, sideOf(number), personId), "withdraw"),
    shows: (number) => cast.associations[sideOf(number)].name,
  },
};
