import { storeFolder } from "./services/checkout.ts";
import { type Migrated, migrate } from "./store/migrate.ts";
import { migrateQueue } from "./worker/migrate-queue.ts";

/** Brings a database up to this program: tables, roles, rights, and the queue's own tables. */
export const bringUpToDate = async (ownerUrl: string, servingUrl?: string): Promise<Migrated> =>
  migrate(ownerUrl, {
    folder: storeFolder,
    further: migrateQueue,
    ...(servingUrl === undefined ? {} : { servingUrl }),
  });
