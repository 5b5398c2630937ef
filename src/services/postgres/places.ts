import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";

/** Where the parts of an embedded PostgreSQL lie. */
export type Places = {
  readonly folder: string;
  /** The cluster itself: what PostgreSQL calls its data directory. */
  readonly cluster: string;
  readonly keys: string;
  readonly run: string;
  readonly log: string;
};

const placesIn = (folder: string): Places => ({
  folder,
  cluster: join(folder, "postgres"),
  keys: join(folder, "keys"),
  run: join(folder, "run"),
  log: join(folder, "postgres.log"),
});

/** The places of a folder that is there; nothing where there is none. */
export const placesOf = async (folder: string): Promise<Places | undefined> => {
  try {
    return placesIn(await realpath(folder));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

/** Makes the folder where there is none, closed to others. Throws, in words, where it may not be written. */
export const makePlaces = async (folder: string): Promise<Places> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const places = placesIn(await realpath(folder));
    await mkdir(places.run, { recursive: true, mode: 0o700 });
    await mkdir(places.keys, { recursive: true, mode: 0o700 });
    return places;
  } catch (cause) {
    throw new Error(
      `The folder ${folder} cannot be written (${codeOf(cause)}): give it to whoever runs Attune, choose another one, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
};
