import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { fieldsIn } from "../../kit/form-fields.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import { heldSince2020, recordInRegister } from "../../kit/register.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const by = { a: "a-coordinator", b: "b-coordinator" } as const;
const { personId } = cast.members.person;
const ratings = "/a/:association/applications/:application/ratings";
const calls = "/a/:association/register/holders/:holder/calls";

/** Somebody applies who named a rater and a provider; their portfolio is shared with the association. */
const named = async ({ stage, side, association }: Scene) => {
  const { id } = await registerOf(stage.world, side, personId);
  const name = "Nora Named";
  const typed = { name: [name], address: ["nora@named.example"] };
  const rater = await keepEntryOf(stage.world, personId, "references", typed);
  const provider = await keepEntryOf(stage.world, personId, "providers", typed);
  await sharePortfolioOf(stage.world, side, personId);
  return { list: `/a/${association.slug}/applications/${id}/ratings`, rater, provider };
};

const registered = async (scene: Scene): Promise<string> => {
  const { id } = await recordInRegister(scene.stage.world, scene.side, {
    name: "Rosa Registered",
    standings: [heldSince2020],
  });
  return `/a/${scene.association.slug}/register/holders/${id}/calls`;
};

const said = {
  calledOn: "2026-02-20",
  spokenWith: "Nora Named",
  questions: "How do you know each other?",
  notes: "They worked together for years.",
} as const;
const yes = { ...said, decision: "vetted", category: "IFS", to: "2027-02-19" } as const;

/** Sends the form of a page, with what is typed in it; whoever tries it sends it as theirs. */
const filled = async ({ stage, side }: Scene, page: string, typed: Record<string, string>) => {
  const { account: _, ...fields } = fieldsIn(await stage.as(by[side]).get(page), page);
  return { ...fields, ...typed };
};

const record = (
  of: "rater" | "provider",
  typed: Record<string, string>,
  answers: RouteExample["answers"],
): RouteExample => ({
  by,
  ask: async (scene) => {
    const made = await named(scene);
    const address = `${made.list}/${made[of]}/vetting`;
    return { address, fields: await filled(scene, address, typed) };
  },
  answers,
  names: "of-association",
});

/** A call with the rater was recorded before. */
const recorded = async (scene: Scene): Promise<string> => {
  const { list, rater } = await named(scene);
  const page = `${list}/${rater}/vetting`;
  const staff = scene.stage.as(by[scene.side]);
  await staff.post(page, await filled(scene, page, { ...yes, whom: "new" }));
  return page;
};

/** Calls with raters and providers, as coordinators record them. */
export const vettingExamples: RouteExamples = {
  [`GET ${ratings}/vetting`]: [
    {
      by,
      ask: async (scene) => ({ address: `${(await named(scene)).list}/vetting` }),
      answers: 200,
      names: "of-association",
    },
    {
      by,
      ask: async ({ stage, side, association }) => {
        const { id } = await registerOf(stage.world, side, personId);
        return { address: `/a/${association.slug}/applications/${id}/ratings/vetting` };
      },
      answers: 200,
      names: "of-association",
    },
  ],
  [`GET ${ratings}/:entry/vetting`]: {
    by,
    ask: async (scene) => ({ address: await recorded(scene) }),
    answers: 200,
    names: "of-association",
  },
  [`POST ${ratings}/:entry/vetting`]: [
    record("rater", { ...yes, whom: "new" }, { to: "/a/" }),
    record("provider", { ...yes, whom: "new", category: "", approved: "yes" }, { to: "/a/" }),
    record("rater", { ...said, decision: "not-vetted" }, { to: "/a/" }),
    record("rater", { ...yes, to: "" }, 422),
  ],
  [`GET ${calls}`]: {
    by,
    ask: async (scene) => ({ address: await registered(scene) }),
    answers: 200,
    names: "of-association",
  },
  [`POST ${calls}`]: {
    by,
    ask: async (scene) => {
      const address = await registered(scene);
      return { address, fields: await filled(scene, address, { ...yes, approved: "yes" }) };
    },
    answers: { to: "/a/" },
    names: "of-association",
  },
};
