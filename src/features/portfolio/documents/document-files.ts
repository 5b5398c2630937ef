import { parseId } from "../../../core/kernel/ids.ts";
import { findDocument, findDocumentFile } from "../../../store/documents.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { fileReply } from "./file-reply.ts";

/** Which page an address names; undefined where it names none. */
export const pageAsked = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : undefined;

/** Where the picture of a page lies: of a picture that is the document itself. */
export const partOf = (type: "pdf" | "jpeg" | "png", page: number): number | undefined =>
  type === "pdf" ? page : page === 1 ? 0 : undefined;

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
  return fileReply(world.files, file);
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
  return found === undefined ? missing : fileReply(world.files, found.file, found.name);
};
