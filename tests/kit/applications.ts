import type { Person } from "../../src/core/access/actor.ts";
import type { Application, ApplicationId } from "../../src/core/application/application.ts";
import type { PlainMove } from "../../src/core/application/lifecycle.ts";
import type { WantedApplication } from "../../src/core/application/register-application.ts";
import { plainAmount } from "../../src/core/association/settings/currency.ts";
import type { PersonId } from "../../src/core/kernel/ids.ts";
import { changeOwnCategory } from "../../src/features/application/applying/change-own-category.ts";
import { settleFee } from "../../src/features/application/desk/settle-fee.ts";
import { moveOwnApplication } from "../../src/features/application/move-own-application.ts";
import { registerApplication } from "../../src/features/application/register-application.ts";
import { runApplication } from "../../src/features/application/run-application.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Side } from "./actors.ts";
import { decide } from "./makers.ts";
import { staffOf } from "./staff-of.ts";

/** Somebody as themselves. */
export const asPerson = ({ ids, clock }: World, personId: PersonId): Person => ({
  kind: "person",
  personId,
  sessionId: ids.id<"session">(),
  strength: 1,
  provedAt: clock.now(),
  platformRoles: [],
});

/** Lets people apply to one of the associations, for fees. */
export const offerCategories = async (world: World, side: Side): Promise<void> => {
  await decide(world, side, "editions", [{ edition: "categories-2017", overlays: [] }]);
  await decide(world, side, "fees", {
    currency: "USD",
    amounts: [
      { kind: "registration", category: null, amount: 2500 },
      { kind: "registration", category: "IFS", amount: 2000 },
      { kind: "processing", category: null, amount: 15_000 },
    ],
  });
};

/** Registers somebody with one of the associations, which offers categories from then on at the latest. */
export const registerOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  further: Partial<WantedApplication> = {},
): Promise<Application> => {
  await offerCategories(world, side);
  const done = await registerApplication(world, asPerson(world, personId), {
    id: world.ids.id<"application">(),
    associationId: cast.associations[side].id,
    edition: "categories-2017",
    category: "IFS",
    membership: "here",
    membershipProof: "",
    ...further,
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

/** The coordinator of its association moves an application on. */
export const runOf = async (
  world: World,
  side: Side,
  { id, version }: { readonly id: ApplicationId; readonly version: number },
  on: PlainMove,
  why = "",
): Promise<Application> => {
  const done = await runApplication(world, staffOf(`${side}-coordinator`, side), {
    id,
    seen: version,
    on,
    why,
  });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

/** Its applicant moves an application on. */
export const moveOf = async (
  world: World,
  { id, version, personId }: Pick<Application, "id" | "version" | "personId">,
  on: PlainMove,
  why = "",
): Promise<Application> => {
  const done = await moveOwnApplication(world, asPerson(world, personId), { id, seen: version, on, why });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};

/** The coordinator of its association records what was due of a fee as paid. */
export const payOf = async (
  world: World,
  side: Side,
  { id }: Pick<Application, "id">,
  amount = 2000,
): Promise<void> => {
  const done = await settleFee(world, staffOf(`${side}-coordinator`, side), {
    id: world.ids.id<"settlement">(),
    application: id,
    fee: "registration",
    way: "paid",
    corrects: false,
    amount: plainAmount(amount, "USD"),
    note: "",
  });
  if (!done.ok) throw new Error(done.refusal.code);
};

/** Its applicant changes the category of an application. */
export const changeCategoryOf = async (
  world: World,
  { id, version, personId }: Pick<Application, "id" | "version" | "personId">,
  category: string,
): Promise<Application> => {
  const done = await changeOwnCategory(world, asPerson(world, personId), { id, seen: version, category });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
