import type { Staff } from "../core/access/actor.ts";
import type { Visit, VisitedAssociation } from "./visit.ts";

/** A visit that came through a door for staff. */
export type StaffVisit = Visit & { readonly actor: Staff; readonly association: VisitedAssociation };

/** The same visit, known to be of staff; their doors let nobody else in. */
export const ofStaff = (visit: Visit): StaffVisit => {
  const { actor, association } = visit;
  if (actor.kind !== "staff" || association === undefined) throw new Error("a door for staff let another in");
  return { ...visit, actor, association };
};
