import type { Application } from "../../src/core/application/application.ts";
import { askHelp } from "../../src/features/application/comments/ask-help.ts";
import { noteForStaff } from "../../src/features/application/comments/note-for-staff.ts";
import { sayAsStaff } from "../../src/features/application/comments/say-as-staff.ts";
import { sayOwn } from "../../src/features/application/comments/say-own.ts";
import type { HelpRequest } from "../../src/store/help-requests.ts";
import type { World } from "../../src/store/world.ts";
import type { Side } from "./actors.ts";
import { asPerson } from "./applications.ts";
import { staffOf } from "./staff-of.ts";

type Of = Pick<Application, "id" | "personId">;

/** Whoever applies says something of their application. */
export const sayOf = async (world: World, { id: application, personId }: Of, said: string): Promise<void> => {
  const comment = { id: world.ids.id<"comment">(), part: null, said, application };
  const done = await sayOwn(world, asPerson(world, personId), comment);
  if (!done.ok) throw new Error(done.refusal.code);
};

/** The coordinator says something of it. */
export const answerOf = async (
  world: World,
  side: Side,
  { id: application }: Pick<Of, "id">,
  said: string,
): Promise<void> => {
  const comment = { id: world.ids.id<"comment">(), part: null, said, application };
  const done = await sayAsStaff(world, staffOf(`${side}-coordinator`, side), comment);
  if (!done.ok) throw new Error(done.refusal.code);
};

/** The coordinator notes something of it for staff alone. */
export const noteOf = async (
  world: World,
  side: Side,
  { id: application }: Pick<Of, "id">,
  note: string,
): Promise<void> => {
  const kept = { id: world.ids.id<"note">(), part: null, note, application };
  const done = await noteForStaff(world, staffOf(`${side}-coordinator`, side), kept);
  if (!done.ok) throw new Error(done.refusal.code);
};

/** Whoever applies tells administrators what does not work. */
export const helpOf = async (
  world: World,
  { id: application, personId }: Of,
  said: string,
): Promise<HelpRequest["id"]> => {
  const asked = { id: world.ids.id<"help-request">(), page: "", said, application };
  const done = await askHelp(world, asPerson(world, personId), asked);
  if (!done.ok) throw new Error(done.refusal.code);
  return asked.id;
};
