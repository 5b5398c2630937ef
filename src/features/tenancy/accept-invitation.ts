import type { Actor } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { judgeAccepting } from "../../core/association/invitation.ts";
import type { InvitationRefusal } from "../../core/association/refusal.ts";
import type { AssociationId, InvitationId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { findInvitation, acceptInvitation as note } from "../../store/invitations.ts";
import { send } from "../../store/messages.ts";
import { changePerson, lockTimeZone } from "../../store/persons.ts";
import { giveRole } from "../../store/role-grants.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";

type SignedIn = Extract<Actor, { kind: "person" | "staff" }>;

/** An invitation that somebody has shown to be theirs ({@link findShownInvitation}). */
export type Shown = { readonly id: InvitationId; readonly associationId: AssociationId };

type Accepting = {
  readonly tx: Tx;
  readonly world: World;
  readonly actor: SignedIn;
  readonly shown: Shown;
  readonly deviceZone: string | undefined;
};

/** Whoever has no time zone gets the one of the device; one that is chosen meanwhile is waited for and stays. */
const takeZone = async ({ tx, actor, deviceZone }: Accepting): Promise<void> => {
  if (deviceZone === undefined) return;
  const { personId } = actor;
  if ((await lockTimeZone(tx, personId)) !== undefined) return;
  const permit = can(actor, "account.change", { personId });
  if (!permit.ok) return;
  await changePerson(tx, permit.value, personId, { timeZone: deviceZone });
  tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
};

const accept = async (accepting: Accepting): Promise<Result<unknown, InvitationRefusal>> => {
  const { tx, world, actor, shown } = accepting;
  const { clock, ids } = world;
  const { personId } = actor;
  const permit = can(actor, "invitation.accept", undefined);
  if (!permit.ok) return no(permit.refusal);
  const now = clock.now();
  const invitation = await findInvitation(tx, shown.id);
  if (invitation === undefined) return no({ code: "not-there" });
  const judged = judgeAccepting(invitation, personId, now);
  if (!judged.ok || !judged.value.isNew) return judged;
  const { id, associationId, roles, madeBy } = invitation;
  if (!(await note(tx, permit.value, { association: associationId, id, now }, personId))) {
    const meanwhile = await findInvitation(tx, id);
    return meanwhile === undefined ? no({ code: "not-there" }) : judgeAccepting(meanwhile, personId, now);
  }
  tx.log.append({
    action: "invitation.accepted",
    subject: { kind: "invitation", id },
    chain: "association",
  });
  await takeZone(accepting);
  for (const role of roles) {
    const grant = ids.id<"role-grant">();
    const isGiven = await giveRole(tx, permit.value, {
      id: grant,
      personId,
      role,
      associationId,
      givenBy: madeBy,
      at: now,
    });
    if (isGiven)
      tx.log.append({
        action: "role.given",
        subject: { kind: "role-grant", id: grant },
        details: { person: personId, role, invitation: id },
        chain: "association",
      });
  }
  if (madeBy !== null)
    await send(
      tx,
      { clock, ids },
      {
        to: madeBy,
        kind: "invitation-accepted",
        params: { roles: [...roles], at: now },
        association: associationId,
      },
    );
  return yes(undefined);
};

/**
 * Accepts an invitation: the roles it names are held from now on. Twice at once, they are given once. Whoever has no
 * time zone gets the one of the device on which they accept.
 */
export const acceptInvitation = async (
  world: World,
  actor: SignedIn,
  shown: Shown,
  deviceZone?: string,
): Promise<Result<unknown, InvitationRefusal>> =>
  world.store.withinPerson(actor.personId, async (tx) => accept({ tx, world, actor, shown, deviceZone }), {
    presented: shown.id,
    association: shown.associationId,
  });
