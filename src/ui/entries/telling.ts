import { knownCategories, knownRules } from "../../core/association/known-rules.ts";
import { allGroups, areaName } from "../../core/competencies/area-groups.ts";
import { type TypedEntry, typedOf } from "../../core/entries/entry.ts";
import { entryName } from "../../core/entries/entry-name.ts";
import type { Library } from "../../core/standards/library.ts";
import { sayEntryName } from "../wording/site/portfolio/entry-names.ts";
import type { Reader } from "../wording/speech.ts";

/** A value that can be chosen, as it is called. */
export type Offered = { readonly value: string; readonly label: string };

/** What is needed to say what stands in an entry. */
export type Telling = Reader & {
  /** The entries that can be named, and those that are called alike. */
  readonly entries: readonly TypedEntry[];
  readonly categories: readonly Offered[];
  readonly editions: readonly Offered[];
  readonly providers: readonly Offered[];
  /** What a knowledge or skill area is called; its id where there is none. */
  readonly areaName: (id: string) => string;
};

/** How some entries are told: by the categories and editions of the library, and the people typed in them. */
export const tellingOf = (
  { language, zone }: Reader,
  standards: Pick<Library, "editions" | "frameworks">,
  entries: readonly TypedEntry[],
): Telling => {
  const rules = knownRules(standards);
  let groups: ReturnType<typeof allGroups> | undefined;
  return {
    language,
    zone,
    entries,
    categories: [...knownCategories(rules)].map(([value, name]) => ({ value, label: name[language] })),
    editions: rules.map(({ id, title }) => ({ value: id, label: title[language] })),
    areaName: (id) => {
      groups ??= allGroups(standards);
      return areaName(groups, id, language) ?? id;
    },
    providers: entries
      .filter(({ kind }) => kind === "providers")
      .map((entry) => ({
        value: entry.id,
        label: sayEntryName("providers", entryName("providers", typedOf(entry), entries), language)[0],
      })),
  };
};
