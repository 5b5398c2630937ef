import { type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";

/** What is usually the same as the last time, by kind. */
const carried: { readonly [K in EntryKind]?: readonly string[] } = {
  education: ["country"],
  rsc: ["provider", "form", "bands"],
  memberships: ["association"],
};

/** What a new entry begins with of the questions asked, after the last one of its kind. Nothing of it is stored before the first save. */
export const beginNew = (
  kind: EntryKind,
  entries: readonly TypedEntry[],
  asked: ReadonlySet<string>,
): TypedFields => {
  const last = entries.findLast((each) => each.kind === kind);
  if (last === undefined) return {};
  const typed = typedOf(last);
  const present = new Set<string>(entries.map(({ id }) => id));
  return Object.fromEntries(
    (carried[kind] ?? [])
      .filter((name) => asked.has(name))
      .map((name) => [name, typed[name] ?? []] as const)
      .filter(([name, texts]) => texts.length > 0 && (name !== "provider" || present.has(texts[0] ?? ""))),
  );
};
