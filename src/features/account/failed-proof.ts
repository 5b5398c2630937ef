import type { SecondProof } from "../../core/account/factors.ts";
import type { WayIn } from "../../core/account/ways-in.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { Visit } from "../../web/visit.ts";

/**
 * Tells the operator that something shown to sign in was wrong: what, at which step and from where, as a digest. The
 * person only where a first factor has named them: whether an address is known, the log does not tell either.
 */
export const tellFailedProof = (
  { world: { log }, device }: Visit,
  failed: {
    readonly at: "sign-in" | "second-step" | "confirm" | "link";
    readonly shown: WayIn | SecondProof;
    readonly person?: PersonId;
  },
): void => log.warn("proof-failed", { ...failed, client: device.clientKey });
