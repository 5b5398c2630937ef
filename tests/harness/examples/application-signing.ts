import { formatDay } from "../../../src/core/kernel/calendar.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { signTextsOf, todayIn, writeTextOf, writeTextsOf } from "../../kit/signed-texts.ts";

const administrator = { a: "a-association-administrator", b: "b-association-administrator" } as const;
const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;
const texts = "/a/:association/texts";
const { personId } = cast.members.person;

const listed = (
  by: RouteExample["by"],
  under = "",
  names: RouteExample["names"] = "what-was-shown",
): RouteExample => ({
  by,
  ask: async ({ stage, side, association }) => {
    await writeTextOf(stage.world, side, "ethics");
    await writeTextOf(stage.world, side, "ethics");
    return { address: `/a/${association.slug}/texts${under}` };
  },
  answers: 200,
  names,
});

const writing = (step: string, answers: RouteExample["answers"], days = 0): RouteExample => ({
  by: administrator,
  ask: ({ stage, association }) => ({
    address: `/a/${association.slug}/texts/agreement`,
    fields: {
      seen: "0",
      step,
      holdsFrom: formatDay(todayIn(stage.world) + days),
      en: "We agree.\n\nOn this.",
      es: "Estamos de acuerdo.",
    },
  }),
  answers,
  names: "what-was-shown",
});

/** An application whose texts can be signed. */
const signable = async ({ stage, side }: Scene) => {
  await writeTextsOf(stage.world, side);
  return registerOf(stage.world, side, personId);
};

const signing = (number: string, answers: RouteExample["answers"]): RouteExample => ({
  by: "person",
  ask: async (scene) => {
    const { id } = await signable(scene);
    return {
      address: `/applications/${id}/signatures`,
      fields: {
        id: scene.stage.world.ids.id(),
        text: "ethics",
        number,
        language: "en",
        typedName: "Somebody Invented",
      },
    };
  },
  answers,
  names: "own",
});

/** The texts that are signed: written by administrators, read by coordinators, signed by applicants. */
export const signingExamples: RouteExamples = {
  [`GET ${texts}`]: [listed(administrator), listed(coordinator)],
  [`GET ${texts}/:text`]: [listed(administrator, "/ethics"), listed(coordinator, "/ethics")],
  [`POST ${texts}/:text`]: [
    writing("save", { to: "/a/" }),
    writing("check", 200),
    writing("edit", 200),
    writing("check", 422, -1),
  ],
  [`GET ${texts}/:text/:number`]: listed(administrator, "/ethics/1", "of-association"),
  "GET /applications/:application/signatures": [
    {
      by: "person",
      ask: async (scene) => ({ address: `/applications/${(await signable(scene)).id}/signatures` }),
      answers: 200,
      names: "own",
    },
    {
      by: "person",
      ask: async (scene) => {
        const application = await signable(scene);
        await signTextsOf(scene.stage.world, application);
        await writeTextOf(scene.stage.world, scene.side, "agreement");
        return { address: `/applications/${application.id}/signatures` };
      },
      answers: 200,
      names: "own",
    },
  ],
  "POST /applications/:application/signatures": [signing("1", { to: "/applications/" }), signing("7", 409)],
};
