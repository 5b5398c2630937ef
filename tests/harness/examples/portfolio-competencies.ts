import { cast } from "../../kit/actors.ts";
import { keepTextOf } from "../../kit/licensed-text.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";

const by = "person";
const { personId } = cast.members.person;
const empathy = "working-with-others/empathy-and-compassion";
const attachment = "theoretical-foundations/attachment-separation-trauma-grief-and-loss";
const matrix = "/portfolio/competencies";

const training = {
  title: ["Attachment and grief"],
  logged: ["total"],
  date: ["2025-03-01"],
  hours: ["6"],
};

/** Somebody with a category in mind, an entry without areas, one with an area, and one with areas that is half typed. */
const prepared = async ({ world }: Stage): Promise<string> => {
  await decide(world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
  await followOf(world, "a", personId, ["alliance-2024/IFS"]);
  await keepEntryOf(world, personId, "work", { title: ["Home visitor"], areas: [empathy, attachment] });
  await keepEntryOf(world, personId, "training", { ...training, areas: [empathy] });
  return keepEntryOf(world, personId, "training", training);
};

const at = (address: (entry: string) => string): RouteExample => ({
  by,
  ask: async ({ stage }) => ({ address: address(await prepared(stage)) }),
  answers: 200,
});

const fresh = (address: string): RouteExample => ({ by, ask: () => ({ address }), answers: 200 });

const pressing = (fields: { readonly [field: string]: string }): RouteExample => ({
  by,
  ask: async ({ stage }) => ({
    address: `${matrix}/tag`,
    fields: { entry: await prepared(stage), ...fields },
  }),
  answers: { to: `${matrix}/tag?` },
  names: "own",
});

const staff = { a: "a-coordinator", b: "b-coordinator" } as const;

/** Which areas are shown, by whom that is looked at, and how entries are tagged. */
export const competencyExamples: RouteExamples = {
  [`GET ${matrix}`]: [
    fresh(matrix),
    fresh(`${matrix}?profile=mental-health-mentor-P&show=uncovered`),
    at(() => matrix),
    at(() => `${matrix}?edition=alliance-2024&category=IMHS&show=uncovered`),
    {
      by,
      ask: async ({ stage }) => {
        await prepared(stage);
        await keepTextOf(stage.world, "a");
        return { address: matrix };
      },
      answers: 200,
    },
  ],
  [`GET ${matrix}/suggestions`]: { ...at((entry) => `${matrix}/suggestions?entry=${entry}`), names: "own" },
  [`GET ${matrix}/tag`]: [
    fresh(`${matrix}/tag`),
    at(() => `${matrix}/tag`),
    { ...at((entry) => `${matrix}/tag?entry=${entry}`), names: "own" },
    at((entry) => `${matrix}/tag?after=${entry}`),
    at((entry) => `${matrix}/tag?area=${attachment}&done=added|${entry}|${empathy}`),
  ],
  [`POST ${matrix}/tag`]: [
    pressing({ add: attachment }),
    pressing({ add: attachment, for: attachment }),
    pressing({ remove: attachment }),
  ],
  "GET /a/:association/portfolios/:person/competencies": {
    by: staff,
    ask: async ({ stage, side, association }) => {
      await keepEntryOf(stage.world, personId, "training", { ...training, areas: [attachment] });
      await keepEntryOf(stage.world, personId, "training", { title: ["Half typed"], areas: [empathy] });
      await sharePortfolioOf(stage.world, side, personId);
      await keepTextOf(stage.world, side, undefined, "family-associate");
      return { address: `/a/${association.slug}/portfolios/${personId}/competencies` };
    },
    answers: 200,
    names: "of-association",
  },
};
