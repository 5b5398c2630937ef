import type { Application } from "../../../core/application/application.ts";
import { pageAsked, partOf } from "../../../core/documents/document-pages.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { listCopies } from "../../../store/application-copies.ts";
import { type CopiedDocument, listCopied } from "../../../store/copied-documents.ts";
import { type DocumentFile, findDocumentFile } from "../../../store/documents.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";

/** A document of a copy by the name that it had then, with the part of it that was asked for. */
export type FoundCopied = {
  readonly document: CopiedDocument & { readonly name: string };
  readonly file: DocumentFile | undefined;
};

/** What an address names: a copy by its number, a document of it, and a page where it names one. */
type Named = Readonly<Record<string, string>>;

/**
 * A document that stands in a copy, for whoever reads the copy: it is the copy that lets it be read, not what stands in the
 * portfolio by now (product.md A3). Undefined where the copy does not speak of it, or it is not there.
 */
export const findCopied = async (
  tx: Tx,
  application: Application,
  { number, document: named, page }: Named,
  /** The document itself, a page of it by its number, or nothing but what it is. */
  wanted: "all" | "page" | "none",
): Promise<FoundCopied | undefined> => {
  const id = parseId<"document">(named ?? "");
  const asked = pageAsked(page);
  if (id === undefined || (wanted === "page" && asked === undefined)) return undefined;
  const { copies, open } = await together({
    copies: listCopies(tx, application),
    open: listCopied(tx, application),
  });
  const copy = copies.find((each) => String(each.number) === number);
  const known = open.find((each) => each.id === id);
  const isThere = copy?.entries.some(({ documents }) => documents.includes(id)) === true;
  if (copy === undefined || known === undefined || !isThere) return undefined;
  const name = copy.settled.documents.find((each) => each.id === id)?.name ?? "";
  const part = wanted === "all" ? 0 : wanted === "none" ? undefined : partOf(known.type, asked ?? 0);
  const file = part === undefined ? undefined : await findDocumentFile(tx, application.personId, id, part);
  return { document: { ...known, name }, file };
};
