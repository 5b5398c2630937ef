import { cast } from "../../kit/actors.ts";
import { fieldsIn } from "../../kit/form-fields.ts";
import type { Fields } from "../../kit/house.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples, type Scene } from "../../kit/route-examples.ts";

const { personId } = cast.members.person;
const LOG = "/portfolio/rsc/log";
const SAVE = `${LOG}/save`;

const logging =
  (next: "rows" | "save", further: Fields = {}): RouteExample["ask"] =>
  async ({ stage }: Scene) => {
    const provider = await keepEntryOf(stage.world, personId, "providers", { name: ["Rosa Quintanilla"] });
    const fields = fieldsIn(await stage.as("person").get(LOG), SAVE);
    const days = { sessions: ["2025-01-10", "1", "2025-02-10", "1.5"] };
    const series = { every: "month", from: "2025-01-10", to: "2025-06-10", each: "1" };
    return {
      address: SAVE,
      fields: {
        ...fields,
        who: provider,
        form: "group",
        ...(next === "rows" ? series : days),
        ...further,
        next,
      },
    };
  };

/** The pages of the ledger, which stand where an entry's id could. */
export const ledgerPages: readonly RouteExample[] = [
  { ...plainPage(LOG, "person"), names: "what-was-shown" },
  {
    ...plainPage(
      `${LOG}?${new URLSearchParams({
        id: "5d3d3d52-7d5e-4d0e-9d6e-3f5f0a7b9c01",
        person: "5d3d3d52-7d5e-4d0e-9d6e-3f5f0a7b9c02",
        editor: "5d3d3d52-7d5e-4d0e-9d6e-3f5f0a7b9c03",
        name: "Dana Ruiz",
        sessions: "2025-01-10",
        next: "save",
      })}`,
      "person",
    ),
    names: "what-was-shown",
  },
];

/** The ledger of RSC beside its entries. */
export const ledgerExamples: RouteExamples = {
  [`GET ${SAVE}`]: plainPage(SAVE, "person"),
  [`POST ${SAVE}`]: [
    { by: "person", ask: logging("rows"), answers: { to: `${LOG}?` } },
    { by: "person", ask: logging("rows", { name: "x".repeat(5000) }), answers: 200 },
    { by: "person", ask: logging("save"), answers: { to: "/portfolio/rsc" } },
  ],
};
