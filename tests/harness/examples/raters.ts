import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import { askRatingOf, openRating, raterAddress } from "../../kit/ratings.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const by = "person";
const { personId } = cast.members.person;
const own = { by, names: "own" } as const;
const base = (application: { readonly id: string }): string => `/applications/${application.id}/raters`;

const naming = ({ stage }: Scene) => ({
  id: stage.world.ids.id(),
  editor: stage.world.ids.id(),
  fresh: stage.world.ids.id(),
  entry: "",
  name: "Dana Ruiz",
  address: raterAddress,
  roles: ["program-supervisor"],
  knownSince: "September 2023",
  language: "en",
  signature: stage.world.ids.id(),
  number: "0",
  read: "en",
});

const withRater =
  (
    way: string,
    fields: (scene: Scene, request: string) => Readonly<Record<string, string>>,
  ): RouteExample["ask"] =>
  async (scene) => {
    const { application, request } = await askRatingOf(scene.stage.world, scene.side, personId);
    return { address: `${base(application)}${way}`, fields: fields(scene, request) };
  };

/** Whom an applicant asks to rate them. */
export const ratersExamples: RouteExamples = {
  "GET /applications/:application/raters": [
    {
      ...own,
      ask: async ({ stage, side }) => ({ address: base(await registerOf(stage.world, side, personId)) }),
      answers: 200,
    },
    {
      ...own,
      ask: async ({ stage, side }) => {
        const { application, request } = await askRatingOf(stage.world, side, personId);
        await openRating(stage.world, request);
        return { address: base(application) };
      },
      answers: 200,
    },
  ],
  "GET /applications/:application/raters/new": {
    ...own,
    ask: async ({ stage, side }) => {
      const application = await registerOf(stage.world, side, personId);
      const entry = await keepEntryOf(stage.world, personId, "references", { name: ["Dana Ruiz"] });
      return { address: `${base(application)}/new?entry=${entry}` };
    },
    answers: 200,
  },
  "POST /applications/:application/raters/new": {
    ...own,
    ask: async (scene) => ({
      address: `${base(await registerOf(scene.stage.world, scene.side, personId))}/new`,
      fields: naming(scene),
    }),
    answers: { to: "/applications/" },
  },
  "POST /applications/:application/raters/again": {
    ...own,
    ask: withRater("/again", ({ stage }, request) => ({
      id: stage.world.ids.id(),
      editor: stage.world.ids.id(),
      request,
      address: raterAddress,
      language: "es",
    })),
    answers: { to: "/applications/" },
  },
  "POST /applications/:application/raters/withdraw": {
    ...own,
    ask: withRater("/withdraw", (_, request) => ({ request })),
    answers: { to: "/applications/" },
  },
};
