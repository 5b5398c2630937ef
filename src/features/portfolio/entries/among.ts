import { knownCategories, knownRules } from "../../../core/association/known-rules.ts";
import { allGroups, areaName } from "../../../core/competencies/area-groups.ts";
import { type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import { heldCategories } from "../../../core/standards/held-categories.ts";
import type { Library } from "../../../core/standards/library.ts";
import { sayEntryName } from "../../../ui/wording/site/portfolio/entry-names.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { Registered } from "./holder-field.tsx";
import type { NeededFor } from "./needed-for.ts";
import type { OfferedAreas } from "./offered-areas.ts";

type Offered = { readonly value: string; readonly label: string };

/** What the fields of an entry are chosen from. */
export type Among = Reader & {
  /** The person’s entries that can be named. */
  readonly entries: readonly TypedEntry[];
  readonly categories: readonly Offered[];
  /** True for the code of a category that somebody can be said to hold, or to be vetted as. */
  readonly canBeHeld: (code: string) => boolean;
  readonly editions: readonly Offered[];
  readonly providers: readonly Offered[];
  /** What a knowledge or skill area is called; its id where there is none. */
  readonly areaName: (id: string) => string;
  /** The areas that can be chosen, where that is asked. */
  readonly areas?: OfferedAreas | undefined;
  /** Whom the entry names in the register of standing, where that is asked. */
  readonly registered?: Registered | undefined;
  /** What the questions are needed for, where that is known. */
  readonly neededFor?: NeededFor;
};

/** What there is to choose from: the categories and editions of the library, and the people typed so far. */
export const amongOf = (
  { language, zone }: Reader,
  standards: Pick<Library, "editions" | "frameworks">,
  entries: readonly TypedEntry[],
): Among => {
  const rules = knownRules(standards);
  const held = heldCategories(standards);
  let groups: ReturnType<typeof allGroups> | undefined;
  return {
    language,
    zone,
    entries,
    categories: [...knownCategories(rules)].map(([value, name]) => ({ value, label: name[language] })),
    canBeHeld: (code) => held.has(code),
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
