import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/** A connection that is told when rows come into the outbox. */
export type Listener = { readonly close: () => Promise<void> };

type Heard = {
  readonly onHeard: () => void;
  /** Told of each connection that broke or could not be made. */
  readonly onError: (error: unknown) => void;
};

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * Listens for new rows on a connection of its own, and connects again when it breaks. It only makes things quicker: behind
 * a pooler that lends connections by transaction nothing is heard, and whoever works looks by itself from time to time.
 */
export const listen = (url: string, { onHeard, onError }: Heard): Listener => {
  const closing = new AbortController();
  const { signal } = closing;

  /** Ends when the connection does. */
  const hear = async (onReady: () => void): Promise<void> => {
    const client = new Client({
      connectionString: url,
      application_name: "attune listener",
      keepAlive: true,
    });
    const ended = once(client, "end", { signal });
    ended.catch(() => undefined); // closing, or an error that connect tells
    client.on("error", onError);
    client.on("notification", onHeard);
    try {
      await client.connect();
      await client.query("listen attune_outbox");
      onReady();
      onHeard(); // for what came while nobody listened
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const keepHearing = async (): Promise<void> => {
    let wait = FIRST_WAIT;
    while (!signal.aborted) {
      try {
        await hear(() => {
          wait = FIRST_WAIT;
        });
      } catch (error) {
        if (!signal.aborted) onError(error);
      }
      await pause(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  };
  const kept = keepHearing();
  return {
    close: async () => {
      closing.abort();
      await kept;
    },
  };
};
