import type { Permit } from "../core/access/can.ts";
import type { FirstSetting } from "../core/association/first-settings.ts";
import { INVITATION_LIFETIME, type Invitation } from "../core/association/invitation.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Ids } from "../services/ids.ts";
import { addSettingChange } from "./association-settings.ts";
import { addAssociation, type FoundAssociation } from "./associations.ts";
import { addInvitation } from "./invitations.ts";
import type { Tx } from "./tx.ts";

/** Who founds, and when: nobody where the command line does. */
export type Founder = { readonly by: PersonId | null; readonly now: Instant };

/**
 * Adds an association with its first settings, in a scope that names it; false where its id or its slug is taken. Told
 * to the platform's chain where the alliance founds, and to the association's own.
 */
export const foundAssociation = async (
  tx: Tx,
  permit: Permit<"association.create">,
  association: FoundAssociation,
  settings: readonly FirstSetting[],
  { by, now, ids }: Founder & { readonly ids: Ids },
): Promise<boolean> => {
  if (!(await addAssociation(tx, permit, association, now))) return false;
  const subject = { kind: "association", id: association.id };
  if (tx.scope.kind === "platform") tx.log.append({ action: "association.created", subject });
  tx.log.append({ action: "association.created", subject, chain: "association" });
  for (const first of settings) {
    const change = { id: ids.id<"setting-change">(), ...first };
    await addSettingChange(tx, permit, change, { association: association.id, by, now });
    tx.log.append({
      action: "setting.changed",
      subject: { kind: "setting", id: change.id },
      details: { setting: first.setting, "holds-from": formatDay(first.holdsFrom) },
      chain: "association",
    });
  }
  return true;
};

/** Invites the administrator with whom an association begins; false where the address has an open invitation. */
export const inviteFirstAdministrator = async (
  tx: Tx,
  permit: Permit<"association.create">,
  invited: Pick<Invitation, "id" | "associationId" | "name" | "address" | "language">,
  { by, now }: Founder,
): Promise<boolean> => {
  const added = await addInvitation(tx, permit, {
    ...invited,
    roles: ["association-administrator"],
    madeAt: now,
    madeBy: by,
    expiresAt: now + INVITATION_LIFETIME,
  });
  if (added)
    tx.log.append({
      action: "invitation.made",
      subject: { kind: "invitation", id: invited.id },
      details: { roles: ["association-administrator"] },
      chain: "association",
    });
  return added;
};
