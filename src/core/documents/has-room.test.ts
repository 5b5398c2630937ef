import { expect, test } from "vitest";
import { MOST_DOCUMENT_BYTES, mostKept } from "./document.ts";
import { hasRoom } from "./has-room.ts";

const nothing = { documents: 0, bytes: 0, withDeleted: 0, bytesWithDeleted: 0 };

test.each([
  [nothing, 1, undefined],
  [nothing, MOST_DOCUMENT_BYTES, undefined],
  [nothing, 0, "document-empty"],
  [nothing, MOST_DOCUMENT_BYTES + 1, "document-too-large"],
  [{ ...nothing, documents: mostKept.documents - 1 }, 1, undefined],
  [{ ...nothing, documents: mostKept.documents }, 1, "documents-full"],
  [{ ...nothing, bytes: mostKept.bytes - 5 }, 5, undefined],
  [{ ...nothing, bytes: mostKept.bytes - 5 }, 6, "documents-full"],
  [{ ...nothing, withDeleted: mostKept.withDeleted - 1 }, 1, undefined],
  [{ ...nothing, withDeleted: mostKept.withDeleted }, 1, "documents-full-of-deleted"],
  [{ ...nothing, bytesWithDeleted: mostKept.bytesWithDeleted - 5 }, 5, undefined],
  [{ ...nothing, bytesWithDeleted: mostKept.bytesWithDeleted - 5 }, 6, "documents-full-of-deleted"],
])("to %o comes one of %i bytes: %s", (kept, bytes, code) => {
  const room = hasRoom(kept, bytes);
  expect(room.ok ? undefined : room.refusal.code).toBe(code);
});
