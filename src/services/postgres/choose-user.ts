import { chmod, chown, lchown, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Places } from "./places.ts";
import { asUser, inUserNamespace, ourselves, type RunAs, runAs, standIn } from "./run-as.ts";

/** As whom PostgreSQL runs here, and the version of its programs, such as `18.4`. */
export type Chosen = { readonly as: RunAs; readonly version: string };

const candidates = async (places: Places, userNamespaces: boolean): Promise<readonly RunAs[]> => {
  if (process.getuid?.() !== 0) return [ourselves];
  const made = await stat(places.cluster).catch(() => undefined);
  // Whoever made the cluster can read it: root in a namespace of its own could not.
  if (made !== undefined && made.uid !== 0) return [asUser({ uid: made.uid, gid: made.gid })];
  return [
    ...(userNamespaces ? [inUserNamespace] : []),
    ...(await standIn("postgres")),
    ...(await standIn("nobody")),
  ];
};

const mayEnter = async (as: RunAs, folder: string): Promise<boolean> =>
  runAs(as, "test", ["-x", folder]).then(
    () => true,
    () => false,
  );

/** Lets that user pass through our folder, and no more; gives it the cluster that was root's. */
const openTo = async (as: RunAs, { folder, cluster, run }: Places): Promise<void> => {
  if (as.user === undefined) return;
  const { uid, gid } = as.user;
  if (!(await mayEnter(as, folder))) {
    const { uid: owner, mode } = await stat(folder);
    await chown(folder, owner, gid);
    await chmod(folder, (mode & 0o777) | 0o010);
    if (!(await mayEnter(as, folder))) throw new Error(`user ${uid} may not enter ${folder}`);
  }
  await chown(run, uid, gid);
  const made = await stat(cluster).catch(() => undefined);
  if (made === undefined || made.uid === uid) return;
  for (const entry of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, entry), uid, gid);
  await chown(cluster, uid, gid);
};

const firstLine = (error: unknown): string => {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
  const words = said === "" && error instanceof Error ? error.message : said;
  return words.split("\n")[0] ?? "";
};

/**
 * Finds a user under whom PostgreSQL's programs run and can reach their folder: ourselves, or, where we are root, root in
 * a user namespace, else the system user `postgres` or `nobody`. Throws, in words, where there is none.
 */
export const chooseUser = async (
  places: Places,
  binaries: Binaries,
  userNamespaces: boolean,
): Promise<Chosen> => {
  const failures: string[] = [];
  for (const as of await candidates(places, userNamespaces)) {
    try {
      const said = await runAs(as, binaries.postgres, ["--version"]);
      const version = /\) (\d+\.\d+)/.exec(said)?.[1];
      if (version === undefined) throw new Error(`no PostgreSQL of a known version: ${said.trim()}`);
      await openTo(as, places);
      return { as, version };
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  throw new Error(
    `The embedded PostgreSQL does not run here (${failures.join("; ") || "no user for it"}): start Attune as a user other than root, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
};
