import { operatorPermit } from "../../src/core/access/operator.ts";
import type { DocumentId } from "../../src/core/documents/document.ts";
import type { Proposal } from "../../src/core/documents/proposal.ts";
import type { EntryId } from "../../src/core/entries/entry.ts";
import type { PersonId } from "../../src/core/kernel/ids.ts";
import { addDocument, attachDocument } from "../../src/store/document-changes.ts";
import { settleDocument } from "../../src/store/document-looks.ts";
import type { World } from "../../src/store/world.ts";

/** One dot. */
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

/** A picture of one dot that differs from others by what hangs behind it. */
export const dot = (about: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([DOT, new TextEncoder().encode(about)]));

type Options = {
  readonly name?: string;
  readonly entry?: EntryId;
  readonly isHeld?: boolean;
  readonly proposal?: Proposal;
  /** The content; otherwise one that nobody else has. */
  readonly content?: Uint8Array<ArrayBuffer>;
};

/** A document of a person as it stands once it was looked through, without anybody looking. */
export const keepDocumentOf = async (
  { store, files, ids, clock }: World,
  personId: PersonId,
  { name = "certificate.png", entry, isHeld = false, proposal, content }: Options = {},
): Promise<DocumentId> => {
  const id: DocumentId = ids.id();
  const kept = await files.keep(content ?? dot(`${name} of ${personId}`), 1000);
  if (!kept.ok) throw new Error("a dot is small");
  const { sha256, bytes } = kept.value;
  await store.withinPerson(personId, async (tx) => {
    const permit = operatorPermit("document.change");
    await addDocument(tx, permit, personId, { id, name, type: "png", bytes, sha256 }, clock.now());
    tx.log.append({ action: "document.added", subject: { kind: "document", id } });
    if (entry === undefined) return;
    await attachDocument(tx, permit, personId, { document: id, entry }, clock.now());
    tx.log.append({ action: "document.attached", subject: { kind: "document", id } });
  });
  if (!isHeld)
    await store.withinJob(
      async (tx) =>
        settleDocument(
          tx,
          { person: personId, id },
          {
            state: "clean",
            pages: 1,
            proposal: proposal ?? null,
            parts: [{ part: 0, sha256, bytes, type: "png", width: 1, height: 1 }],
          },
        ),
      { person: personId },
    );
  return id;
};
