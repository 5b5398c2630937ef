import type { Actor } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { type Beginning, firstSettings } from "../../core/association/first-settings.ts";
import type { Invitation } from "../../core/association/invitation.ts";
import { knownRules } from "../../core/association/known-rules.ts";
import type { AssociationRefusal } from "../../core/association/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { type FoundAssociation, findAssociationById } from "../../store/associations.ts";
import { foundAssociation, inviteFirstAdministrator } from "../../store/found-association.ts";
import type { World } from "../../store/world.ts";

type SignedIn = Extract<Actor, { kind: "person" | "staff" }>;

/** An association to be made, and who is to administer it first. */
export type Wanted = {
  readonly association: FoundAssociation;
  readonly beginning: Beginning;
  readonly administrator: Pick<Invitation, "id" | "name" | "address" | "language">;
};

/** Makes an association and invites its administrator. Sent twice, it is made once. */
export const createAssociation = async (
  { store, clock, ids, standards }: World,
  actor: SignedIn,
  { association, beginning, administrator }: Wanted,
): Promise<Result<unknown, AssociationRefusal>> =>
  store.withinPlatform(
    actor.personId,
    async (tx): Promise<Result<unknown, AssociationRefusal>> => {
      const permit = can(actor, "association.create", undefined);
      if (!permit.ok) return no(permit.refusal);
      const founder = { by: actor.personId, now: clock.now(), ids };
      const settings = firstSettings(beginning, { now: founder.now, rules: knownRules(standards) });
      if (!(await foundAssociation(tx, permit.value, association, settings, founder))) {
        const there = await findAssociationById(tx, association.id);
        return there?.slug === association.slug ? yes(undefined) : no({ code: "slug-taken" });
      }
      const invited = { ...administrator, associationId: association.id };
      await inviteFirstAdministrator(tx, permit.value, invited, founder);
      return yes(undefined);
    },
    { association: association.id },
  );
