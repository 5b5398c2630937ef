import type { EditorId, EditorSaves, Entry } from "./entry.ts";

/** Editors that are remembered, the last ones: what an older one still sends is news, and is kept. */
const MOST_EDITORS = 40;

/** The editors of an entry with what is known of one of them now. */
export const withEditor = (
  editors: Entry["editors"],
  editor: EditorId,
  saves: EditorSaves,
): Entry["editors"] =>
  Object.fromEntries(
    Object.entries({ ...editors, [editor]: saves })
      .toSorted(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST_EDITORS),
  );
