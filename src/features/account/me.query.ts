import type { Role } from "../../core/access/roles.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { Tx } from "../../store/tx.ts";

/** The roles that a person holds in one association. */
export type RolesIn = {
  readonly id: AssociationId;
  readonly slug: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** What a person is in which associations, by the name of the association. */
export const loadRoles = async (tx: Tx, person: PersonId): Promise<readonly RolesIn[]> => {
  const rows = await tx.many(
    "me.roles",
    tx.db
      .selectFrom("role_grants")
      .innerJoin("associations", "associations.id", "role_grants.association_id")
      .select(["associations.id", "associations.slug", "associations.name", "role_grants.role"])
      .where("role_grants.person_id", "=", person)
      .where("role_grants.ended_at", "is", null)
      .orderBy("associations.name")
      .orderBy("associations.slug")
      .orderBy("role_grants.role"),
  );
  const byAssociation = Map.groupBy(rows, ({ id }) => id);
  return [...byAssociation.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const { id, slug, name } = first;
    return [{ id, slug, name, roles: held.map(({ role }) => role) }];
  });
};
