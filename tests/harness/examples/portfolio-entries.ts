import type { TypedFields } from "../../../src/core/entries/fields.ts";
import { type EntryKind, entryKinds } from "../../../src/core/entries/kinds.ts";
import { cast } from "../../kit/actors.ts";
import { addressIn, heldBy } from "../../kit/entry-pages.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";

import { askingPages } from "./hours.ts";
import { ledgerPages } from "./portfolio-ledger.ts";

const { personId } = cast.members.person;

/** As if the page had seen everything. */
const SEEN = "999999999999999";

/** Something that can be typed into an entry of each kind, and counts. */
const typed: { readonly [K in EntryKind]: TypedFields } = {
  education: { kind: ["cda"], degree: ["CDA"], finished: ["finished"], conferredOn: ["2019-05-20"] },
  work: { title: ["Home visitor"], kind: ["paid"], from: ["2019-01-01"], going: ["goes-on"] },
  training: { title: ["Listening to Babies"], date: ["2025-03-01"], hours: ["6"] },
  rsc: { form: ["group"], from: ["2025-01-01"], to: ["2025-06-30"], hours: ["12"] },
  providers: { name: ["Rosa Quintanilla"] },
  leadership: { activity: ["Chair"], scope: ["state"], from: ["2020-01-01"], going: ["goes-on"] },
  volunteering: { activity: ["Read applications"], date: ["2025-01-02"], hours: ["2"] },
  references: { name: ["Ana Ortiz"] },
  memberships: { association: ["Alder"], from: ["2025-01-01"], to: ["2025-12-31"] },
  endorsements: { category: ["IFS"], earnedOn: ["2022-03-04"] },
  exams: { on: ["2024-05-06"], part: ["multiple-choice"] },
  declarations: { ethicsSignedOn: ["2025-01-01"] },
};

/** A field of each kind that is typed anew. */
const changed: { readonly [K in EntryKind]: Readonly<Record<string, string>> } = {
  education: { degree: "Associate" },
  work: { title: "Educator" },
  training: { title: "Watching Babies" },
  rsc: { hours: "13" },
  providers: { name: "Rosa Q." },
  leadership: { activity: "Speaker" },
  volunteering: { activity: "Vetted" },
  references: { name: "Ana O." },
  memberships: { association: "Birch" },
  endorsements: { earnedOn: "2022-03-05" },
  exams: { on: "2024-05-07" },
  declarations: { ethicsSignedOn: "2025-01-02" },
};

const keep = async ({ stage }: Scene, kind: EntryKind): Promise<string> =>
  keepEntryOf(stage.world, personId, kind, typed[kind]);

/** The page of an entry that is there, sent with one field changed. */
const changing =
  (kind: EntryKind): RouteExample["ask"] =>
  async (scene) => {
    const address = `/portfolio/${kind}/${await keep(scene, kind)}`;
    const { text } = await scene.stage.as("person").get(address);
    return { address, fields: { ...shownBy(text), ...heldBy(text), ...changed[kind] } };
  };

const shownBy = (page: string): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(heldBy(page)["shown"] ?? "{}") as Readonly<Record<string, readonly string[]>>;

const ofEach = (kind: EntryKind): RouteExamples => ({
  [`GET /portfolio/${kind}/:entry`]: [
    {
      by: "person",
      ask: async (scene) => ({ address: `/portfolio/${kind}/${await keep(scene, kind)}` }),
      answers: 200,
      names: "own",
    },
    {
      by: "person",
      ask: async (scene) => {
        await keep(scene, kind);
        return { address: `/portfolio/${kind}/new` };
      },
      answers: 200,
      names: "what-was-shown",
    },
    ...(kind === "rsc" ? [...ledgerPages, ...askingPages] : []),
  ],
  [`POST /portfolio/${kind}/:entry`]: [
    { by: "person", ask: changing(kind), answers: { to: "/portfolio/" }, names: "own" },
    {
      by: "person",
      ask: async ({ stage }) => {
        const page = kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/new`;
        const { text } = await stage.as("person").get(page);
        return { address: addressIn(text), fields: { ...heldBy(text), ...changed[kind] } };
      },
      answers: { to: "/portfolio/" },
      names: "what-was-shown",
    },
  ],
});

const removed = async (scene: Scene, kind: EntryKind): Promise<string> => {
  const id = await keep(scene, kind);
  await scene.stage.as("person").post(`/portfolio/${kind}/${id}/delete`, { seen: SEEN });
  return id;
};

const ofMany = (kind: EntryKind): RouteExamples => ({
  [`GET /portfolio/${kind}`]: {
    by: "person",
    ask: async (scene) => {
      await keep(scene, kind);
      return { address: `/portfolio/${kind}?deleted=${await removed(scene, kind)}` };
    },
    answers: 200,
  },
  [`POST /portfolio/${kind}/:entry/delete`]: [
    {
      by: "person",
      ask: async (scene) => ({
        address: `/portfolio/${kind}/${await keep(scene, kind)}/delete`,
        fields: { seen: SEEN },
      }),
      answers: { to: "/portfolio/" },
      names: "own",
    },
    {
      by: "person",
      ask: async (scene) => ({
        address: `/portfolio/${kind}/${await keep(scene, kind)}/delete`,
        fields: { seen: "0" },
      }),
      answers: 409,
      names: "own",
    },
  ],
  [`POST /portfolio/${kind}/:entry/restore`]: {
    by: "person",
    ask: async (scene) => ({ address: `/portfolio/${kind}/${await removed(scene, kind)}/restore` }),
    answers: { to: "/portfolio/" },
    names: "own",
  },
  [`POST /portfolio/${kind}/:entry/duplicate`]: {
    by: "person",
    ask: async (scene) => ({
      address: `/portfolio/${kind}/${await keep(scene, kind)}/duplicate`,
      fields: { copy: scene.stage.world.ids.id() },
    }),
    answers: { to: "/portfolio/" },
    names: "own",
  },
});

const listed = entryKinds.filter((kind) => kind !== "declarations");

/** The entries of a portfolio, kind by kind. */
export const entryExamples: RouteExamples = Object.assign(
  { "GET /portfolio/declarations": plainPage("/portfolio/declarations", "person") },
  ...entryKinds.map(ofEach),
  ...listed.map(ofMany),
) as RouteExamples;
