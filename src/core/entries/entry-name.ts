import { type TypedEntry, typedOf } from "./entry.ts";
import { entryFields, isAsked, standsIn, type TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

/** The questions that tell an entry from others of its kind, the one that says most first. */
const naming: { readonly [K in EntryKind]: readonly string[] } = {
  education: ["degree", "field", "institution"],
  work: ["title", "employer"],
  training: ["title"],
  rsc: [],
  providers: ["name"],
  leadership: ["activity"],
  volunteering: ["activity"],
  references: ["name"],
  memberships: ["association"],
  endorsements: [],
  exams: [],
  declarations: [],
};

/** What an entry without words of its own is called after: a question with choices. */
const choosing: { readonly [K in EntryKind]?: string } = {
  education: "kind",
  endorsements: "category",
  exams: "part",
};

/** A text as a name: nothing where there is nothing in it to see, as where it is all spaces. */
const visibleName = (text: string): string => (/[^\p{Z}\p{C}\p{DI}\u2800]/u.test(text) ? text.trim() : "");

/** What an entry is called by what is typed in it. */
export type EntryName = {
  /** Its own words, or those of whom it names, the first the shortest name. */
  readonly words: readonly string[];
  /** Without words: what was chosen in a question that still tells something. */
  readonly chosen: { readonly field: string; readonly value: string } | undefined;
};

/** The name of an entry; an RSC entry is called after its provider, who is an entry too. */
export const entryName = (kind: EntryKind, typed: TypedFields, entries: readonly TypedEntry[]): EntryName => {
  const said = (name: string): string => {
    const field = entryFields[kind].find((each) => each.name === name);
    return field !== undefined && isAsked(kind, typed, field)
      ? visibleName(standsIn(typed, field)[0] ?? "")
      : "";
  };
  if (kind === "rsc") {
    const provider = entries.find((each) => each.id === said("provider") && each.kind === "providers");
    return provider === undefined
      ? { words: [], chosen: undefined }
      : entryName("providers", typedOf(provider), entries);
  }
  const words = naming[kind].map(said).filter((text) => text !== "");
  const field = choosing[kind] ?? "";
  const value = said(field);
  return { words, chosen: words.length > 0 || value === "" ? undefined : { field, value } };
};
