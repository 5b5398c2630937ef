import { cast } from "../../kit/actors.ts";
import { moveOf, offerCategories, payOf, registerOf, runOf } from "../../kit/applications.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const by = "person";
const { personId } = cast.members.person;

const registered = async ({ stage, side }: Scene) => registerOf(stage.world, side, personId);

const accepted = async (scene: Scene) =>
  runOf(scene.stage.world, scene.side, await registered(scene), "accept");

/** A page of an application that somebody has, or had. */
const showing = (make: (scene: Scene) => ReturnType<typeof registered>, below = ""): RouteExample => ({
  by,
  ask: async (scene) => ({ address: `/applications/${(await make(scene)).id}${below}` }),
  answers: 200,
  names: "own",
});

/** One of the steps of registering. */
const choosing = (query: (scene: Scene) => string): RouteExample => ({
  by,
  ask: async (scene) => {
    await offerCategories(scene.stage.world, scene.side);
    await keepEntryOf(scene.stage.world, personId, "training", { title: ["Attachment"], hours: ["6"] });
    return { address: `/applications/new${query(scene)}` };
  },
  answers: 200,
  names: "what-was-shown",
});

const registering = (
  further: Readonly<Record<string, string>>,
  answers: RouteExample["answers"],
): RouteExample => ({
  by,
  ask: async ({ stage: { world }, side, association }) => {
    await offerCategories(world, side);
    return {
      address: `/applications?association=${association.slug}&category=categories-2017/IFS`,
      fields: {
        application: world.ids.id<"application">(),
        grant: world.ids.id<"portfolio-grant">(),
        association: association.id,
        edition: "categories-2017",
        category: "IFS",
        membership: "here",
        proof: "",
        share: "1",
        ...further,
      },
    };
  },
  answers,
});

/** Registering for an endorsement, and where one's applications stand. */
export const applyingExamples: RouteExamples = {
  "GET /applications": [
    {
      by,
      ask: async (scene) => {
        await payOf(scene.stage.world, scene.side, await accepted(scene));
        return { address: "/applications" };
      },
      answers: 200,
    },
    { by, ask: () => ({ address: "/applications" }), answers: 200 },
  ],
  "POST /applications": [
    registering({}, { to: "/applications/" }),
    registering({ membership: "elsewhere", share: "no" }, 422),
    registering({ category: "NOBODY" }, 409),
  ],
  "GET /applications/:application": [
    showing(registered),
    showing(accepted),
    showing(async (scene) => moveOf(scene.stage.world, await accepted(scene), "withdraw", "Another time.")),
    choosing(() => ""),
    choosing(() => "?q=Alder"),
    choosing(({ association }) => `?association=${association.slug}`),
    choosing(({ association }) => `?association=${association.slug}&category=categories-2017/IFS`),
  ],
  "GET /applications/:application/category": showing(accepted, "/category"),
  "POST /applications/:application/category": {
    by,
    ask: async (scene) => {
      const { id, version } = await accepted(scene);
      return {
        address: `/applications/${id}/category`,
        fields: { seen: String(version), category: "IMHS" },
      };
    },
    answers: { to: "/applications/" },
    names: "own",
  },
  "GET /applications/:application/withdraw": showing(registered, "/withdraw"),
  "POST /applications/:application/withdraw": {
    by,
    ask: async (scene) => {
      const { id, version } = await accepted(scene);
      return {
        address: `/applications/${id}/withdraw`,
        fields: { seen: String(version), why: "Another time." },
      };
    },
    answers: { to: "/applications/" },
    names: "own",
  },
};
