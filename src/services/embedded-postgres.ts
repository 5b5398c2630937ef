import { binariesIn, embeddedBinaries } from "./postgres/binaries.ts";
import { bringUp } from "./postgres/bring-up.ts";
import { chooseUser } from "./postgres/choose-user.ts";
import { databaseName, ensureOwner, ownerRole } from "./postgres/ensure-owner.ts";
import { clusterUrl, socketUrl } from "./postgres/knock.ts";
import { launch } from "./postgres/launch.ts";
import { ensureMade } from "./postgres/make-cluster.ts";
import { makePlaces, placesOf } from "./postgres/places.ts";
import { type Settings, settingsFor } from "./postgres/settings.ts";
import { socketFolder } from "./postgres/socket-folder.ts";
import { type Limits, stopPostmaster } from "./postgres/stop-postmaster.ts";

/** A PostgreSQL of our own that accepts connections. */
export type Cluster = {
  /** Logs in as the role that owns the database `attune`: no superuser, and row-level security holds for it. */
  readonly ownerUrl: string;
  /** Logs in as the cluster's superuser: for tests and repairs, never for serving. */
  readonly clusterUrl: string;
  readonly socketFolder: string;
  /** Of the server that runs, such as `18.4`. */
  readonly version: string;
  /** True where it was already running, for example after our process was killed. */
  readonly adopted: boolean;
  /** Ends the server, an adopted one too, and waits until it has ended. */
  readonly stop: () => Promise<void>;
};

/** What may be asked of a start. */
export type ClusterOptions = {
  /** Everything of the cluster lies under it; made where there is none. */
  readonly folder: string;
  /** The folder of other programs than those of the packages, such as `/usr/lib/postgresql/15/bin`. */
  readonly binaries?: string;
  /** False only in tests: faster, and lost with the machine's power. */
  readonly fsync?: boolean;
  readonly settings?: Settings;
  /** False where root must not use a user namespace, but the system user `postgres` or `nobody`. */
  readonly userNamespaces?: boolean;
  readonly limits?: Partial<Limits>;
};

const usual: Limits = { ready: 300_000, stop: 30_000 };

/**
 * Starts the PostgreSQL of a folder, or adopts the one that is running there. Any number of processes may do so at once:
 * one server runs, and all of them get it. Throws, in words for whoever runs Attune, where it cannot.
 */
export const startCluster = async ({
  folder,
  binaries: given,
  fsync = true,
  settings = {},
  userNamespaces = true,
  limits,
}: ClusterOptions): Promise<Cluster> => {
  const binaries = given === undefined ? await embeddedBinaries() : binariesIn(given);
  const places = await makePlaces(folder);
  const chosen = await chooseUser(places, binaries, userNamespaces);
  const keys = await ensureMade(places, binaries, chosen, fsync);
  const socket = await socketFolder(places, chosen.as);
  const up = await bringUp({
    cluster: places.cluster,
    keys,
    socketFolder: socket,
    launch: async () => launch(places, binaries, chosen.as, settingsFor(socket, fsync, settings)),
    limit: limits?.ready ?? usual.ready,
  });
  try {
    await ensureOwner(up.client, keys);
    const { rows } = await up.client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    return {
      ownerUrl: socketUrl(ownerRole, keys.owner, databaseName, up.socketFolder),
      clusterUrl: clusterUrl(keys, up.socketFolder),
      socketFolder: up.socketFolder,
      version: rows[0]?.version.split(" ")[0] ?? "",
      adopted: up.adopted,
      stop: async () => stopPostmaster(places.cluster, limits?.stop ?? usual.stop),
    };
  } finally {
    await up.client.end().catch(() => undefined);
  }
};

/** Ends the PostgreSQL of a folder, if one runs there, and waits until it has ended. */
export const stopCluster = async (folder: string, limits?: Partial<Limits>): Promise<void> => {
  const places = await placesOf(folder);
  if (places !== undefined) await stopPostmaster(places.cluster, limits?.stop ?? usual.stop);
};
