import { HOUR } from "./core/kernel/instant.ts";
import { lookThroughHeld } from "./features/portfolio/documents/look-through.ts";
import { forgetUnnamed } from "./store/forget-unnamed.ts";
import { namedFiles } from "./store/named-files.ts";
import type { World } from "./store/world.ts";
import type { Task } from "./worker/timetable.ts";

/** What was kept so lately may be about to be named. */
const JUST_KEPT = HOUR;

/** Forgets files that nothing names any more and that nobody was left to forget, and what abandoned uploads left. */
export const forgetFiles = async ({ store, files }: World, now: number) => {
  const before = now - JUST_KEPT;
  let forgotten = 0;
  for await (const digests of files.keptBefore(before)) {
    const named = await store.withinJob(async (tx) => namedFiles(tx, digests));
    const unnamed = digests.filter((digest) => !named.has(digest));
    forgotten += await forgetUnnamed({ store, files }, unnamed, before);
  }
  return { forgotten, swept: await files.sweep(before) };
};

/** What is done again and again for documents. */
export const documentTasks = (world: World): readonly Task[] => [
  { name: "look-through-documents", cron: "* * * * *", run: async () => lookThroughHeld(world) },
  { name: "forget-files", cron: "47 * * * *", run: async (now) => forgetFiles(world, now) },
];
