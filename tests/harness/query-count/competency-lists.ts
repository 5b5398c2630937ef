import { cast } from "../../kit/actors.ts";
import { keepTextOf } from "../../kit/licensed-text.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";

const { personId } = cast.members.person;
const area = "reflection/curiosity";

const training = async (
  { world }: Stage,
  number: number,
  further: { readonly [field: string]: readonly string[] },
): Promise<unknown> =>
  keepEntryOf(world, personId, "training", {
    title: [`Training ${number}`],
    date: ["2025-03-01"],
    hours: ["2"],
    ...further,
  });

const tagged: List["add"] = async (stage, number) => training(stage, number, { areas: [area] });

/** The pages of areas, which list entries. */
export const competencyLists: Readonly<Record<string, List>> = {
  "versions of a licensed text": {
    route: "/a/:association/framework",
    by: "a-association-administrator",
    add: async ({ world }) => keepTextOf(world, "a"),
    shows: (number) =>
      number === 1 ? "Shown now" : number === 2 ? "1 earlier version" : `${number - 1} earlier versions`,
  },
  "what shows each area": {
    route: "/portfolio/competencies",
    by: "person",
    add: tagged,
    shows: (number) => `Training ${number}`,
  },
  "entries that could show an area": {
    route: "/portfolio/competencies/tag",
    by: "person",
    query: `?area=${area}`,
    add: async (stage, number) => training(stage, number, {}),
    shows: (number) => `Training ${number}`,
  },
  "what shows each area in a portfolio that is shared": {
    route: "/a/:association/portfolios/:person/competencies",
    by: "a-coordinator",
    add: async (stage, number) => {
      if (number === 1) await sharePortfolioOf(stage.world, "a", personId);
      await training(stage, number, { areas: [area] });
    },
    shows: (number) => `Training ${number}`,
  },
};
