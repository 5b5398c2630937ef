import type { Application } from "../../../src/core/application/application.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf, runOf } from "../../kit/applications.ts";
import { answerOf, helpOf, noteOf, sayOf } from "../../kit/comments.ts";
import { sharePortfolioOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { settleOf } from "../../kit/settle-fees.ts";
import { submittedOf } from "../../kit/submissions.ts";

const by = { a: "a-coordinator", b: "b-coordinator" } as const;
const { personId } = cast.members.person;

const addressOf = ({ association }: Scene, { id }: Application): string =>
  `/a/${association.slug}/applications/${id}`;

const registered = async ({ stage, side }: Scene): Promise<Application> =>
  registerOf(stage.world, side, personId);

/** The page of an application that one of these makes. */
const showing = (make: (scene: Scene) => Promise<Application>, page = ""): RouteExample => ({
  by,
  ask: async (scene) => ({ address: `${addressOf(scene, await make(scene))}${page}` }),
  answers: 200,
  names: "of-association",
});

const listing = (query: string, make: (scene: Scene) => Promise<unknown> = registered): RouteExample => ({
  by,
  ask: async (scene) => {
    await make(scene);
    return { address: `/a/${scene.association.slug}/applications${query}` };
  },
  answers: 200,
});

const sending = (
  page: string,
  fields: (application: Application, scene: Scene) => { readonly [field: string]: string },
  make: (scene: Scene) => Promise<Application> = registered,
  answers: RouteExample["answers"] = { to: "/a/" },
): RouteExample => ({
  by,
  ask: async (scene) => {
    const application = await make(scene);
    return { address: `${addressOf(scene, application)}${page}`, fields: fields(application, scene) };
  },
  answers,
  names: "of-association",
});

const moving = (on: string, why = "", answers?: RouteExample["answers"]): RouteExample =>
  sending("/move", ({ version }) => ({ on, why, seen: String(version) }), registered, answers);

const fee = { fee: "registration", way: "paid", amount: "20", note: "" } as const;

const saying =
  (field: "said" | "note") =>
  (_application: Application, { stage }: Scene) => ({
    id: stage.world.ids.id(),
    part: "section:training",
    [field]: "Which of these was in person?",
  });

/** An application about which both sides have said something, and staff have noted something. */
const talkedAbout = async (scene: Scene): Promise<Application> => {
  const application = await registered(scene);
  await sayOf(scene.stage.world, application, "When is the next round?");
  await answerOf(scene.stage.world, scene.side, application, "In May.");
  await noteOf(scene.stage.world, scene.side, application, "Called on Monday");
  return application;
};

/** An application that is looked through. */
const checked = async ({ stage, side }: Scene): Promise<Application> => {
  const { application } = await submittedOf(stage.world, side, personId);
  return runOf(stage.world, side, application, "begin-pre-check");
};

const returning =
  (question: string) =>
  ({ version }: Application) => ({
    seen: String(version),
    part: "section:training",
    "question-section:training": question,
    why: "Please look at these once more",
  });

/** What coordinators do with applications. */
export const applicationDeskExamples: RouteExamples = {
  "GET /a/:association/applications": [
    listing(""),
    listing("?show=open&name=per"),
    listing("?show=refused&name=nobody"),
    listing("", async () => undefined),
  ],
  "GET /a/:association/applications/:application": [
    showing(registered),
    showing(async (scene) => {
      await sharePortfolioOf(scene.stage.world, scene.side, personId);
      const application = await registered(scene);
      await settleOf(scene.stage.world, scene.side, application, "registration");
      return runOf(scene.stage.world, scene.side, application, "accept", "Welcome");
    }),
  ],
  "POST /a/:association/applications/:application/move": [
    moving("accept", "Welcome"),
    moving("refuse", "The membership could not be found"),
    moving("refuse", "", 422),
  ],
  "POST /a/:association/applications/:application/fees": [
    sending("/fees", (_application, { stage }) => ({ ...fee, id: stage.world.ids.id() })),
    sending(
      "/fees",
      (_application, { stage }) => ({
        ...fee,
        id: stage.world.ids.id(),
        corrects: "yes",
        note: "Entered for somebody else",
      }),
      async (scene) => {
        const application = await registered(scene);
        await settleOf(scene.stage.world, scene.side, application, "registration");
        return application;
      },
    ),
  ],
  "POST /a/:association/applications/:application/category": sending("/category", ({ version }) => ({
    category: "IFA",
    seen: String(version),
  })),
  "GET /applications/:application/comments": {
    by: "person",
    ask: async (scene) => ({ address: `/applications/${(await talkedAbout(scene)).id}/comments` }),
    answers: 200,
    names: "own",
  },
  "POST /applications/:application/comments": [
    {
      by: "person",
      ask: async (scene) => {
        const application = await registered(scene);
        return {
          address: `/applications/${application.id}/comments`,
          fields: { ...saying("said")(application, scene), to: "coordinators" },
        };
      },
      answers: { to: "/applications/" },
      names: "own",
    },
    {
      by: "person",
      ask: async (scene) => {
        const application = await registered(scene);
        return {
          address: `/applications/${application.id}/comments`,
          fields: { ...saying("said")(application, scene), to: "administrators", page: "/portfolio" },
        };
      },
      answers: { to: "/applications/" },
      names: "own",
    },
  ],
  "GET /a/:association/help": {
    by: { a: "a-association-administrator", b: "b-association-administrator" },
    ask: async (scene) => {
      await helpOf(scene.stage.world, await registered(scene), "The picture never comes");
      return { address: `/a/${scene.association.slug}/help` };
    },
    answers: 200,
  },
  "POST /a/:association/help/:help/finish": {
    by: { a: "a-association-administrator", b: "b-association-administrator" },
    ask: async (scene) => {
      const help = await helpOf(scene.stage.world, await registered(scene), "The picture never comes");
      return { address: `/a/${scene.association.slug}/help/${help}/finish` };
    },
    answers: { to: "/a/" },
    names: "of-association",
  },
  "GET /a/:association/applications/:application/comments": showing(talkedAbout, "/comments"),
  "POST /a/:association/applications/:application/comments": sending("/comments", saying("said")),
  "POST /a/:association/applications/:application/notes": sending("/notes", saying("note")),
  "GET /a/:association/applications/:application/return": [
    showing(checked, "/return"),
    showing(checked, "/return?ask=yes&part=section:training&part=nothing"),
    showing(registered, "/return"),
  ],
  "POST /a/:association/applications/:application/return": [
    sending("/return", returning("Which of these were in person?"), checked),
    sending("/return", returning(""), checked, 422),
  ],
};
