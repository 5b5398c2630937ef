import { type Installation, openInstallation, StartRefused } from "../installation.ts";
import { checkoutFolder } from "../services/checkout.ts";
import { readEnvironment, type Settings } from "../services/environment.ts";
import { DatabaseAway } from "../store/away.ts";
import { MigrationRefused } from "../store/migrate.ts";
import { Misuse } from "./misuse.ts";

/** The settings of the environment. Throws a Misuse that names every one that is not right. */
export const settingsTyped = (): Settings => {
  const settings = readEnvironment(process.env, checkoutFolder);
  if (settings.ok) return settings.value;
  throw new Misuse(...settings.refusal);
};

const open = async (settings: Settings): Promise<Installation> => {
  try {
    return await openInstallation(settings, { serves: false });
  } catch (error) {
    if (error instanceof StartRefused || error instanceof MigrationRefused) throw new Misuse(error.message);
    if (error instanceof DatabaseAway)
      throw new Misuse(
        `the database does not answer: ${error.cause instanceof Error ? error.cause.message : ""}`,
      );
    throw error;
  }
};

/** Runs on the installation that the environment names, beside a server or without one. */
export const withInstallation = async <T>(
  settings: Settings,
  work: (installation: Installation) => Promise<T>,
): Promise<T> => {
  const installation = await open(settings);
  try {
    return await work(installation);
  } finally {
    await installation.close();
  }
};
