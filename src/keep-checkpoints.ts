import { checkpointFile, checkpointsIn } from "./services/checkpoints.ts";
import { sha256 } from "./services/sha256.ts";
import { keysIn, openSigner } from "./services/signer.ts";
import type { World } from "./store/world.ts";
import { type Checkpointing, checkpointAudit } from "./worker/checkpoint-audit.ts";
import type { Task } from "./worker/timetable.ts";

/** The signing of the audit's chains: every hour, and once more when the process stops. */
export type Checkpoints = { readonly task: Task; readonly last: () => Promise<void> };

/** Opens the signing key and the file of checkpoints of a data folder. */
export const keepCheckpoints = async (
  { store, clock, log }: Pick<World, "store" | "clock" | "log">,
  dataFolder: string,
): Promise<Checkpoints> => {
  const around: Checkpointing = {
    store,
    clock,
    log,
    hash: sha256,
    file: checkpointFile(checkpointsIn(dataFolder)),
    signer: await openSigner(keysIn(dataFolder)),
  };
  return {
    task: { name: "audit-checkpoint", cron: "7 * * * *", run: async () => checkpointAudit(around) },
    last: async () => {
      try {
        await checkpointAudit(around);
      } catch (error) {
        // The database may be what made the process stop; the next start signs what this one could not.
        log.error("audit.checkpoint-failed", error);
      }
    },
  };
};
