import { afterTry } from "../../../core/documents/after-try.ts";
import { MINUTE } from "../../../core/kernel/instant.ts";
import type { Language } from "../../../core/kernel/language.ts";
import {
  giveBackDocument,
  type HeldDocument,
  listHeldDocuments,
  type Settled,
  settleDocument,
  takeHeldDocument,
} from "../../../store/document-looks.ts";
import { forgetUnnamed, holdFiles } from "../../../store/forget-unnamed.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import { examine, type Later } from "./examine.ts";

/** Whoever took a document and is not done after so long was killed. */
const TAKEN_FOR = 5 * MINUTE;

/** So many of those that are held are looked through in one go. */
const AT_A_TIME = 20;

const filesOf = (settled: Settled): readonly string[] =>
  settled.state === "clean" ? settled.parts.map(({ sha256 }) => sha256) : [];

/**
 * Looks through a document that is held, and keeps what came of it. Where that cannot be now it stays held until its next
 * try, and after many it is refused. Done twice at once it happens once. True where something came of it.
 */
export const lookThrough = async (world: World, held: HeldDocument, language: Language): Promise<boolean> => {
  const { clock, store } = world;
  // Nobody says of their own document that it is clean: the job for its person does, also while its person waits.
  const within = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.withinJob(work, { person: held.person });
  const now = clock.now();
  const taken = await within(async (tx) => takeHeldDocument(tx, held, { now, before: now - TAKEN_FOR }));
  if (taken === undefined) return false;
  let came: Settled | Later = { state: "waiting" };
  let isLooked = false;
  try {
    came = await examine(world, taken, language);
  } finally {
    const settled = came;
    await within(async (tx) => {
      if (settled.state !== "waiting" && (await holdFiles(tx, world.files, filesOf(settled)))) {
        await settleDocument(tx, held, settled);
        isLooked = true;
        return;
      }
      const again = afterTry(
        { ...taken, isDefinite: settled.state === "waiting" && settled.isDefinite === true },
        clock.now(),
      );
      if (again === undefined)
        await settleDocument(tx, held, { state: "refused", reason: "not-looked-through" });
      else await giveBackDocument(tx, held, again);
    });
  }
  // What was sent is not kept once there is something in its place, or nothing.
  if (isLooked) await forgetUnnamed(world, [taken.sha256], taken.madeAt + 1);
  return isLooked;
};

/** Looks a document through while whoever sent it waits, where their turn comes soon; otherwise it stays held. */
export const lookThroughSoon = async (
  world: World,
  held: HeldDocument,
  language: Language,
): Promise<void> => {
  await world.looks.inTurn(held.person, async () => lookThrough(world, held, language));
};

/** Looks through everything that is held: what could not be at once, because the scanner was away or the process was ended. */
export const lookThroughHeld = async (
  world: World,
): Promise<{ readonly looked: number; readonly held: number }> => {
  const { store, clock, log } = world;
  const now = clock.now();
  const held = await store.withinJob(async (tx) =>
    listHeldDocuments(tx, { now, before: now - TAKEN_FOR }, AT_A_TIME),
  );
  let looked = 0;
  for (const each of held) {
    try {
      if (await lookThrough(world, each, each.language)) looked++;
    } catch (error) {
      log.error("document.not-looked-through", error);
    }
  }
  return { looked, held: held.length - looked };
};
