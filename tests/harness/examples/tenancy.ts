import { formatDay } from "../../../src/core/kernel/calendar.ts";
import { DAY, localDay } from "../../../src/core/kernel/instant.ts";
import { addressOf } from "../../kit/accounts.ts";
import { type ActorName, cast, type Side } from "../../kit/actors.ts";
import { decide, invite, linkOfInvitation } from "../../kit/makers.ts";
import { type Asked, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";
import type { Row, Stage } from "../../kit/stage.ts";
import { hiddenOn } from "./page-text.ts";
import { deskWithPortfolio } from "./portfolio-look.ts";

const administrator = { a: "a-association-administrator", b: "b-association-administrator" } as const;
const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;

/** A page of an association that needs nothing before. */
const staffPage = (under: string, by: { readonly [S in Side]: ActorName } = administrator): RouteExample => ({
  by,
  ask: ({ association }) => ({ address: `/a/${association.slug}${under}` }),
  answers: 200,
});

const invited = {
  name: "Somebody Invited",
  address: addressOf("invited@people.example"),
  role: "advisor",
} as const;

const newChange = async (
  { stage, side, association }: Scene,
  step: string,
  holdsFrom = stage.clock.now() + 40 * DAY,
): Promise<Asked> => {
  const address = `/a/${association.slug}/settings/time-zone`;
  const { text } = await stage.as(administrator[side]).get(address);
  return {
    address,
    fields: {
      id: hiddenOn(text, "id"),
      seen: hiddenOn(text, "seen"),
      step,
      zone: "America/Denver",
      holdsFrom: formatDay(localDay(holdsFrom, "UTC")),
    },
  };
};

const changing = (step: string, answers: RouteExample["answers"]): RouteExample => ({
  by: administrator,
  ask: async (scene) => newChange(scene, step),
  answers,
});

const settings: RouteExamples = {
  "GET /a/:association/settings": [staffPage("/settings"), staffPage("/settings", coordinator)],
  "GET /a/:association/mail-templates": [
    staffPage("/mail-templates"),
    staffPage("/mail-templates", coordinator),
  ],
  "GET /a/:association/mail-templates/:kind": {
    ...staffPage("/mail-templates/rating-request"),
    names: "what-was-shown",
  },
  "POST /a/:association/mail-templates/:kind/test": {
    by: administrator,
    ask: async ({ stage, side, association }) => {
      const under = `/a/${association.slug}`;
      const { text } = await stage.as(administrator[side]).get(`${under}/settings/mail-application-reminder`);
      const fields = { id: hiddenOn(text, "id"), language: "es", "subject.es": "{association} le recuerda" };
      return { address: `${under}/mail-templates/application-reminder/test`, fields };
    },
    answers: { to: "/a/" },
    names: "what-was-shown",
  },
  "GET /a/:association/mail-templates/:kind/:language": {
    ...staffPage("/mail-templates/rating-request/es"),
    names: "what-was-shown",
  },
  "GET /a/:association/settings/:setting": {
    by: administrator,
    ask: async ({ stage, side, association }) => {
      await decide(stage.world, side, "time-zone", "America/Chicago");
      return { address: `/a/${association.slug}/settings/time-zone` };
    },
    answers: 200,
    names: "what-was-shown",
  },
  "POST /a/:association/settings/:setting": [
    { ...changing("save", { to: "/a/" }), names: "what-was-shown" },
    { ...changing("check", { to: "/a/" }), names: "what-was-shown" },
    { ...changing("edit", { to: "/a/" }), names: "what-was-shown" },
  ],
  "GET /a/:association/settings/:setting/preview": {
    by: administrator,
    ask: async (scene) => {
      const { address, fields } = await newChange(scene, "check");
      const checked = await scene.stage.as(administrator[scene.side]).post(address, fields);
      return { address: checked.location ?? "" };
    },
    answers: 200,
    names: "what-was-shown",
  },
  "POST /a/:association/settings/:setting/withdraw": {
    by: administrator,
    ask: async (scene) => {
      const { address, fields } = await newChange(scene, "save");
      await scene.stage.as(administrator[scene.side]).post(address, fields);
      return { address: `${address}/withdraw`, fields: { change: String(fields?.["id"]) } };
    },
    answers: { to: "/a/" },
    names: "of-association",
  },
};

const grantOf = async (stage: Stage, side: Side, name: "advisor"): Promise<string> => {
  const { personId } = cast.members[`${side}-${name}`];
  const isIt = (row: Row): boolean =>
    row["person_id"] === personId && row["association_id"] === cast.associations[side].id;
  return String((await stage.rows("role_grants")).find(isIt)?.["id"]);
};

const endingRole = async ({ stage, side, association }: Scene): Promise<Asked> => ({
  address: `/a/${association.slug}/people/roles/${await grantOf(stage, side, "advisor")}/end`,
});

const people: RouteExamples = {
  "GET /a/:association/people": [
    {
      by: administrator,
      ask: async ({ stage, side, association }) => {
        await invite(stage.world, side, invited);
        return { address: `/a/${association.slug}/people` };
      },
      answers: 200,
    },
    staffPage("/people", coordinator),
  ],
  "GET /a/:association/people/invite": staffPage("/people/invite"),
  "POST /a/:association/people/invite": {
    by: administrator,
    ask: async ({ stage, side, association }) => {
      const address = `/a/${association.slug}/people/invite`;
      const { text } = await stage.as(administrator[side]).get(address);
      return {
        address,
        fields: {
          id: hiddenOn(text, "id"),
          name: invited.name,
          address: invited.address,
          roles: ["advisor", "reviewer"],
          language: "es",
        },
      };
    },
    answers: { to: "/a/" },
  },
  "POST /a/:association/people/invitations/:invitation/send-again": {
    by: administrator,
    ask: async ({ stage, side, association }) => {
      const id = await invite(stage.world, side, invited);
      const seen = String(stage.clock.now());
      return { address: `/a/${association.slug}/people/invitations/${id}/send-again`, fields: { seen } };
    },
    answers: { to: "/a/" },
    names: "of-association",
  },
  "POST /a/:association/people/invitations/:invitation/revoke": {
    by: administrator,
    ask: async ({ stage, side, association }) => {
      const id = await invite(stage.world, side, invited);
      return { address: `/a/${association.slug}/people/invitations/${id}/revoke` };
    },
    answers: { to: "/a/" },
    names: "of-association",
  },
  "GET /a/:association/people/roles/:grant/end": {
    by: administrator,
    ask: endingRole,
    answers: 200,
    names: "of-association",
  },
  "POST /a/:association/people/roles/:grant/end": {
    by: administrator,
    ask: endingRole,
    answers: { to: "/a/" },
    names: "of-association",
  },
};

/** Somebody with a proved address is invited at it. */
const invitedPerson = async ({ stage }: Scene, under: string): Promise<Asked> => {
  const { address } = cast.members.person;
  const id = await invite(stage.world, "a", { ...invited, address });
  return { address: `/invitations/${id}${under}` };
};

/** Somebody else followed the link that was sent. */
const invitedByLink = async ({ stage }: Scene, under: string): Promise<Asked> => {
  const id = await invite(stage.world, "b", invited);
  const link = await linkOfInvitation(stage.world, { id, address: invited.address });
  return { address: `/invitations/${id}${under}`, cookies: { link } };
};

const invitations: RouteExamples = {
  "GET /invitations/:invitation": [
    { by: "person", ask: async (scene) => invitedPerson(scene, ""), answers: 200, names: "own" },
    { by: "person", ask: async (scene) => invitedByLink(scene, ""), answers: 200, names: "what-was-shown" },
  ],
  "POST /invitations/:invitation/accept": [
    {
      by: "person",
      ask: async (scene) => invitedPerson(scene, "/accept"),
      answers: { to: "/a/" },
      names: "own",
    },
    {
      by: "person",
      ask: async (scene) => ({
        ...(await invitedByLink(scene, "/accept")),
        fields: { timeZone: "America/Boise" },
      }),
      answers: { to: "/a/" },
      names: "what-was-shown",
    },
  ],
};

export const tenancyExamples: RouteExamples = {
  "GET /a/:association": {
    by: "visitor",
    ask: ({ association }) => ({ address: `/a/${association.slug}` }),
    answers: 200,
  },
  "GET /a/:association/desk": [
    staffPage("/desk"),
    staffPage("/desk", { a: "a-reviewer", b: "b-reviewer" }),
    deskWithPortfolio,
  ],
  ...settings,
  ...people,
  ...invitations,
};
