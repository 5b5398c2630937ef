import { type LicensedText, textsInForce } from "../../../store/framework-texts.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { Readiness } from "../readiness/reading.ts";

/** The licensed texts of a profile of those whom a person follows. */
export const licensedForPerson = async (
  { world, person }: PersonVisit,
  { loaded }: Pick<Readiness, "loaded">,
  profile: string,
): Promise<readonly LicensedText[]> => {
  const followed = loaded.follows.map(({ id }) => id);
  return world.store.withinPerson(person.id, async (tx) => textsInForce(tx, followed, profile));
};

/** The licensed text of the association whose staff look. */
export const licensedForStaff = async (
  { world, actor, association }: StaffVisit,
  profile: string,
): Promise<readonly LicensedText[]> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) =>
    textsInForce(tx, [association.id], profile),
  );
