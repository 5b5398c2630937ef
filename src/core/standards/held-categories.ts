import type { Library } from "./library.ts";
import type { Words } from "./standard.ts";

/**
 * Every category, by its code, that the register and a portfolio offer where it is asked what somebody holds or was vetted as;
 * the newest edition names it. An add-on is none of them: that somebody is a reflective supervisor is asked by itself, with
 * its days and whether it is emerging, and wherever an edition takes the add-on as held it takes that answer as well. So it is
 * recorded in one way, and counts the same.
 */
export const heldCategories = ({ editions }: Pick<Library, "editions">): ReadonlyMap<string, Words> =>
  new Map(
    [...editions.values()].flatMap(({ standard }) =>
      standard.categories
        .filter(({ profile }) => profile !== null)
        .map(({ code, name }) => [code, name] as const),
    ),
  );
