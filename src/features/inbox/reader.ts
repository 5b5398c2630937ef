import type { PersonId } from "../../core/kernel/ids.ts";
import type { Visit } from "../../web/visit.ts";

/** Whose inbox it is: only their own is ever read. */
export const readerOf = ({ person }: Visit): PersonId => {
  if (person === undefined) throw new Error("a door let a visitor through");
  return person.id;
};
