import type { Staff } from "../../core/access/actor.ts";
import type { World } from "../../store/world.ts";
import { type InventedAssociation, inventedPeople } from "./cast.ts";
import { signedIn } from "./signed-in.ts";

/** Somebody invented who administers an association, as if they were there. */
export const keeperOf = ({ id }: Pick<InventedAssociation, "id">, world: World): Staff => {
  const keeper = inventedPeople.find((person) =>
    person.roles.some(
      ({ association, role }) => association.id === id && role === "association-administrator",
    ),
  );
  if (keeper === undefined) throw new Error("nobody was invented who administers an association");
  return {
    ...signedIn(keeper, world),
    kind: "staff",
    associationId: id,
    roles: ["association-administrator"],
  };
};
