import { cast } from "../../kit/actors.ts";
import { fieldsIn } from "../../kit/form-fields.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const by = { a: "a-coordinator", b: "b-coordinator" } as const;
const { personId } = cast.members.person;

/** Somebody's portfolio with a degree in it that staff can confirm, shared with the association. */
const sharedPortfolio = async ({ stage, side, association }: Scene): Promise<string> => {
  await keepEntryOf(stage.world, personId, "education", {
    kind: ["degree"],
    level: ["bachelor"],
    degree: ["BSW"],
    finished: ["finished"],
    conferredOn: ["2019-05-20"],
    transcript: ["official"],
  });
  await sharePortfolioOf(stage.world, side, personId);
  return `/a/${association.slug}/portfolios`;
};

/** The same portfolio after a coordinator looked at it, and confirmed one of two things in it. */
const lookedAt = async (scene: Scene): Promise<string> => {
  const list = await sharedPortfolio(scene);
  const page = `${list}/${personId}`;
  const staff = scene.stage.as(by[scene.side]);
  await staff.post(`${page}/confirm`, fieldsIn(await staff.get(page), `${page}/confirm`));
  const member = { association: ["Alder Bay"], from: ["2025-01-01"], to: ["2025-12-31"] };
  await keepEntryOf(scene.stage.world, personId, "memberships", member);
  return list;
};

/** The desk of somebody who may confirm, once there is something to. */
export const deskWithPortfolio: RouteExample = {
  by,
  ask: async (scene) => {
    await lookedAt(scene);
    return { address: `/a/${scene.association.slug}/desk` };
  },
  answers: 200,
};

const deciding = (what: "confirm" | "unconfirm"): RouteExample => ({
  by,
  ask: async (scene) => {
    const list = await sharedPortfolio(scene);
    const page = `${list}/${personId}`;
    const staff = scene.stage.as(by[scene.side]);
    // Whoever tries it sends it as theirs: what another account typed comes to no door at all.
    const { account: _, ...fields } = fieldsIn(await staff.get(page), `${page}/confirm`);
    if (what === "unconfirm") await staff.post(`${page}/confirm`, fields);
    return { address: `${page}/${what}`, fields };
  },
  answers: { to: "/a/" },
  names: "of-association",
});

/** Looking at a portfolio that was shared, and confirming what it states. */
export const lookExamples: RouteExamples = {
  "GET /a/:association/portfolios": [
    {
      by,
      ask: async (scene) => ({ address: await sharedPortfolio(scene) }),
      answers: 200,
    },
    {
      by,
      ask: async (scene) => ({ address: await lookedAt(scene) }),
      answers: 200,
    },
  ],
  "GET /a/:association/portfolios/:person": {
    by,
    ask: async (scene) => ({ address: `${await sharedPortfolio(scene)}/${personId}` }),
    answers: 200,
    names: "of-association",
  },
  "POST /a/:association/portfolios/:person/confirm": deciding("confirm"),
  "POST /a/:association/portfolios/:person/unconfirm": deciding("unconfirm"),
};
