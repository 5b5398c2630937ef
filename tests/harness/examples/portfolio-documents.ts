import type { UploadId } from "../../../src/core/documents/document.ts";
import { beginUpload } from "../../../src/features/portfolio/documents/begin-upload.ts";
import { takeUploadPiece } from "../../../src/features/portfolio/documents/take-upload-piece.ts";
import { accountKey } from "../../../src/web/account-key.ts";
import { cast } from "../../kit/actors.ts";
import { dot, keepDocumentOf } from "../../kit/documents.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { submittedWithDocument } from "../../kit/submitted-documents.ts";

const { personId } = cast.members.person;
const account = accountKey(personId);
const list = "/portfolio/documents";
const uploads = "/portfolio/uploads";

const training = async ({ stage }: Scene) =>
  keepEntryOf(stage.world, personId, "training", { title: ["Listening to Babies"] });

const line = "Listening to Babies, March 1, 2025, 6 hours";
const proposal = {
  title: { value: "Listening to Babies", line },
  date: { value: "2025-03-01", line },
  hours: { value: "6", line, from: "hours" },
} as const;

/** Something of a document that is there and stands beside a training. */
const ofDocument = (
  further: string,
  answers: RouteExample["answers"],
  fields?: (entry: string) => Readonly<Record<string, string>>,
): RouteExample => ({
  by: "person",
  ask: async (scene) => {
    const entry = await training(scene);
    const id = await keepDocumentOf(scene.stage.world, personId, { entry, proposal });
    return {
      address: `${list}/${id}${further}`,
      ...(fields === undefined ? {} : { fields: fields(entry) }),
    };
  },
  answers,
  names: "own",
});

const deleted: RouteExample = {
  by: "person",
  ask: async ({ stage }) => {
    const id = await keepDocumentOf(stage.world, personId);
    await stage.as("person").post(`${list}/${id}/delete`);
    return { address: `${list}/${id}/restore` };
  },
  answers: { to: list },
  names: "own",
};

const begun = async ({ stage: { world } }: Scene, sent: "nothing" | "all"): Promise<UploadId> => {
  const id: UploadId = world.ids.id();
  const bytes = dot("sent in pieces");
  const { sessionId, strength, platformRoles } = cast.members.person;
  const actor = {
    kind: "person",
    personId,
    sessionId,
    strength,
    platformRoles,
    provedAt: world.clock.now(),
  } as const;
  await beginUpload(world, actor, { id, name: "photo.png", bytes: bytes.length, entry: null });
  if (sent === "all") await takeUploadPiece(world, actor, { id, offset: 0, bytes });
  return id;
};

const ofUpload = (
  further: string,
  sent: "nothing" | "all",
  fields: Readonly<Record<string, string>> | undefined = { account },
): RouteExample => ({
  by: "person",
  ask: async (scene) => ({
    address: `${uploads}/${await begun(scene, sent)}${further}`,
    ...(fields === undefined ? {} : { fields }),
  }),
  answers: 200,
  names: "own",
});

const staff = { a: "a-coordinator", b: "b-coordinator" } as const;

const looked = (further: string): RouteExample => ({
  by: staff,
  ask: async (scene) => {
    const { stage, side, association } = scene;
    const entry = await training(scene);
    const id = await keepDocumentOf(stage.world, personId, { entry });
    await sharePortfolioOf(stage.world, side, personId);
    return { address: `/a/${association.slug}/portfolios/${personId}/documents/${id}${further}` };
  },
  answers: 200,
  names: "of-association",
});

/** The documents of a portfolio. */
export const documentExamples: RouteExamples = {
  [`GET ${list}`]: [
    {
      by: "person",
      ask: async (scene) => {
        await keepDocumentOf(scene.stage.world, personId, { entry: await training(scene) });
        return { address: list };
      },
      answers: 200,
    },
    {
      by: "person",
      ask: async ({ stage, side }) => {
        const { document } = await submittedWithDocument(stage.world, side, personId);
        return { address: `${list}?deleted=${document}` };
      },
      answers: 200,
    },
  ],
  [`GET ${list}/:document`]: ofDocument("", 200),
  [`GET ${list}/:document/pages/:page`]: ofDocument("/pages/1", 200),
  [`GET ${list}/:document/file`]: ofDocument("/file", 200),
  // What a browser sends of files is tried where uploads are: here none is chosen.
  [`POST ${list}/upload`]: {
    by: "person",
    ask: () => ({ address: `${list}/upload`, fields: { account } }),
    answers: 409,
  },
  [`POST ${list}/attach`]: {
    by: "person",
    ask: async (scene) => ({
      address: `${list}/attach`,
      fields: { document: await keepDocumentOf(scene.stage.world, personId), entry: await training(scene) },
    }),
    answers: { to: "/portfolio/training/" },
    names: "own",
  },
  [`POST ${list}/:document/rename`]: ofDocument("/rename", { to: list }, () => ({
    seen: "certificate.png",
    name: "Another name",
  })),
  [`POST ${list}/:document/delete`]: ofDocument("/delete", { to: list }, () => ({})),
  [`POST ${list}/:document/restore`]: deleted,
  [`POST ${list}/:document/attach`]: ofDocument("/attach", { to: list }, (entry) => ({ were: entry })),
  [`POST ${list}/:document/accept`]: ofDocument("/accept", { to: "/portfolio/training/" }, (entry) => ({
    title: "Listening to Babies",
    date: "2025-03-01",
    hours: "6",
    relationshipBased: "yes",
    entry,
  })),
  [`POST ${list}/:document/decline`]: ofDocument("/decline", { to: list }, () => ({})),
  [`POST ${uploads}`]: {
    by: "person",
    ask: ({ stage }) => ({
      address: uploads,
      fields: { account, id: stage.world.ids.id(), name: "photo.png", bytes: "100" },
    }),
    answers: 200,
  },
  [`GET ${uploads}/:upload`]: { ...ofUpload("", "nothing"), names: "own" },
  [`POST ${uploads}/:upload/piece`]: ofUpload(`/piece?offset=0&account=${account}`, "nothing", { b: "y" }),
  [`POST ${uploads}/:upload/finish`]: ofUpload("/finish", "all"),
  [`POST ${uploads}/:upload/cancel`]: ofUpload("/cancel", "nothing"),
  "GET /a/:association/portfolios/:person/documents/:document": looked(""),
  "GET /a/:association/portfolios/:person/documents/:document/pages/:page": looked("/pages/1"),
  "GET /a/:association/portfolios/:person/documents/:document/file": looked("/file"),
};
