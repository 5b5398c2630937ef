import type { SessionId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { EditorId, Entry } from "./entry.ts";
import { withEditor } from "./with-editor.ts";

/** Who brings an entry back: a button is an editor of its own, that types nothing. */
export type Restoring = { readonly session: SessionId; readonly editor: EditorId };

/**
 * Brings a deleted entry back as it was, which begins a sitting (sitting.ts): what the same session changes next belongs
 * to it. One that is there stays as it is.
 */
export const restoreEntry = (entry: Entry, { session, editor }: Restoring, now: Instant): Entry =>
  entry.deletedAt === null
    ? entry
    : {
        ...entry,
        version: entry.version + 1,
        editors: withEditor(entry.editors, editor, {
          numbers: {},
          at: now,
          changedAt: now,
          session,
          since: now,
        }),
        deletedAt: null,
        changedAt: now,
      };
