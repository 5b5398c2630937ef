import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { askForHolderOf } from "../../kit/makers.ts";
import { heldSince2020, type Recorded, recordInRegister } from "../../kit/register.ts";
import { plainPage, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";
import { hiddenOn } from "./page-text.ts";

const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;
const administrator = { a: "a-association-administrator", b: "b-association-administrator" } as const;

const somebody = {
  name: "Somebody Registered",
  address: addressOf("registered@people.example"),
  note: "met in March",
  standings: [heldSince2020],
} as const;

const record = async ({ stage, side }: Scene): Promise<Recorded> =>
  recordInRegister(stage.world, side, somebody);

const pageOf = (under: string): RouteExample => ({
  by: coordinator,
  ask: async (scene) => {
    await record(scene);
    return { address: `/a/${scene.association.slug}/register${under}` };
  },
  answers: 200,
});

/** Something about somebody who is in the register. */
const ofHolder = (
  under: (recorded: Recorded) => string,
  {
    fields,
    answers = 200,
  }: {
    readonly fields?: (
      scene: Scene,
      recorded: Recorded,
    ) => Promise<Record<string, string>> | Record<string, string>;
    readonly answers?: RouteExample["answers"];
  } = {},
): RouteExample => ({
  by: coordinator,
  ask: async (scene) => {
    const recorded = await record(scene);
    const address = `/a/${scene.association.slug}/register/holders/${recorded.id}${under(recorded)}`;
    return fields === undefined ? { address } : { address, fields: await fields(scene, recorded) };
  },
  answers,
  names: "of-association",
});

const ofStanding = (under: string) => (recorded: Recorded) => `/standings/${recorded.standings[0]}${under}`;

const holders: RouteExamples = {
  "GET /a/:association/register/holders/:holder": [
    ofHolder(() => ""),
    {
      ...ofHolder(() => ""),
      by: administrator,
      ask: async (scene) => {
        const { id, standings } = await record(scene);
        const address = `/a/${scene.association.slug}/register/holders/${id}`;
        const at = scene.stage.as(coordinator[scene.side]);
        await at.post(`${address}/standings/${standings[0]}/withdraw`, { seen: "1" });
        return { address };
      },
    },
  ],
  "GET /a/:association/register/holders/:holder/change": ofHolder(() => "/change"),
  "POST /a/:association/register/holders/:holder/change": [
    ofHolder(() => "/change", {
      fields: () => ({ seen: "1", name: "Somebody Corrected", address: "", level: "master", note: "" }),
      answers: { to: "/a/" },
    }),
    ofHolder(() => "/change", {
      fields: () => ({
        seen: "0",
        name: "Somebody Late",
        address: "late@people.example",
        level: "",
        note: "",
      }),
      answers: 409,
    }),
  ],
  "POST /a/:association/register/holders/:holder/standings": ofHolder(() => "/standings", {
    fields: async ({ stage, side, association }, { id }) => {
      const page = await stage.as(coordinator[side]).get(`/a/${association.slug}/register/holders/${id}`);
      return {
        id: hiddenOn(page.text, "id"),
        kind: "approved",
        category: "",
        from: "2022-01-01",
        to: "",
      };
    },
    answers: { to: "/a/" },
  }),
  "GET /a/:association/register/holders/:holder/standings/:standing": ofHolder(ofStanding("")),
  "POST /a/:association/register/holders/:holder/standings/:standing": ofHolder(ofStanding(""), {
    fields: () => ({ seen: "1", from: "2020-01-01", to: "2025-01-01", note: "ended" }),
    answers: { to: "/a/" },
  }),
  "GET /a/:association/register/holders/:holder/standings/:standing/withdraw": ofHolder(
    ofStanding("/withdraw"),
  ),
  "POST /a/:association/register/holders/:holder/standings/:standing/withdraw": [
    ofHolder(ofStanding("/withdraw"), {
      fields: () => ({ seen: "1", note: "another person" }),
      answers: { to: "/a/" },
    }),
    {
      // Sent a second time.
      ...ofHolder(ofStanding("/withdraw")),
      ask: async (scene) => {
        const { id, standings } = await record(scene);
        const address = `/a/${scene.association.slug}/register/holders/${id}/standings/${standings[0]}/withdraw`;
        await scene.stage.as(coordinator[scene.side]).post(address, { seen: "1" });
        return { address, fields: { seen: "1" } };
      },
      answers: { to: "/a/" },
    },
  ],
};

const list = [
  "name,email,level,kind,category,from,to",
  "Listed One,one@list.example,master,held,IFS,2021-06-30,",
  "Somebody Registered,,master,approved,,1/1/2022,",
  "Wrong Row,,,held,,never,",
].join("\n");

const goodList = list.split("\n").slice(0, -1).join("\n");

const entering = async ({ stage, side, association }: Scene) => {
  const address = `/a/${association.slug}/register/new`;
  const { text } = await stage.as(administrator[side]).get(address);
  const { name, address: reachedAt, note } = somebody;
  return { address, fields: { id: hiddenOn(text, "id"), name, address: reachedAt, level: "master", note } };
};

const importing = (step: string, sheet: string, answers: RouteExample["answers"]): RouteExample => ({
  by: coordinator,
  ask: async (scene) => {
    await record(scene);
    return { address: `/a/${scene.association.slug}/register/import`, fields: { step, pasted: sheet } };
  },
  answers,
});

const looking = (under: string): RouteExample => ({
  by: "person",
  ask: async ({ stage }) => {
    for (const side of ["a", "b"] as const) await recordInRegister(stage.world, side, somebody);
    return { address: `/register/${under}` };
  },
  answers: 200,
});

export const registerExamples: RouteExamples = {
  "GET /a/:association/register": [
    pageOf(""),
    { ...pageOf(""), by: administrator },
    pageOf("?q=regis+some"),
    pageOf("?q=nobody"),
    {
      ...pageOf(""),
      ask: async (scene) => {
        await askForHolderOf(scene.stage.world, scene.side, cast.members.person.personId);
        return { address: `/a/${scene.association.slug}/register` };
      },
    },
  ],
  "GET /a/:association/register/new": pageOf("/new"),
  "POST /a/:association/register/new": [
    { by: administrator, ask: entering, answers: { to: "/a/" } },
    {
      by: administrator,
      ask: async (scene) => {
        await record(scene);
        return entering(scene);
      },
      answers: 409,
    },
    {
      // Another address, and the same name: whoever is there is shown.
      by: administrator,
      ask: async (scene) => {
        await record(scene);
        const { address, fields } = await entering(scene);
        return { address, fields: { ...fields, address: "" } };
      },
      answers: 409,
    },
  ],
  "GET /a/:association/register/import": pageOf("/import"),
  "POST /a/:association/register/import": [
    importing("import", goodList, { to: "/a/" }),
    importing("import", list, 200),
    importing("check", list, 200),
    importing("check", "nobody,is,named", 409),
  ],
  "GET /a/:association/register/template.csv": pageOf("/template.csv"),
  ...holders,
  "GET /register/search": [looking("search?q=regis"), plainPage("/register/search", "person")],
  "GET /register/look-up": [
    looking(
      `look-up?q=some&for=${encodeURIComponent(`/portfolio/providers/${cast.members.person.personId}`)}`,
    ),
    plainPage("/register/look-up", "person"),
  ],
};
