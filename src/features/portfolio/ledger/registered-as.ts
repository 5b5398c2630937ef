import { wordsSought } from "../../../core/register/name-words.ts";
import { limit } from "../../../store/limits.ts";
import { type FoundHolder, searchHolders } from "../../../store/register.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

/** The most people of a register that are shown before it is asked to enter somebody. */
const MOST_SHOWN = 5;

/** People of the registers who are called as a provider is; nobody where somebody looks up too many. */
export const registeredAs = async (
  { world, person }: PersonVisit,
  name: string,
): Promise<readonly FoundHolder[]> => {
  const words = wordsSought(name);
  if (words.length === 0) return [];
  const allowed = await limit(world, "look-up", { person: person.id });
  if (!allowed.ok) return [];
  return world.store.withinPerson(person.id, async (tx) => searchHolders(tx, words, MOST_SHOWN));
};
