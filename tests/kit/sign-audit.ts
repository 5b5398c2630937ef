import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkpointFile } from "../../src/services/checkpoints.ts";
import { sha256 } from "../../src/services/sha256.ts";
import { openSigner } from "../../src/services/signer.ts";
import type { World } from "../../src/store/world.ts";
import { checkpointAudit } from "../../src/worker/checkpoint-audit.ts";

/** Signs the audit of a world so often, each time into a file that is then lost. */
export const signAudit = async (
  { store, clock, log }: Pick<World, "store" | "clock" | "log">,
  times = 1,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "attune-signing-"));
  const path = join(folder, "audit.jsonl");
  const signer = await openSigner(folder);
  for (let at = 0; at < times; at++) {
    await checkpointAudit({ store, clock, log, signer, hash: sha256, file: checkpointFile(path) });
    await rm(path, { force: true });
  }
  await rm(folder, { recursive: true });
};
