import type { TooManyTries } from "../../core/account/rate-limits.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { type Result, yes } from "../../core/kernel/result.ts";
import { wordsSought } from "../../core/register/name-words.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { limit } from "../../store/limits.ts";
import { searchHolders } from "../../store/register.ts";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import type { Visit } from "../../web/visit.ts";

/** Somebody found in a register: what of them is public, in words. */
export type FoundInRegister = {
  readonly holder: HolderId;
  readonly name: string;
  readonly association: string;
  readonly says: string;
};

/** The most people that a look-up finds. */
export const MOST_FOUND = 10;

/** Whoever is signed in looks people up in their own name. */
const readerOf = ({ actor }: Visit): PersonId => {
  if (!("personId" in actor)) throw new Error("a door let a visitor through");
  return actor.personId;
};

/** Looks for people by the beginnings of their names, in the registers of all associations. */
export const lookUp = async (
  visit: Visit,
  typed: string,
): Promise<Result<readonly FoundInRegister[], TooManyTries>> => {
  const { world, language } = visit;
  const words = wordsSought(typed.slice(0, 200));
  if (words.length === 0) return yes([]);
  const reader = readerOf(visit);
  const allowed = await limit(world, "look-up", { person: reader });
  if (!allowed.ok) return allowed;
  const found = await world.store.withinPerson(reader, async (tx) => searchHolders(tx, words, MOST_FOUND));
  const nameOf = categoryNames(world.standards, language);
  return yes(
    found.map(({ id, name, association, standings }) => ({
      holder: id,
      name,
      association,
      says: sayStandings(standings, language, nameOf),
    })),
  );
};
