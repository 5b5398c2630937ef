import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import { LONGEST_TYPED } from "../../../core/entries/most-typed.ts";
import { MOST_SESSIONS } from "../../../core/entries/repeated-sessions.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { type Form, form, type Typed } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

/** What the page of a series holds: everything as it was typed. */
export type LogTyped = {
  /** Of the entry, and of the person who would be added. */
  readonly id: EntryId;
  readonly person: EntryId;
  readonly editor: EditorId;
  readonly typed: Typed;
};

const ids = form({
  id: idField<"entry">(),
  person: idField<"entry">(),
  editor: idField<"editor">(),
});

/** Reads the page of a series; what is wrong in it is told beside what was typed. */
export const logForm: Form<LogTyped> = {
  read: (typed) => {
    const read = ids.read(typed);
    if (!read.ok) return read;
    const sessions = typed["sessions"] ?? [];
    const isLong = Object.values(typed).some((texts) => texts.join("").length > LONGEST_TYPED);
    // Lines that are there to be filled in stand behind those that are.
    return isLong || sessions.length > 4 * MOST_SESSIONS
      ? no([{ field: "sessions", problem: "too-many" }])
      : yes({ ...read.value, typed });
  },
};
