import type { Edition } from "../core/standards/edition.ts";
import { type Library, libraryOf } from "../core/standards/library.ts";
import type { Category } from "../core/standards/standard.ts";
import { standardsFolder } from "../services/checkout.ts";
import { readStandardsFolder } from "../services/standards-folder.ts";
import { Misuse } from "./misuse.ts";

/** The editions of the checkout. Throws a Misuse that names every problem of a folder that is not valid. */
export const loadLibrary = (): Library => {
  const library = libraryOf(readStandardsFolder(standardsFolder));
  if (library.ok) return library.value;
  throw new Misuse(
    ...library.refusal.map(({ path, pointer, message }) => `standards/${path}: ${pointer}: ${message}`),
  );
};

/** The edition of a name. */
export const editionNamed = ({ editions }: Library, name: string): Edition => {
  const edition = editions.get(name);
  if (edition === undefined)
    throw new Misuse(`there is no standard "${name}"; there are ${listed([...editions.keys()])}`);
  return edition;
};

/** The categories of a code, or all of the edition's for `all`. */
export const categoriesNamed = ({ standard }: Edition, code: string): readonly Category[] => {
  if (code === "all") return standard.categories;
  const found = standard.categories.filter((category) => category.code === code);
  if (found.length === 0)
    throw new Misuse(
      `${standard.id} has no category "${code}"; it has ${listed(standard.categories.map((each) => each.code))}`,
    );
  return found;
};

/** Overlay names, each checked to be one of the edition's. */
export const overlaysNamed = (
  library: Library,
  { standard, overlays }: Edition,
  names: readonly string[],
): readonly string[] => {
  const problems = names.flatMap((name) => {
    if (overlays.some(({ id }) => id === name)) return [];
    const owner = [...library.editions.values()].find((other) =>
      other.overlays.some(({ id }) => id === name),
    );
    return owner === undefined
      ? [
          `there is no overlay "${name}"; ${standard.id} has ${listed(overlays.map(({ id }) => id)) || "none"}`,
        ]
      : [`the overlay ${name} belongs to ${owner.standard.id}, not to ${standard.id}`];
  });
  if (problems.length > 0) throw new Misuse(...problems);
  return [...new Set(names)];
};

/** Names as a person would list them. */
const listed = (names: readonly string[]): string => names.join(", ");
