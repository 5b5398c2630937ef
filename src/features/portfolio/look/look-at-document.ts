import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Document } from "../../../core/documents/document.ts";
import { partOf } from "../../../core/documents/document-pages.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { type DocumentFile, findDocument, findDocumentFile } from "../../../store/documents.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { keepLook } from "./keep-look.ts";

/** A document as staff see it, and the part of it that was asked for. */
export type LookedDocument = { readonly document: Document; readonly file: DocumentFile | undefined };

/**
 * Looks at a document through the grant that its person gave: of what is clean and stands beside an entry. The look is kept
 * in the same transaction, as one at the portfolio is.
 */
export const lookAtDocument = async (
  visit: StaffVisit,
  /** A page counted from 1, or the document itself. */
  wanted: number | "all" | "none",
): Promise<Result<LookedDocument, HouseRefusal | LookRefusal>> => {
  const { world, actor, association, params } = visit;
  const person = parseId<"person">(params["person"] ?? "");
  const id = parseId<"document">(params["document"] ?? "");
  if (person === undefined || id === undefined) return no({ code: "not-there" });
  return asStaff(
    world.store,
    actor,
    async (tx, present): Promise<Result<LookedDocument, HouseRefusal | LookRefusal>> => {
      const permit = can(present, "portfolio.look", { associationId: association.id, personId: person });
      if (!permit.ok) return no(permit.refusal);
      const shared = await findSharedPortfolio(tx, association.id, person, world.clock.now());
      if (shared === undefined) return no({ code: "portfolio-not-shared" });
      const document = await findDocument(tx, person, id);
      // What only a copy keeps is opened in the copy.
      if (document === undefined || document.deletedAt !== null || document.entries.length === 0)
        return no({ code: "not-there" });
      const part = wanted === "all" ? 0 : wanted === "none" ? undefined : partOf(document.type, wanted);
      const file = part === undefined ? undefined : await findDocumentFile(tx, person, id, part);
      await keepLook(tx, visit, { shared, permit: permit.value });
      return yes({ document, file });
    },
  );
};
