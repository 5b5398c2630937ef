import { can } from "../../src/core/access/can.ts";
import { operatorPermit } from "../../src/core/access/operator.ts";
import { totpSealedFor } from "../../src/core/account/sealing.ts";
import { addAddress } from "../../src/store/addresses.ts";
import { addAssociation } from "../../src/store/associations.ts";
import { makeInstallation } from "../../src/store/installation.ts";
import { setPassword } from "../../src/store/passwords.ts";
import { addPerson } from "../../src/store/persons.ts";
import { endGrant, givePlatformRole, giveRole } from "../../src/store/role-grants.ts";
import { openSession } from "../../src/store/sessions.ts";
import { enableTotp } from "../../src/store/totp.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Member, memberNames, type Side } from "./actors.ts";

const members: readonly Member[] = memberNames.map((name) => cast.members[name]);

const writeMember = async (world: World, member: Member): Promise<void> => {
  const { store, clock, ids, signIn } = world;
  const { personId, language, called: name } = member;
  const hash = await signIn.passwords.hash(member.password);
  const now = clock.now();
  await store.withinJob(
    async (tx) => {
      await addPerson(tx, { id: personId, name, language }, now);
      const address = { id: ids.id<"address">(), personId, address: member.address, main: true };
      await addAddress(tx, address, now);
      await setPassword(tx, personId, hash, now);
      if (member.totpSecret !== undefined)
        await enableTotp(
          tx,
          personId,
          { sealed: signIn.sealer.seal(totpSealedFor(personId), member.totpSecret), step: 0 },
          now,
        );
      for (const role of member.platformRoles) await givePlatformRole(tx, personId, role, now);
      tx.log.append({ action: "account.registered", subject: { kind: "person", id: personId } });
    },
    { person: personId },
  );
  await store.withinPerson(personId, async (tx) => {
    const { sessionId: id, strength } = member;
    const session = { id, personId, tokenHash: signIn.digestOf(member.token), strength } as const;
    await openSession(tx, { ...session, methods: ["password"], device: "firefox linux" }, now);
    tx.log.append({ action: "session.opened", subject: { kind: "session", id } });
  });
};

const writeAssociation = async ({ store, clock }: World, side: Side): Promise<void> => {
  const association = cast.associations[side];
  const { personId, sessionId, platformRoles } = cast.members.alliance;
  const now = clock.now();
  const permit = can(
    { kind: "person", personId, sessionId, strength: 2, provedAt: now, platformRoles },
    "association.create",
    undefined,
  );
  if (!permit.ok) throw new Error("the alliance may not found an association");
  await store.withinPlatform(
    personId,
    async (tx) => {
      await addAssociation(tx, permit.value, association, now);
      tx.log.append({
        action: "association.created",
        subject: { kind: "association", id: association.id },
      });
    },
    { association: association.id },
  );
};

const writeRoles = async ({ store, clock, ids }: World, side: Side): Promise<void> => {
  const associationId = cast.associations[side].id;
  await store.withinJob(
    async (tx) => {
      for (const { personId, held, formerly } of members)
        for (const role of [...held[side], ...(side === "a" ? formerly : [])]) {
          const grant = { id: ids.id<"role-grant">(), personId, role, associationId, givenBy: null };
          await giveRole(tx, operatorPermit("invitation.accept"), { ...grant, at: clock.now() });
          tx.log.append({ action: "role.given", subject: { kind: "role-grant", id: grant.id } });
        }
    },
    { association: associationId },
  );
};

/** Ends the role of whoever is to have had one, as an administrator does. */
const endFormerRoles = async ({ store, clock }: World): Promise<void> => {
  const { personId: by, sessionId } = cast.members["a-association-administrator"];
  const associationId = cast.associations.a.id;
  const now = clock.now();
  await store.withinStaff(associationId, by, async (tx) => {
    for (const { personId } of members.filter(({ formerly }) => formerly.length > 0)) {
      const found = await tx.many(
        "harness.grants-of",
        tx.db.selectFrom("role_grants").select("id").where("person_id", "=", personId),
      );
      const actor = {
        kind: "staff",
        personId: by,
        sessionId,
        strength: 2,
        provedAt: now,
        platformRoles: [],
        associationId,
        roles: ["association-administrator"],
      } as const;
      const permit = can(actor, "role.end", { associationId, personId });
      if (!permit.ok) throw new Error("the administrator may not end a role");
      for (const { id } of found) {
        await endGrant(tx, permit.value, { associationId, id, by, now });
        tx.log.append({ action: "role.ended", subject: { kind: "role-grant", id } });
      }
    }
  });
};

/** Puts the cast into an empty house, by the writers of the store. */
export const writeCast = async (world: World): Promise<void> => {
  await world.store.withinJob(async (tx) =>
    makeInstallation(tx, {
      id: world.ids.id(),
      isDemonstration: world.site.isDemonstration,
      now: world.clock.now(),
    }),
  );
  for (const member of members) await writeMember(world, member);
  await writeAssociation(world, "a");
  await writeAssociation(world, "b");
  await writeRoles(world, "a");
  await writeRoles(world, "b");
  await endFormerRoles(world);
};
