import type { Staff } from "../core/access/actor.ts";
import type { Role } from "../core/access/roles.ts";
import { type InventedAssociation, inventedPeople } from "../features/demonstration/cast.ts";
import type { World } from "../store/world.ts";
import { signedIn } from "./signed-in.ts";

/** Somebody invented who has a role in an association, as if they were there: its administrator where nothing else is said. */
export const keeperOf = (
  { id }: Pick<InventedAssociation, "id">,
  world: World,
  role: Role = "association-administrator",
): Staff => {
  const keeper = inventedPeople.find((person) =>
    person.roles.some((held) => held.association.id === id && held.role === role),
  );
  if (keeper === undefined) throw new Error(`nobody was invented who is ${role}`);
  return {
    ...signedIn(keeper, world),
    kind: "staff",
    associationId: id,
    roles: [role],
  };
};
