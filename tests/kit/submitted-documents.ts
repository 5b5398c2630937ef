import type { Application } from "../../src/core/application/application.ts";
import type { DocumentId } from "../../src/core/documents/document.ts";
import type { PersonId } from "../../src/core/kernel/ids.ts";
import { submitApplication } from "../../src/features/application/submitting/submit-application.ts";
import { deleteDocument } from "../../src/features/portfolio/documents/delete-document.ts";
import type { World } from "../../src/store/world.ts";
import type { Side } from "./actors.ts";
import { asPerson } from "./applications.ts";
import { keepDocumentOf } from "./documents.ts";
import { submittableOf } from "./submissions.ts";

/** Somebody submits with a document beside a training, and deletes it in the portfolio then. */
export const submittedWithDocument = async (
  world: World,
  side: Side,
  personId: PersonId,
  { isHeld = false }: { readonly isHeld?: boolean } = {},
): Promise<{ readonly application: Application; readonly document: DocumentId }> => {
  const { application, training: entry } = await submittableOf(world, side, personId);
  const document = await keepDocumentOf(world, personId, { entry, isHeld });
  const applicant = asPerson(world, personId);
  const { id, version: seen } = application;
  const done = await submitApplication(world, applicant, { id, seen, on: "submit" });
  if (!done.ok) throw new Error(done.refusal.code);
  const gone = await deleteDocument(world, applicant, document);
  if (!gone.ok) throw new Error(gone.refusal.code);
  return { application: done.value, document };
};
