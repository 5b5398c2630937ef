import type { RatingRequestId } from "../../../src/core/kernel/ids.ts";
import { noAnswers } from "../../../src/core/references/rating-form.ts";
import { markOf } from "../../../src/core/references/rating-parts.ts";
import { formOfRequest } from "../../../src/features/rating/rated.ts";
import { cast } from "../../kit/actors.ts";
import {
  answersTo,
  askRatingOf,
  digitsOf,
  draftRating,
  linkOfRating,
  openRating,
  ratedBy,
  sendRatingOf,
} from "../../kit/ratings.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const { personId } = cast.members.person;
const shown = { by: "visitor", names: "what-was-shown" } as const;
const PART = "theoretical-foundations";

type Sending = (
  scene: Scene,
  request: RatingRequestId,
) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** In the browser of a rater, who has answered so much. */
const inBrowser =
  (
    way: string,
    fields: Sending = () => ({}),
    say: Parameters<typeof answersTo>[2] | null = null,
  ): RouteExample["ask"] =>
  async (scene) => {
    const { world } = scene.stage;
    const { request } = await askRatingOf(world, scene.side, personId);
    const rater = await openRating(world, request);
    if (say !== null) {
      const rated = await ratedBy(world, request, rater);
      await draftRating(world, request, rater, answersTo(world, rated, say));
    }
    return { address: `/rate/${request}${way}`, fields: await fields(scene, request), cookies: { rater } };
  };

/** In a browser that only knows where the request is. */
const elsewhere =
  (way: string, fields: Sending = () => ({})): RouteExample["ask"] =>
  async (scene) => {
    const { request } = await askRatingOf(scene.stage.world, scene.side, personId);
    return { address: `/rate/${request}${way}`, fields: await fields(scene, request) };
  };

const byLink =
  (address: string): RouteExample["ask"] =>
  async ({ stage, side }) => {
    const { request } = await askRatingOf(stage.world, side, personId);
    return { address, cookies: { link: await linkOfRating(stage.world, request), language: "en" } };
  };

const mailedCode: Sending = async ({ stage }, request) => {
  await stage.as("visitor").post(`/rate/${request}/code`);
  const rows = await stage.rows("rating_codes");
  const code = rows.find((row) => row["request_id"] === request)?.["id"];
  return { code: digitsOf(stage.world, String(code)) };
};

const part: Sending = async ({ stage: { world } }, request) => {
  const form = formOfRequest(world, (await ratedBy(world, request)).request)?.form;
  return {
    part: PART,
    seen: form === undefined ? "" : markOf(form, noAnswers, PART),
    remark: "She listens.",
  };
};

/** What a rater does. */
export const ratingExamples: RouteExamples = {
  "GET /rate": { ...shown, ask: byLink("/rate"), answers: 200 },
  "POST /rate/open": { ...shown, ask: byLink("/rate/open"), answers: { to: "/rate/" } },
  "GET /rate/:request": [
    { ...shown, ask: inBrowser("", undefined, { mark: 3 }), answers: 200 },
    { ...shown, ask: elsewhere(""), answers: 200 },
  ],
  "POST /rate/:request/open": { ...shown, ask: elsewhere("/open"), answers: { to: "/rate/" } },
  "POST /rate/:request/code": { ...shown, ask: elsewhere("/code"), answers: { to: "/rate/" } },
  "POST /rate/:request/enter": { ...shown, ask: elsewhere("/enter", mailedCode), answers: { to: "/rate/" } },
  "GET /rate/:request/questions": { ...shown, ask: elsewhere("/questions"), answers: 200 },
  "GET /rate/:request/part/:part": [
    { ...shown, ask: inBrowser(`/part/${PART}`, undefined, { mark: 2 }), answers: 200 },
    { ...shown, ask: inBrowser("/part/end"), answers: 200 },
  ],
  "POST /rate/:request/part/:part": {
    ...shown,
    ask: inBrowser(`/part/${PART}`, part),
    answers: { to: "/rate/" },
  },
  "POST /rate/:request/save": { ...shown, ask: inBrowser("/save", part), answers: 200 },
  "GET /rate/:request/send": {
    ...shown,
    ask: inBrowser("/send", undefined, { uninformed: 7 }),
    answers: 200,
  },
  "POST /rate/:request/send": {
    ...shown,
    ask: inBrowser("/send", undefined, {}),
    answers: { to: "/rate/" },
  },
  "GET /rate/:request/copy": {
    ...shown,
    ask: async ({ stage, side }) => {
      const { request } = await askRatingOf(stage.world, side, personId);
      const rater = await sendRatingOf(stage.world, request);
      return { address: `/rate/${request}/copy`, cookies: { rater } };
    },
    answers: 200,
  },
  "POST /rate/:request/decline": {
    ...shown,
    ask: inBrowser("/decline", () => ({ because: "not-me" })),
    answers: { to: "/rate/" },
  },
  "POST /rate/:request/leave": { ...shown, ask: inBrowser("/leave"), answers: { to: "/rate/" } },
};
