import { fileMaker } from "../../../src/features/portfolio/export/make-file.ts";
import type { OutboxRow } from "../../../src/store/handover.ts";
import { cast } from "../../kit/actors.ts";
import { keepEntryOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const { personId } = cast.members.person;

const training = { title: ["Attachment"], date: ["2025-03-01"], hours: ["2"] };

/** Asks for a file; gives where it is, and what the worker is told. */
const asked = async ({ stage }: Scene): Promise<{ readonly address: string; readonly row: OutboxRow }> => {
  await keepEntryOf(stage.world, personId, "training", training);
  const id = stage.world.ids.id<"outbox">();
  await stage.as("person").post("/portfolio/export/files", { id, format: "xlsx" });
  const row = { id, kind: "portfolio-export", subjectId: id, associationId: null, personId } as const;
  return { address: `/portfolio/export/files/${id}`, row };
};

const made = async (scene: Scene): Promise<string> => {
  const { address, row } = await asked(scene);
  await fileMaker(scene.stage.world).run(row);
  return address;
};

const failed = async (scene: Scene): Promise<string> => {
  const { address, row } = await asked(scene);
  await fileMaker(scene.stage.world).giveUp(row);
  return address;
};

const own = (
  make: (scene: Scene) => Promise<string>,
  under: string,
  answers: RouteExample["answers"],
  fields?: Readonly<Record<string, string>>,
): RouteExample => ({
  by: "person",
  ask: async (scene) => {
    const address = `${await make(scene)}${under}`;
    return fields === undefined ? { address } : { address, fields };
  },
  answers,
  names: "own",
});

export const portfolioExportExamples: RouteExamples = {
  "GET /portfolio/export": {
    by: "person",
    ask: async (scene) => {
      await made(scene);
      return { address: "/portfolio/export" };
    },
    answers: 200,
  },
  "POST /portfolio/export/list": {
    by: "person",
    ask: async ({ stage }) => {
      await keepEntryOf(stage.world, personId, "training", training);
      return { address: "/portfolio/export/list", fields: { kind: "training" } };
    },
    answers: 200,
  },
  "POST /portfolio/export/lists": {
    by: "person",
    ask: async ({ stage }) => {
      await keepEntryOf(stage.world, personId, "training", training);
      return { address: "/portfolio/export/lists" };
    },
    answers: 200,
  },
  "POST /portfolio/export/files": {
    by: "person",
    ask: ({ stage }) => ({
      address: "/portfolio/export/files",
      fields: { id: stage.world.ids.id(), format: "pdf" },
    }),
    answers: { to: "/portfolio/export" },
  },
  "GET /portfolio/export/files/:export": own(made, "", 200),
  "POST /portfolio/export/files/:export/again": own(failed, "/again", { to: "/portfolio/export" }, {}),
  "POST /portfolio/export/files/:export/drop": own(made, "/drop", { to: "/portfolio/export" }, {}),
};
