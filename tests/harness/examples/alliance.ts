import { operatorPermit } from "../../../src/core/access/operator.ts";
import { addAssociation } from "../../../src/store/associations.ts";
import { type Asked, plainPage, type RouteExamples, type Scene } from "../../kit/route-examples.ts";
import { hiddenOn } from "./page-text.ts";

const administrator = {
  administratorName: "First Administrator",
  administratorAddress: "first@people.example",
  administratorLanguage: "es",
};

/** An association that nobody administers yet. */
const addEmpty = async ({ stage: { world } }: Scene): Promise<string> => {
  const { store, ids, clock } = world;
  const slug = "cedar-hill";
  const association = { id: ids.id<"association">(), slug, name: "Cedar Hill Association" };
  await store.withinJob(
    async (tx) => {
      await addAssociation(tx, operatorPermit("association.create"), association, clock.now());
      tx.log.append({
        action: "association.created",
        subject: { kind: "association", id: association.id },
      });
    },
    { association: association.id },
  );
  return slug;
};

const inviting = async (scene: Scene): Promise<Asked> => {
  const page = `/alliance/associations/${await addEmpty(scene)}`;
  const { text } = await scene.stage.as("alliance").get(page);
  return {
    address: `${page}/invite`,
    fields: { invitation: hiddenOn(text, "invitation"), ...administrator },
  };
};

export const allianceExamples: RouteExamples = {
  "GET /alliance": plainPage("/alliance", "alliance"),
  "GET /alliance/new-association": plainPage("/alliance/new-association", "alliance"),
  "POST /alliance/new-association": {
    by: "alliance",
    ask: async ({ stage }) => {
      const { text } = await stage.as("alliance").get("/alliance/new-association");
      return {
        address: "/alliance/new-association",
        fields: {
          id: hiddenOn(text, "id"),
          invitation: hiddenOn(text, "invitation"),
          name: "Cedar Hill Association",
          slug: "cedar-hill",
          language: "en",
          timeZone: "America/Denver",
          ...administrator,
        },
      };
    },
    answers: { to: "/alliance/associations/cedar-hill" },
  },
  "GET /alliance/associations/:slug": [
    {
      by: "alliance",
      ask: async (scene) => ({ address: `/alliance/associations/${await addEmpty(scene)}` }),
      answers: 200,
      names: "what-was-shown",
    },
    {
      by: "alliance",
      ask: ({ association }) => ({ address: `/alliance/associations/${association.slug}` }),
      answers: 200,
      names: "what-was-shown",
    },
  ],
  "POST /alliance/associations/:slug/invite": [
    { by: "alliance", ask: inviting, answers: { to: "/alliance/associations/" }, names: "what-was-shown" },
    {
      by: "alliance",
      // The second invitation takes the first one back.
      ask: async (scene) => {
        const { address, fields } = await inviting(scene);
        await scene.stage.as("alliance").post(address, fields);
        const again = await scene.stage.as("alliance").get(address.replace(/\/invite$/, ""));
        return { address, fields: { ...administrator, invitation: hiddenOn(again.text, "invitation") } };
      },
      answers: { to: "/alliance/associations/" },
      names: "what-was-shown",
    },
  ],
};
