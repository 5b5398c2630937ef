import { pageAsked, partOf } from "../../../core/documents/document-pages.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findDocument, findDocumentFile } from "../../../store/documents.ts";
import { documentReply } from "../../../web/document-reply.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";

/** The picture of a page. */
export const pagePicture: Show = async (anybody) => {
  const { world, person, params } = ofPerson(anybody);
  const id = parseId<"document">(params["document"] ?? "");
  const page = pageAsked(params["page"]);
  if (id === undefined || page === undefined) return missing;
  const file = await world.store.withinPerson(person.id, async (tx) => {
    const document = await findDocument(tx, person.id, id);
    const part = document === undefined ? undefined : partOf(document.type, page);
    return part === undefined || document?.deletedAt !== null
      ? undefined
      : findDocumentFile(tx, person.id, id, part);
  });
  return documentReply(world.files, file);
};

/** The document itself, to be downloaded. */
export const documentFile: Show = async (anybody) => {
  const { world, person, params } = ofPerson(anybody);
  const id = parseId<"document">(params["document"] ?? "");
  if (id === undefined) return missing;
  const found = await world.store.withinPerson(person.id, async (tx) => {
    const document = await findDocument(tx, person.id, id);
    return document === undefined || document.deletedAt !== null
      ? undefined
      : { name: document.name, file: await findDocumentFile(tx, person.id, id, 0) };
  });
  return found === undefined ? missing : documentReply(world.files, found.file, found.name);
};
