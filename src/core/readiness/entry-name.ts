import { type Entry, typedOf } from "../entries/entry.ts";
import type { EntryKind } from "../entries/kinds.ts";

/** The fields that tell an entry from others of its kind, the first filled one of each group in turn. */
const naming: { readonly [K in EntryKind]: readonly (readonly string[])[] } = {
  education: [["degree"], ["field"], ["institution"]],
  work: [["title"], ["employer"]],
  training: [["title"]],
  rsc: [],
  providers: [["name"]],
  leadership: [["activity"]],
  volunteering: [["activity"]],
  references: [["name"]],
  memberships: [["association"]],
  endorsements: [["category"]],
  exams: [],
  declarations: [],
};

/** The day by which an entry without a name is known. */
const dated: { readonly [K in EntryKind]: readonly string[] } = {
  education: ["conferredOn"],
  work: ["from"],
  training: ["date"],
  rsc: ["from"],
  providers: [],
  leadership: ["from"],
  volunteering: ["date"],
  references: [],
  memberships: ["from"],
  endorsements: ["earnedOn"],
  exams: ["on"],
  declarations: [],
};

/** What an entry is called by what is typed in it: its own words, joined, and a day where it has one. */
export type EntryName = { readonly words: readonly string[]; readonly day: string | undefined };

type Named = Pick<Entry, "kind" | "fields">;

/** The name of an entry; an RSC entry is called after its provider, who is an entry too. */
export const entryName = (
  entry: Named,
  entries: readonly Pick<Entry, "id" | "kind" | "fields">[],
): EntryName => {
  const typed = typedOf(entry);
  const first = (field: string): string => (typed[field]?.[0] ?? "").trim();
  const sessionDay = (typed["sessions"]?.[0] ?? "").trim();
  const day = [...dated[entry.kind].map(first), sessionDay].find((text) => text !== "");
  if (entry.kind === "rsc") {
    const provider = entries.find(({ id, kind }) => kind === "providers" && id === first("provider"));
    return { words: provider === undefined ? [] : entryName(provider, entries).words, day };
  }
  const words = naming[entry.kind].flatMap((fields) => fields.map(first).filter((text) => text !== ""));
  return { words, day };
};
