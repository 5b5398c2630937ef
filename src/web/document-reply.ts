import { documentName, nameWithoutEnding } from "../core/documents/document-name.ts";
import type { Files } from "../services/files.ts";
import type { DocumentFile } from "../store/documents.ts";
import { missing, type Reply } from "./reply.ts";

/** Content that is not ours: nothing in it may run, load or be part of a page of ours. */
const NOTHING_RUNS = "default-src 'none'; sandbox";

const types: { readonly [T in DocumentFile["type"]]: string } = {
  pdf: "application/pdf",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** A file of a document: offered for download under a name, or, where it is a picture made by us, shown. */
export const documentReply = async (
  files: Files,
  file: DocumentFile | undefined,
  name?: string,
): Promise<Reply> => {
  const opened = file === undefined ? undefined : await files.open(file.sha256);
  if (file === undefined || opened === undefined) return missing;
  return {
    kind: "file",
    content: opened.stream(),
    bytes: opened.bytes,
    type: types[file.type],
    contentSecurityPolicy: NOTHING_RUNS,
    ...(name === undefined ? {} : { name: documentName(nameWithoutEnding(name), file.type) }),
  };
};
