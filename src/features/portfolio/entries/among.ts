import type { TypedEntry } from "../../../core/entries/entry.ts";
import { heldCategories } from "../../../core/standards/held-categories.ts";
import type { Library } from "../../../core/standards/library.ts";
import { type Telling, tellingOf } from "../../../ui/entries/telling.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { NamedApplication } from "./done-in-application.tsx";
import type { Registered } from "./holder-field.tsx";
import type { NeededFor } from "./needed-for.ts";
import type { OfferedAreas } from "./offered-areas.ts";

/** What the fields of an entry are chosen from. */
export type Among = Telling & {
  /** True for the code of a category that somebody can be said to hold, or to be vetted as. */
  readonly canBeHeld: (code: string) => boolean;
  /** The areas that can be chosen, where that is asked. */
  readonly areas?: OfferedAreas | undefined;
  /** Whom the entry names in the register of standing, where that is asked. */
  readonly registered?: Registered | undefined;
  /** What the questions are needed for, where that is known. */
  readonly neededFor?: NeededFor;
  /** What is under way, which has some answers of its own. */
  readonly applications?: readonly NamedApplication[];
};

/** What there is to choose from: the categories and editions of the library, and the people typed so far. */
export const amongOf = (
  reader: Reader,
  standards: Pick<Library, "editions" | "frameworks">,
  entries: readonly TypedEntry[],
): Among => {
  const held = heldCategories(standards);
  return { ...tellingOf(reader, standards, entries), canBeHeld: (code) => held.has(code) };
};
