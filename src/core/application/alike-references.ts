import { type TypedEntry, typedOf } from "../entries/entry.ts";
import { areAlike, wordsOfName } from "../register/name-words.ts";

/**
 * The references of a portfolio that may be about the person of a name, by the words of it: whoever names a rater says whether
 * it is one of them, so that nobody is written down twice by mistake.
 */
export const alikeReferences = <E extends TypedEntry>(entries: readonly E[], name: string): readonly E[] =>
  entries.filter(
    (entry) =>
      entry.kind === "references" &&
      areAlike(wordsOfName(typedOf(entry)["name"]?.[0] ?? ""), wordsOfName(name)),
  );
