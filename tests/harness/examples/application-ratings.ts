import type { Application } from "../../../src/core/application/application.ts";
import type { RatingRequestId } from "../../../src/core/kernel/ids.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { askRatingOf, decidedAs, saysOf, sendRatingOf } from "../../kit/sent-ratings.ts";

const by = { a: "a-coordinator", b: "b-coordinator" } as const;
const { personId } = cast.members.person;
const ratings = "/a/:association/applications/:application/ratings";

type Rated = { readonly application: Application; readonly request: RatingRequestId };

const asked = async ({ stage, side }: Scene): Promise<Rated> => {
  const application = await registerOf(stage.world, side, personId);
  return { application, request: await askRatingOf(stage.world, side, application) };
};

const rated = async (scene: Scene): Promise<Rated> => {
  const made = await asked(scene);
  const { world } = scene.stage;
  await sendRatingOf(world, made.application, made.request, saysOf(world, made.application, 4));
  return made;
};

const listOf = ({ association }: Scene, { application }: Rated): string =>
  `/a/${association.slug}/applications/${application.id}/ratings`;

/** What is sent of a call. */
const callOf = ({ stage }: Scene) => ({
  id: stage.world.ids.id(),
  calledOn: "2026-02-20",
  spokenWith: "Rita Rater",
  note: "They called from their office.",
});

const calling = (
  purpose: "release" | "reopen",
  make: (scene: Scene) => Promise<Rated>,
  answers?: RouteExample["answers"],
): RouteExample => ({
  by,
  ask: async (scene) => {
    const made = await make(scene);
    const address = `${listOf(scene, made)}/${made.request}/${purpose}`;
    return answers === undefined ? { address } : { address, fields: callOf(scene) };
  },
  answers: answers ?? 200,
  names: "of-association",
});

/** One rater was released, one rating opened again after it was sent: everything that the page shows. */
const everything = async (scene: Scene): Promise<Rated> => {
  const made = await rated(scene);
  const { stage, side } = scene;
  const { world } = stage;
  const staff = stage.as(by[side]);
  const released = await askRatingOf(world, side, made.application, { name: "Rolf Released" });
  await staff.post(`${listOf(scene, made)}/${released}/release`, callOf(scene));
  await staff.post(`${listOf(scene, made)}/${made.request}/reopen`, callOf(scene));
  const empty = await askRatingOf(world, side, made.application, { name: "Vera Void" });
  await sendRatingOf(world, made.application, empty, saysOf(world, made.application, "uninformed"), false);
  return made;
};

/** Ratings as staff read them, calls with raters, and what an applicant may read. */
export const ratingsExamples: RouteExamples = {
  [`GET ${ratings}`]: [
    {
      by,
      ask: async (scene) => ({ address: listOf(scene, await rated(scene)) }),
      answers: 200,
      names: "of-association",
    },
    {
      by,
      ask: async (scene) => ({ address: listOf(scene, await everything(scene)) }),
      answers: 200,
      names: "of-association",
    },
  ],
  [`GET ${ratings}/:request/release`]: calling("release", asked),
  [`POST ${ratings}/:request/release`]: [
    calling("release", asked, { to: "/a/" }),
    calling("release", rated, 409),
  ],
  [`GET ${ratings}/:request/reopen`]: calling("reopen", rated),
  [`POST ${ratings}/:request/reopen`]: [
    calling("reopen", rated, { to: "/a/" }),
    calling("reopen", asked, 409),
  ],
  "GET /applications/:application/raters/:request/answers": {
    by: "person",
    ask: async (scene) => {
      const { application, request } = await rated(scene);
      await decidedAs(scene.stage.world, scene.side, application, "endorsed");
      return { address: `/applications/${application.id}/raters/${request}/answers` };
    },
    answers: 200,
    names: "own",
  },
};
