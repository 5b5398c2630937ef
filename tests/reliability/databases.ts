import { startCluster } from "../../src/services/embedded-postgres.ts";
import { endPostmaster, startOwnPostgres } from "../kit/own-postgres.ts";
import { inDatabase } from "../kit/template.ts";

/** A database that a server under test works on, and that can be killed beside it. */
export type Database = {
  /** What the server is told of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where all rows can be seen, past every policy. */
  readonly superuserUrl: () => Promise<string>;
  readonly kill: () => Promise<void>;
  /** What somebody has to do after it was killed and before Attune starts again. */
  readonly bringBack: () => Promise<void>;
};

/** The name of the database in which everything lies. */
const NAME = "attune";

/** The one that the server brings along, in its data folder. */
export const embeddedIn = (dataFolder: string): Database => ({
  environment: {},
  superuserUrl: async () => inDatabase((await startCluster({ folder: dataFolder })).clusterUrl, NAME),
  kill: async () => endPostmaster(dataFolder, "killed"),
  bringBack: async () => undefined,
});

/** Debian's PostgreSQL over a folder of its own, given to the server by its address. */
export const debianIn = async (folder: string): Promise<Database> => {
  const own = await startOwnPostgres(folder);
  return {
    environment: { DATABASE_URL: own.ownerUrl },
    superuserUrl: async () => inDatabase(own.superuserUrl, NAME),
    kill: async () => own.end("killed"),
    bringBack: own.start,
  };
};
