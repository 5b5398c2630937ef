import { textMark } from "../../../src/core/kernel/text-mark.ts";
import { answerReturns } from "../../../src/features/application/submitting/answer-returns.ts";
import { submitApplication } from "../../../src/features/application/submitting/submit-application.ts";
import { cast } from "../../kit/actors.ts";
import { asPerson } from "../../kit/applications.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { returnOf, submittableOf, submittedOf } from "../../kit/submissions.ts";
import { submittedWithDocument } from "../../kit/submitted-documents.ts";

const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;
const { personId } = cast.members.person;

/** An application that was submitted, returned and submitted again. */
const submittedTwice = async ({ stage, side }: Scene): Promise<string> => {
  const { world } = stage;
  const { application, training } = await submittedOf(world, side, personId);
  const { application: again, returns } = await returnOf(world, side, application, [
    { part: { of: "entry", entry: training }, question: "How many hours were these?" },
  ]);
  const applicant = asPerson(world, personId);
  const answers = returns.map((id) => ({ id, answer: "Forty.", seen: textMark("") }));
  await answerReturns(world, applicant, { application: again.id, answers });
  const done = await submitApplication(world, applicant, {
    id: again.id,
    seen: again.version,
    on: "resubmit",
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return again.id;
};

const own = (under: string): RouteExample => ({
  by: "person",
  ask: async (scene) => ({ address: `/applications/${await submittedTwice(scene)}/copies${under}` }),
  answers: 200,
  names: "own",
});

const ofStaff = (under: string): RouteExample => ({
  by: coordinator,
  ask: async (scene) => ({
    address: `/a/${scene.association.slug}/applications/${await submittedTwice(scene)}/copies${under}`,
  }),
  answers: 200,
  names: "of-association",
});

/** A document of what was submitted, which its person has deleted in the portfolio since. */
const withDocument = async ({ stage, side }: Scene): Promise<string> => {
  const { application, document } = await submittedWithDocument(stage.world, side, personId);
  return `/applications/${application.id}/copies/1/documents/${document}`;
};

const ownDocument = (under: string): RouteExample => ({
  by: "person",
  ask: async (scene) => ({ address: `${await withDocument(scene)}${under}` }),
  answers: 200,
  names: "own",
});

const documentForStaff = (under: string): RouteExample => ({
  by: coordinator,
  ask: async (scene) => ({ address: `/a/${scene.association.slug}${await withDocument(scene)}${under}` }),
  answers: 200,
  names: "of-association",
});

/** What was submitted, for whoever applies and for staff. */
export const copiesExamples: RouteExamples = {
  "GET /applications/:application/copies": [
    own(""),
    {
      by: "person",
      ask: async ({ stage, side }) => {
        const { application } = await submittableOf(stage.world, side, personId);
        return { address: `/applications/${application.id}/copies` };
      },
      answers: 200,
      names: "own",
    },
  ],
  "GET /applications/:application/copies/:number": [own("/1"), own("/2")],
  "GET /applications/:application/copies/:number/documents/:document": ownDocument(""),
  "GET /applications/:application/copies/:number/documents/:document/pages/:page": ownDocument("/pages/1"),
  "GET /applications/:application/copies/:number/documents/:document/file": ownDocument("/file"),
  "GET /a/:association/applications/:application/copies/:number/documents/:document": documentForStaff(""),
  "GET /a/:association/applications/:application/copies/:number/documents/:document/pages/:page":
    documentForStaff("/pages/1"),
  "GET /a/:association/applications/:application/copies/:number/documents/:document/file":
    documentForStaff("/file"),
  "GET /a/:association/applications/:application/copies": ofStaff(""),
  "GET /a/:association/applications/:application/copies/:number": [ofStaff("/1"), ofStaff("/2")],
};
