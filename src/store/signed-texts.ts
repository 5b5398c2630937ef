import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { Signature, TextVersion } from "../core/application/signatures.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Every version of the texts that an association has signed, in the order in which they were written. */
export const listTexts = async (tx: Tx, association: AssociationId): Promise<readonly TextVersion[]> =>
  tx.many(
    "signed-texts.list",
    tx.db
      .selectFrom("signed_texts")
      .select(["text", "number", "holds_from as holdsFrom", "words"])
      .where("association_id", "=", association)
      .orderBy("text")
      .orderBy("number"),
  );

/** A version with who wrote it, and when. */
export type WrittenText = TextVersion & { readonly by: PersonId | null; readonly at: Instant };

/** The same versions with who wrote them: for staff, who know each other by name. */
export const listWrittenTexts = async (tx: Tx, association: AssociationId): Promise<readonly WrittenText[]> =>
  tx.many(
    "signed-texts.written",
    tx.db
      .selectFrom("signed_texts")
      .select(["text", "number", "holds_from as holdsFrom", "words", "written_by as by", "written_at as at"])
      .where("association_id", "=", association)
      .orderBy("text")
      .orderBy("number"),
  );

/** Adds a version of a text; false where another of that number was quicker. */
export const addText = async (
  tx: Tx,
  _permit: Permit<"setting.change">,
  association: AssociationId,
  version: TextVersion,
  { by, now }: { readonly by: PersonId; readonly now: Instant },
): Promise<boolean> => {
  const written = await tx.write(
    "signed-texts.add",
    tx.db
      .insertInto("signed_texts")
      .values({
        association_id: association,
        text: version.text,
        number: version.number,
        holds_from: formatDay(version.holdsFrom),
        words: JSON.stringify(version.words),
        written_by: by,
        written_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** A signature as it is kept. */
export type KeptSignature = Signature & { readonly id: Id<"signature"> };

/** What was signed for an application, the first first. */
export const listSignatures = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
): Promise<readonly KeptSignature[]> =>
  tx.many(
    "application-signatures.list",
    tx.db
      .selectFrom("application_signatures")
      .select(["id", "text", "number", "language", "typed_name as typedName", "signed_at as at", "address"])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .orderBy("signed_at")
      .orderBy("id"),
  );

/** Keeps a signature; false where the id is used: sent twice it is signed once. */
export const addSignature = async (
  tx: Tx,
  _permit: Permit<"application.change">,
  { associationId, id, personId }: Pick<Application, "associationId" | "id" | "personId">,
  signature: KeptSignature,
): Promise<boolean> => {
  const written = await tx.write(
    "application-signatures.add",
    tx.db
      .insertInto("application_signatures")
      .values({
        association_id: associationId,
        application_id: id,
        id: signature.id,
        person_id: personId,
        text: signature.text,
        number: signature.number,
        language: signature.language,
        typed_name: signature.typedName,
        signed_at: at(signature.at),
        address: signature.address,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
