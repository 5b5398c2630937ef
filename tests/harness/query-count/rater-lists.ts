import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { askRatingOf } from "../../kit/ratings.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";
import { applied } from "./vetting-lists.ts";

const { personId } = cast.members.person;

/** Somebody else is asked for the same application. */
const naming = async ({ world }: Stage, number: number): Promise<void> => {
  const of = await registerOf(world, "a", personId, { id: applied });
  await askRatingOf(world, "a", personId, { of, address: addressOf(`rater${number}@elsewhere.example`) });
};

/** The lists of raters. */
export const raterLists: Readonly<Record<string, List>> = {
  "raters of an application": {
    route: "/applications/:application/raters",
    by: "person",
    add: naming,
    shows: (number) => `rater${number}@elsewhere.example`,
  },
};
