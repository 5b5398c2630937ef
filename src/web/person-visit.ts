import type { Person, Staff } from "../core/access/actor.ts";
import type { Visit, VisitedPerson } from "./visit.ts";

/** A visit of somebody who is signed in. */
export type PersonVisit = Visit & { readonly actor: Person | Staff; readonly person: VisitedPerson };

/** The same visit, known to be of somebody signed in; the door of the route has made sure. */
export const ofPerson = (visit: Visit): PersonVisit => {
  const { actor, person } = visit;
  if ((actor.kind !== "person" && actor.kind !== "staff") || person === undefined)
    throw new Error("a door let a visitor through");
  return { ...visit, actor, person };
};
