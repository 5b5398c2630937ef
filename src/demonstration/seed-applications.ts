import type { ApplicationId } from "../core/application/application.ts";
import { settingOn, todayOf } from "../core/association/setting-history.ts";
import { registerApplication } from "../features/application/register-application.ts";
import { lanternValley } from "../features/demonstration/cast.ts";
import { findApplication } from "../store/applications.ts";
import { readSettings } from "../store/association-settings.ts";
import type { World } from "../store/world.ts";
import { coordinatorIn, taken } from "./deeds.ts";
import { type InventedApplication, inventedApplications } from "./invented-applications.ts";
import { named } from "./invented-entries.ts";
import { signedIn } from "./signed-in.ts";

/** Ids are fixed, so that what is there already is known. */
const applicationId = (number: number): ApplicationId =>
  `fa000000-0000-4000-8010-${String(number).padStart(12, "0")}` as ApplicationId;

/** The edition that the association offers; empty where it offers none. */
const editionOffered = async (world: World): Promise<string> =>
  world.store.withinStaff(lanternValley.id, coordinatorIn(world).personId, async (tx) => {
    const history = await readSettings(tx, lanternValley.id);
    const { value } = settingOn(history, "editions", todayOf(history, world.clock.now()));
    return value[0]?.edition ?? "";
  });

/** Registers somebody invented and does what was invented of their application, unless it is there already. */
const tell = async (
  world: World,
  { of, category, membership, proof = "", deeds }: InventedApplication,
  { id, edition }: { readonly id: ApplicationId; readonly edition: string },
): Promise<void> => {
  const person = named(of);
  if ((await world.store.withinPerson(person.id, async (tx) => findApplication(tx, id))) !== undefined)
    return;
  let application = taken(
    await registerApplication(world, signedIn(person, world), {
      id,
      associationId: lanternValley.id,
      edition,
      category,
      membership,
      membershipProof: proof,
    }),
  );
  for (const deed of deeds) application = await deed({ world, person, application });
};

/** Invented people have applied: each application stands somewhere else, by the commands that everybody uses. */
export const seedApplications = async (world: World): Promise<void> => {
  const edition = await editionOffered(world);
  for (const [at, invented] of inventedApplications.entries())
    await tell(world, invented, { id: applicationId(at + 1), edition });
};
