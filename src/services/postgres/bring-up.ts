import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import type { Keys } from "./keys.ts";
import { knock } from "./knock.ts";
import type { Launched } from "./launch.ts";
import { postmasterOf, removeStaleLocks } from "./postmaster.ts";

/** A server that accepts connections. */
export type Up = { readonly client: Client; readonly socketFolder: string; readonly adopted: boolean };

type Asked = {
  readonly cluster: string;
  readonly keys: Keys;
  readonly socketFolder: string;
  readonly launch: () => Promise<Launched>;
  /** Milliseconds. */
  readonly limit: number;
};

/** Each look at a server that is recovering leaves a line in its log: after the first second there is less hurry. */
const nextLook = (waited: number): number => (waited < 1000 ? 10 : 100);

const LAUNCH_AGAIN_MS = 100;

/** Another starter was faster, or processes of a server that was killed are still going: both pass. */
const passes = (said: string): boolean => /lock file|still in use/.test(said);

const failure = async (what: string, launched: Launched | undefined): Promise<Error> => {
  const said = (await launched?.said()) ?? "";
  return new Error(`The embedded PostgreSQL ${what}.${said === "" ? "" : ` Its log ends:\n${said}`}`);
};

/**
 * Gives a connection to the server of a cluster: to the one that runs, or to one that it starts. A server that is still
 * starting, recovering or stopping is waited for. Throws, in words and with the end of the log, where none comes up.
 */
export const bringUp = async ({ cluster, keys, socketFolder, launch, limit }: Asked): Promise<Up> => {
  const begun = performance.now();
  let launched: Launched | undefined;
  for (;;) {
    const running = await postmasterOf(cluster);
    // A server that was started with another folder for its socket has said so in its lock file.
    const at = running?.socketFolder || socketFolder;
    const knocked = await knock(keys, at);
    if (knocked.is === "open") {
      const adopted = (await postmasterOf(cluster))?.pid !== launched?.pid || launched === undefined;
      return { client: knocked.client, socketFolder: at, adopted };
    }
    const nobody = knocked.is === "away" && running === undefined;
    if (nobody && (launched === undefined || launched.ended() !== undefined)) {
      const end = launched?.ended();
      if (end !== undefined && !passes((await launched?.said()) ?? ""))
        throw await failure(`does not start (${end})`, launched);
      if (end !== undefined) await pause(LAUNCH_AGAIN_MS);
      await removeStaleLocks(cluster, socketFolder);
      launched = await launch();
    }
    const waited = performance.now() - begun;
    if (waited > limit) {
      if (launched?.pid !== undefined && launched.ended() === undefined) process.kill(launched.pid, "SIGINT");
      throw await failure("does not accept connections", launched);
    }
    await pause(nextLook(waited));
  }
};
