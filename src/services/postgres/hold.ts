import { setTimeout as pause } from "node:timers/promises";
import { type Result, yes } from "../../core/kernel/result.ts";
import { attemptHold, type Holding, type HoldRefusal } from "./hold-attempt.ts";

/** The right of this process to be the only one on its folder. */
export type Hold = {
  /**
   * Gives it up. True where it was ours until now: only then is the server ours to stop, and only afterwards. False where
   * another process has taken the folder.
   */
  readonly release: () => Promise<boolean>;
};

/** What to do about a server that went away. */
export type HoldOptions = {
  /** Brings the server back, if it is gone: called before each try to take the hold again. */
  readonly revive?: () => Promise<unknown>;
  /** Told once, if another process took the folder while the server was away: this process must stop serving. */
  readonly onLost?: (refusal: HoldRefusal) => void;
  /** Milliseconds before the second try; each further one waits twice as long, up to five seconds. */
  readonly again?: number;
};

const LONGEST_WAIT_MS = 5000;

/**
 * Makes this process the only one on an embedded database, for as long as it lives: the hold is a lock of a connection
 * of its own, which the server gives free when the process dies. A second process is refused at once. When the
 * connection breaks, the hold is taken again as soon as the server is back.
 */
export const takeHold = async (
  ownerUrl: string,
  { revive, onLost, again = 200 }: HoldOptions = {},
): Promise<Result<Hold, HoldRefusal>> => {
  const first = await attemptHold(ownerUrl);
  if (!first.ok) return first;
  let holding = first.value;
  const released = new AbortController();
  let lost = false;

  const takeAgain = async (): Promise<Result<Holding, HoldRefusal> | undefined> => {
    try {
      await revive?.();
      return await attemptHold(ownerUrl);
    } catch {
      return undefined; // still away
    }
  };
  const keep = async (): Promise<void> => {
    for (;;) {
      await holding.ended;
      let taken: Result<Holding, HoldRefusal> | undefined;
      let wait = again;
      while (!released.signal.aborted) {
        taken = await takeAgain();
        if (taken !== undefined) break;
        await pause(wait, undefined, { signal: released.signal }).catch(() => undefined); // let go meanwhile
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      }
      if (taken?.ok === false) {
        lost = true;
        onLost?.(taken.refusal);
      }
      if (taken?.ok !== true) return;
      holding = taken.value;
      if (released.signal.aborted) await holding.client.end();
    }
  };
  const keeping = keep();

  return yes({
    release: async () => {
      released.abort();
      await holding.client.end().catch(() => undefined);
      await keeping;
      return !lost;
    },
  });
};
