import { can } from "../core/access/can.ts";
import { totpSealedFor } from "../core/account/sealing.ts";
import { firstSettings } from "../core/association/first-settings.ts";
import { knownRules } from "../core/association/known-rules.ts";
import type { Id } from "../core/kernel/ids.ts";
import { localDay } from "../core/kernel/instant.ts";
import {
  type InventedPerson,
  inventedAssociations,
  inventedPassword,
  inventedPeople,
  lanternValley,
} from "../features/demonstration/cast.ts";
import { addAddress } from "../store/addresses.ts";
import { foundAssociation } from "../store/found-association.ts";
import { setPassword } from "../store/passwords.ts";
import { addPerson, findPerson } from "../store/persons.ts";
import { givePlatformRole, giveRole } from "../store/role-grants.ts";
import { enableTotp } from "../store/totp.ts";
import type { World } from "../store/world.ts";
import { decidedBy } from "./decided.ts";
import { seedApplications } from "./seed-applications.ts";
import { seedHours } from "./seed-hours.ts";
import { seedListings } from "./seed-listings.ts";
import { seedPlans } from "./seed-plans.ts";
import { seedPortfolios } from "./seed-portfolios.ts";
import { seedRegister } from "./seed-register.ts";
import { seedTexts } from "./seed-texts.ts";
import { signedIn } from "./signed-in.ts";

const addInvented = async (
  world: World,
  person: InventedPerson,
  hash: () => Promise<string>,
): Promise<void> => {
  const { store, clock, ids, signIn } = world;
  await store.withinJob(
    async (tx) => {
      if ((await findPerson(tx, person.id)) !== undefined) return;
      const now = clock.now();
      const { timeZone } = person.roles[0]?.association ?? lanternValley;
      await addPerson(tx, { ...person, timeZone }, now);
      const address = { id: ids.id<"address">(), personId: person.id, address: person.address, main: true };
      await addAddress(tx, address, now);
      await setPassword(tx, person.id, await hash(), now);
      const isStaff = person.roles.length > 0 || person.platformRoles.length > 0;
      if (isStaff) {
        const secret = signIn.totp.newSecret();
        await enableTotp(
          tx,
          person.id,
          { sealed: signIn.sealer.seal(totpSealedFor(person.id), secret), step: 0 },
          now,
        );
      }
      for (const role of person.platformRoles) await givePlatformRole(tx, person.id, role, now);
      tx.log.append({
        action: "demonstration.seeded",
        subject: { kind: "person", id: person.id },
        chain: "person",
      });
    },
    { person: person.id },
  );
};

/** The alliance founds the associations, by the same policy as anywhere. */
const addAssociations = async ({ store, clock, ids, standards }: World): Promise<void> => {
  const staff = inventedPeople.find(({ platformRoles }) => platformRoles.includes("alliance-staff"));
  if (staff === undefined) throw new Error("nobody of the alliance was invented");
  const permit = can(signedIn(staff, { ids, clock }), "association.create", undefined);
  if (!permit.ok) throw new Error(`the alliance may not found an association: ${permit.refusal.because}`);
  const rules = knownRules(standards);
  for (const association of inventedAssociations)
    await store.withinPlatform(
      staff.id,
      async (tx) => {
        const now = clock.now();
        const settings = [
          ...firstSettings({ language: "en", timeZone: association.timeZone }, { now, rules }),
          ...decidedBy(association, localDay(now, association.timeZone)),
        ];
        await foundAssociation(tx, permit.value, association, settings, { by: staff.id, now, ids });
      },
      { association: association.id },
    );
};

/** Everybody invented has accepted what they hold, as who they are. */
const giveRoles = async ({ store, clock, ids }: World): Promise<void> => {
  for (const association of inventedAssociations)
    await store.withinJob(
      async (tx) => {
        for (const person of inventedPeople) {
          const { id: personId, roles } = person;
          const permit = can(signedIn(person, { ids, clock }), "invitation.accept", undefined);
          if (!permit.ok) throw new Error(`${person.name} may not accept a role: ${permit.refusal.because}`);
          for (const { role } of roles.filter((held) => held.association === association)) {
            const grant: Id<"role-grant"> = ids.id();
            const held = {
              id: grant,
              personId,
              role,
              associationId: association.id,
              givenBy: null,
              at: clock.now(),
            };
            if (await giveRole(tx, permit.value, held))
              tx.log.append({
                action: "role.given",
                subject: { kind: "person", id: personId },
                details: { role },
              });
          }
        }
      },
      { association: association.id },
    );
};

/**
 * Fills a demonstration with invented associations and people, through the same writers as everything else. May be
 * interrupted anywhere and done again: what is there is left as it is.
 */
export const seedDemonstration = async (world: World): Promise<void> => {
  // Slow by design: only where somebody is missing, and once for all.
  let hashed: Promise<string> | undefined;
  const hash = async (): Promise<string> => (hashed ??= world.signIn.passwords.hash(inventedPassword));
  for (const person of inventedPeople) await addInvented(world, person, hash);
  await addAssociations(world);
  await giveRoles(world);
  await seedRegister(world);
  await seedTexts(world);
  await seedPortfolios(world);
  await seedPlans(world);
  await seedListings(world);
  await seedHours(world);
  await seedApplications(world);
};
