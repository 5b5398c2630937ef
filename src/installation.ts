import { bringUpToDate } from "./bring-up-to-date.ts";
import { type Cluster, startCluster } from "./services/embedded-postgres.ts";
import type { Settings } from "./services/environment.ts";
import { type Hold, takeHold } from "./services/postgres/hold.ts";
import { wrongWithServingRole } from "./store/check-serving-role.ts";
import { type Connections, connect } from "./store/connect.ts";
import type { RoleUrls } from "./store/roles-of-database.ts";

/** The start cannot go on; the words are for whoever runs Attune. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}

/** A database that is ready to serve, and how to leave it. */
export type Installation = RoleUrls & {
  readonly ownerUrl: string;
  readonly connections: Connections;
  /** What was applied to bring it up to date. */
  readonly applied: readonly string[];
  readonly close: () => Promise<void>;
};

type Options = {
  /** True for the process that serves: there is one on each data folder. */
  readonly serves: boolean;
  readonly onIdleError?: (error: Error) => void;
  /** Another process has taken the data folder meanwhile. */
  readonly onLost?: () => void;
};

/** The addresses at which the database is reached, and what was started for it. */
type Reached = {
  readonly ownerUrl: string;
  readonly servingUrl?: string;
  readonly leave: () => Promise<void>;
};

const holdFolder = async (
  cluster: Cluster,
  settings: Settings,
  onLost: (() => void) | undefined,
): Promise<Hold> => {
  const taken = await takeHold(cluster.ownerUrl, {
    revive: async () => startCluster({ folder: settings.dataFolder }),
    ...(onLost === undefined ? {} : { onLost }),
  });
  if (taken.ok) return taken.value;
  const { pid } = taken.refusal;
  const who = pid === undefined ? "another process" : `process ${pid}`;
  throw new StartRefused(
    `${who} is already serving the data folder ${settings.dataFolder}: stop it first, or set ATTUNE_DATA and PORT for a second installation`,
  );
};

const reachEmbedded = async (settings: Settings, { serves, onLost }: Options): Promise<Reached> => {
  const cluster = await startCluster({ folder: settings.dataFolder });
  if (serves) {
    const hold = await holdFolder(cluster, settings, onLost);
    return {
      ownerUrl: cluster.ownerUrl,
      leave: async () => {
        // A server that another process holds meanwhile is no longer ours to stop.
        if (await hold.release()) await cluster.stop();
      },
    };
  }
  // A command beside a server that runs leaves the database running; one that started it stops it, unless a server
  // came meanwhile.
  return {
    ownerUrl: cluster.ownerUrl,
    leave: async () => {
      if (cluster.adopted) return;
      const taken = await takeHold(cluster.ownerUrl);
      if (!taken.ok) return;
      await taken.value.release();
      await cluster.stop();
    },
  };
};

const reachGiven = (databaseUrl: string, ownerUrl: string | undefined): Reached => ({
  ownerUrl: ownerUrl ?? databaseUrl,
  ...(ownerUrl === undefined ? {} : { servingUrl: databaseUrl }),
  leave: async () => undefined,
});

/**
 * Opens the database that the settings name, or the embedded one: started or adopted, brought up to date, and its
 * serving role proven to be held by row-level security.
 */
export const openInstallation = async (settings: Settings, options: Options): Promise<Installation> => {
  const reached =
    settings.databaseUrl === undefined
      ? await reachEmbedded(settings, options)
      : reachGiven(settings.databaseUrl, settings.ownerUrl);
  let connections: Connections | undefined;
  try {
    const { servingUrl, relayUrl, names, applied } = await bringUpToDate(
      reached.ownerUrl,
      reached.servingUrl,
    );
    connections = connect(
      servingUrl,
      options.onIdleError === undefined ? {} : { onIdleError: options.onIdleError },
    );
    const wrong = await wrongWithServingRole(connections);
    if (wrong !== undefined)
      throw new StartRefused(`the serving connection (DATABASE_URL) could see every association: ${wrong}`);
    const opened = connections;
    return {
      ownerUrl: reached.ownerUrl,
      servingUrl,
      relayUrl,
      names,
      applied,
      connections,
      close: async () => {
        await opened.close();
        await reached.leave();
      },
    };
  } catch (error) {
    await connections?.close();
    await reached.leave();
    throw error;
  }
};
