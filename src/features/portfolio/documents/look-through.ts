import { MINUTE } from "../../../core/kernel/instant.ts";
import type { Language } from "../../../core/kernel/language.ts";
import {
  giveBackDocument,
  type HeldDocument,
  listHeldDocuments,
  settleDocument,
  takeHeldDocument,
} from "../../../store/document-looks.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import { examine } from "./examine.ts";
import { fewAtOnce } from "./few-at-once.ts";

/** Whoever took a document and is not done after so long was killed. */
const TAKEN_FOR = 5 * MINUTE;

/** So many of those that are held are looked through in one go. */
const AT_A_TIME = 20;

/** Each is in memory as a whole while it is looked through. */
const inTurn = fewAtOnce(2);

/** The scope in which it is looked through: of whoever sent it, or of the job that comes back to it. */
type Within = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * Looks through a document that is held, and keeps what came of it. Where that cannot be now it stays held. Done twice at
 * once it happens once.
 */
export const lookThrough = async (
  world: World,
  held: HeldDocument,
  { language, within }: { readonly language: Language; readonly within: Within },
): Promise<boolean> =>
  inTurn(async () => {
    const now = world.clock.now();
    const taken = await within(async (tx) => takeHeldDocument(tx, held, { now, before: now - TAKEN_FOR }));
    if (taken === undefined) return false;
    let settled: Awaited<ReturnType<typeof examine>> = { state: "waiting" };
    try {
      settled = await examine(world, taken, language);
    } finally {
      const came = settled;
      await within(async (tx) => {
        if (came.state === "waiting") await giveBackDocument(tx, held);
        else await settleDocument(tx, held, came);
      });
    }
    return settled.state !== "waiting";
  });

/** Looks through everything that is held: what could not be at once, because the scanner was away or the process was ended. */
export const lookThroughHeld = async (
  world: World,
): Promise<{ readonly looked: number; readonly held: number }> => {
  const { store, clock, log } = world;
  const held = await store.withinJob(async (tx) => listHeldDocuments(tx, clock.now() - TAKEN_FOR, AT_A_TIME));
  let looked = 0;
  for (const each of held) {
    try {
      if (
        await lookThrough(world, each, {
          language: each.language,
          within: async (work) => store.withinJob(work, { person: each.person }),
        })
      )
        looked++;
    } catch (error) {
      log.error("document.not-looked-through", error);
    }
  }
  return { looked, held: held.length - looked };
};
