import { inventedText, keepTextOf } from "../../kit/licensed-text.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";

const administrator = { a: "a-association-administrator", b: "b-association-administrator" } as const;
const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;
const framework = "/a/:association/framework";
const fresh = "f7a3e000-0000-4000-8000-000000000001";

const listed = (by: RouteExample["by"]): RouteExample => ({
  by,
  ask: async ({ stage, side, association }) => {
    await keepTextOf(stage.world, side);
    await keepTextOf(stage.world, side);
    return { address: `/a/${association.slug}/framework` };
  },
  answers: 200,
});

const sending = (
  fields: Readonly<Record<string, string>>,
  answers: RouteExample["answers"],
): RouteExample => ({
  by: administrator,
  ask: ({ association }) => ({
    address: `/a/${association.slug}/framework`,
    fields: { profile: "family-specialist", ...fields },
  }),
  answers,
});

const ofVersion = (under: string, fields?: Readonly<Record<string, string>>): RouteExample => ({
  by: administrator,
  ask: async ({ stage, side, association }) => {
    const first = await keepTextOf(stage.world, side);
    const second = under === "/bring-back" ? await keepTextOf(stage.world, side) : first;
    const version = under === "/bring-back" ? first : second;
    const address = `/a/${association.slug}/framework/${version}${under}`;
    return fields === undefined ? { address } : { address, fields };
  },
  answers: fields === undefined ? 200 : { to: "/a/" },
  names: "of-association",
});

/** Licensed text: imported by administrators, looked at by coordinators too. */
export const frameworkExamples: RouteExamples = {
  [`GET ${framework}`]: [listed(administrator), listed(coordinator)],
  [`POST ${framework}`]: [
    sending({ step: "accept", id: fresh, text: inventedText() }, { to: "/a/" }),
    sending({ step: "check", pasted: inventedText() }, 200),
    sending({ step: "check", pasted: "{ broken" }, 409),
    sending({ step: "check", pasted: "Nothing of it" }, 409),
  ],
  [`GET ${framework}/:version`]: [ofVersion(""), { ...ofVersion(""), by: coordinator }],
  [`POST ${framework}/:version/bring-back`]: ofVersion("/bring-back", { id: fresh }),
  [`POST ${framework}/:version/end`]: ofVersion("/end", {}),
};
