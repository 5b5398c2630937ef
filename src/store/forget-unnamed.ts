import type { Instant } from "../core/kernel/instant.ts";
import { lockFiles, namedFiles } from "./named-files.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

/**
 * Forgets those of some files that nothing names, unless they were kept again since a moment; how many that were. Whoever
 * names a file holds its lock and looks whether it lies there: so none goes that is about to be named.
 */
export const forgetUnnamed = async (
  { store, files }: Pick<World, "store" | "files">,
  digests: readonly string[],
  keptBefore: Instant,
): Promise<number> => {
  if (digests.length === 0) return 0;
  return store.withinJob(async (tx) => {
    await lockFiles(tx, digests);
    const named = await namedFiles(tx, digests);
    let forgotten = 0;
    for (const digest of new Set(digests))
      if (!named.has(digest) && (await files.forget(digest, keptBefore))) forgotten++;
    return forgotten;
  });
};

/** True where files lie there, and stay until the transaction ends: for whoever is about to name them. */
export const holdFiles = async (
  tx: Tx,
  files: Pick<World["files"], "open">,
  digests: readonly string[],
): Promise<boolean> => {
  await lockFiles(tx, digests);
  for (const digest of new Set(digests)) if ((await files.open(digest)) === undefined) return false;
  return true;
};
