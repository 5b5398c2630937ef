import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { fieldsIn } from "../../kit/form-fields.ts";
import { askForHolderOf, askForHours, keepEntryOf, linkOfHours } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";

const { personId } = cast.members.person;
const { former: provider } = cast.members;
const stranger = addressOf("dana@elsewhere.example");

const lineIn = async ({ stage }: Scene, request: string): Promise<string> => {
  const rows = await stage.rows("hour_lines");
  return String(rows.find((row) => row["request_id"] === request && row["position"] === 0)?.["id"]);
};

/** Somebody who brings the link of a request, with what its first line is called. */
const byLink =
  (
    way: string,
    fields: (line: string) => Readonly<Record<string, string>> = () => ({}),
  ): RouteExample["ask"] =>
  async (scene) => {
    const { world } = scene.stage;
    const { request } = await askForHours(world, personId, stranger);
    const link = await linkOfHours(world, { request, address: stranger });
    return { address: `/hours${way}`, fields: fields(await lineIn(scene, request)), cookies: { link } };
  };

/** Whoever was asked in the app, at an address that they have proved. */
const inApp =
  (
    way: string,
    fields: (line: string) => Readonly<Record<string, string>> = () => ({}),
  ): RouteExample["ask"] =>
  async (scene) => {
    const { request } = await askForHours(scene.stage.world, personId, provider.address);
    return { address: `/confirmations/${request}${way}`, fields: fields(await lineIn(scene, request)) };
  };

const confirming = (lines: string) => ({ lines, name: "Dana Ruiz" });
const disputing = (line: string) => ({
  line,
  name: "Dana Ruiz",
  hours: "10",
  statement: "We met ten times.",
});
const ending = () => ({ because: "not-me", noMore: "yes" });

const own = { by: "former", names: "own" } as const;
const shown = { by: "visitor", names: "what-was-shown" } as const;
/** Nobody answers their own request, whatever link they bring. */
const notOwn = { ...shown, notThereFor: (name: string) => name === "person" } as const;

const ASK = "/portfolio/rsc/ask";
const by = { a: "a-coordinator", b: "b-coordinator" } as const;

const asking: RouteExample["ask"] = async ({ stage }) => {
  const { provider: id, entries } = await askForHours(stage.world, personId, stranger);
  return {
    address: `${ASK}/send`,
    fields: {
      id: stage.world.ids.id(),
      provider: id,
      entries: [...entries],
      address: stranger,
      language: "en",
    },
  };
};

const settling =
  (fields: Readonly<Record<string, string>>): RouteExample["ask"] =>
  async ({ stage, side, association }) => {
    const request = await askForHolderOf(stage.world, side, personId);
    return {
      address: `/a/${association.slug}/register/asked/${request}`,
      fields: { fresh: stage.world.ids.id(), first: "", count: "0", reason: "", ...fields },
    };
  };

const taking: RouteExample["ask"] = async ({ stage }) => {
  const request = await askForHolderOf(stage.world, "a", personId);
  const staff = stage.as("a-coordinator");
  const page = `/a/${cast.associations.a.slug}/register/asked/${request}`;
  await staff.post(page, { ...fieldsIn(await staff.get(page), page), decision: "new" });
  return { address: "/portfolio/rsc/asked/take", fields: { request, editor: stage.world.ids.id() } };
};

/** The pages of asking, which stand where an entry's id could. */
export const askingPages: readonly RouteExample[] = [
  ...["ask", "letter"].map(
    (page): RouteExample => ({
      by: "person",
      ask: async ({ stage }) => {
        const { provider: id } = await askForHours(stage.world, personId, stranger);
        return { address: `/portfolio/rsc/${page}?provider=${id}` };
      },
      answers: 200,
      names: "own",
    }),
  ),
  {
    by: "person",
    ask: async ({ stage }) => {
      await askForHolderOf(stage.world, "a", personId);
      return { address: "/portfolio/rsc/asked" };
    },
    answers: 200,
    names: "what-was-shown",
  },
];

/** Hours that providers are asked to confirm, and people whom an association is asked to enter. */
export const hoursExamples: RouteExamples = {
  "GET /hours": [{ ...shown, ask: byLink(""), answers: 200 }, plainPage("/hours")],
  "POST /hours/confirm": { ...notOwn, ask: byLink("/confirm", confirming), answers: { to: "/hours" } },
  "POST /hours/dispute": { ...notOwn, ask: byLink("/dispute", disputing), answers: { to: "/hours" } },
  "POST /hours/end": { ...notOwn, ask: byLink("/end", ending), answers: { to: "/hours" } },
  "GET /confirmations": {
    by: "former",
    ask: async ({ stage }) => {
      await askForHours(stage.world, personId, provider.address);
      return { address: "/confirmations" };
    },
    answers: 200,
  },
  "POST /confirmations/confirm": {
    by: "former",
    ask: async (scene) => {
      const { fields } = await inApp("", confirming)(scene);
      return { address: "/confirmations/confirm", ...(fields === undefined ? {} : { fields }) };
    },
    answers: { to: "/confirmations" },
    names: "own",
  },
  "GET /confirmations/:request": { ...own, ask: inApp(""), answers: 200 },
  "POST /confirmations/:request/confirm": {
    ...own,
    ask: inApp("/confirm", confirming),
    answers: { to: "/confirmations/" },
  },
  "POST /confirmations/:request/dispute": {
    ...own,
    ask: inApp("/dispute", disputing),
    answers: { to: "/confirmations/" },
  },
  "POST /confirmations/:request/end": {
    ...own,
    ask: inApp("/end", ending),
    answers: { to: "/confirmations" },
  },
  "POST /confirmations/ask-again": {
    by: "former",
    ask: async (scene) => {
      const asked = await inApp("/end", ending)(scene);
      await scene.stage.as("former").post(asked.address, asked.fields ?? {});
      return { address: "/confirmations/ask-again", fields: { address: provider.address } };
    },
    answers: { to: "/confirmations" },
  },
  [`POST ${ASK}/send`]: { by: "person", ask: asking, answers: { to: ASK }, names: "own" },
  [`POST ${ASK}/withdraw`]: {
    by: "person",
    ask: async ({ stage }) => {
      const { request } = await askForHours(stage.world, personId, stranger);
      return { address: `${ASK}/withdraw`, fields: { request } };
    },
    answers: { to: "/portfolio/rsc" },
    names: "own",
  },
  "POST /portfolio/rsc/asked/send": {
    by: "person",
    ask: async ({ stage }) => {
      await askForHolderOf(stage.world, "a", personId);
      const id = await keepEntryOf(stage.world, personId, "providers", { name: ["Ana Ortiz"] });
      return {
        address: "/portfolio/rsc/asked/send",
        fields: { id: stage.world.ids.id(), provider: id, association: cast.associations.a.id },
      };
    },
    answers: { to: "/portfolio/rsc/asked" },
    names: "own",
  },
  "POST /portfolio/rsc/asked/take": {
    by: "person",
    ask: taking,
    answers: { to: "/portfolio/providers/" },
    names: "own",
  },
  "GET /a/:association/register/asked": {
    by,
    ask: async ({ stage, side, association }) => {
      await askForHolderOf(stage.world, side, personId);
      return { address: `/a/${association.slug}/register/asked` };
    },
    answers: 200,
  },
  "GET /a/:association/register/asked/:request": {
    by,
    ask: settling({}),
    answers: 200,
    names: "of-association",
  },
  "POST /a/:association/register/asked/:request": [
    { by, ask: settling({ decision: "new" }), answers: { to: "/a/" }, names: "of-association" },
    {
      by,
      ask: settling({ decision: "decline", reason: "Nobody knows them." }),
      answers: { to: "/a/" },
      names: "of-association",
    },
  ],
};
