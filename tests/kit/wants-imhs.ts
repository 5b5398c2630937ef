import type { PersonId } from "../../src/core/kernel/ids.ts";
import type { HolderId } from "../../src/core/register/standing.ts";
import type { World } from "../../src/store/world.ts";
import { decide, followOf, keepEntryOf } from "./makers.ts";
import { recordInRegister } from "./register.ts";

/** Makes of a person one with a degree who wants IMHS, and of Dana Ruiz one who holds it since a day: her id in the register. */
export const wantsImhs = async (world: World, personId: PersonId, since: string): Promise<HolderId> => {
  await decide(world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
  await followOf(world, "a", personId, ["categories-2017/IMHS"]);
  await keepEntryOf(world, personId, "education", {
    kind: ["degree"],
    level: ["master"],
    finished: ["finished"],
    conferredOn: ["2015-05-20"],
  });
  const { id } = await recordInRegister(world, "a", {
    name: "Dana Ruiz",
    standings: [{ kind: "held", category: "IMHS", from: since, to: null }],
  });
  return id;
};
