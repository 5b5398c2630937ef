import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, askOne, clusterFolders } from "../../../tests/kit/cluster-folders.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { startCluster } from "../embedded-postgres.ts";
import { embeddedPackage } from "./binaries.ts";
import { postmasterOf } from "./postmaster.ts";
import { systemUser } from "./system-user.ts";

const folderFor = clusterFolders();

const isRoot = process.getuid?.() === 0;

const nobody = (await systemUser("nobody")) ?? { uid: 65_534, gid: 65_534 };

/** Where the checkout is closed to others, no system user can run its programs. */
const others =
  isRoot && spawnSync("test", ["-r", embeddedPackage()], { uid: nobody.uid, gid: nobody.gid }).status === 0;

const ownerOf = (path: string): number => statSync(path).uid;

describe.runIf(isRoot)("as root", () => {
  test("in a user namespace, the files stay root's and a closed folder is no obstacle", async () => {
    const closed = folderFor();
    chmodSync(closed, 0o700);
    const folder = join(closed, "attune");
    const { ownerUrl, stop } = await startCluster({ folder, fsync: false });
    expect(await askOne(ownerUrl, "select current_user")).toBe("attune_owner");
    expect(ownerOf(join(folder, "postgres/PG_VERSION"))).toBe(0);
    await stop();
  });

  test.runIf(others)(
    "without user namespaces a system user runs it, and may pass through the folder but not read it",
    async () => {
      const folder = folderFor("own");
      const parent = join(folder, "..");
      const run = join(parent, "..");
      for (const path of [run, parent]) chmodSync(path, 0o711);
      const { ownerUrl, stop } = await startCluster({ folder, fsync: false, userNamespaces: false });
      await ask(ownerUrl, "create table notes as select 'kept' as said");
      const user = ownerOf(join(folder, "postgres/PG_VERSION"));
      expect(user).not.toBe(0);
      const { pid } = (await postmasterOf(join(folder, "postgres"))) ?? { pid: 0 };
      expect(ownerOf(`/proc/${pid}`)).toBe(user);
      expect(ownerOf(join(folder, "keys/postgres.json"))).toBe(0);
      expect((statSync(folder).mode & 0o777).toString(8)).toBe("710");
      await stop();

      // Where the kernel allows namespaces again, whoever made the cluster still runs it.
      const again = await startCluster({ folder, fsync: false });
      expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
      expect(ownerOf(join(folder, "postgres/PG_VERSION"))).toBe(user);
      await again.stop();
    },
  );

  test.runIf(others)(
    "a cluster that was root's is handed over where namespaces are not allowed any more",
    async () => {
      const folder = folderFor("own");
      for (const path of [join(folder, "../.."), join(folder, "..")]) chmodSync(path, 0o711);
      const first = await startCluster({ folder, fsync: false });
      await ask(first.ownerUrl, "create table notes as select 'kept' as said");
      await first.stop();
      const again = await startCluster({ folder, fsync: false, userNamespaces: false });
      expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
      const owners = readdirSync(join(folder, "postgres"), { recursive: true, encoding: "utf8" }).map(
        (name) => ownerOf(join(folder, "postgres", name)),
      );
      expect(owners).not.toContain(0);
    },
  );

  test("where no system user can reach the folder, the message says what to do", async () => {
    const closed = folderFor();
    chmodSync(closed, 0o700);
    await expect(startCluster({ folder: join(closed, "attune"), userNamespaces: false })).rejects.toThrow(
      /does not run here \(.*may not enter.*start Attune as a user other than root, or set DATABASE_URL/,
    );
  });

  test.runIf(others)("as any other user it runs as that user", async () => {
    const folder = folderFor("own");
    for (const path of [join(folder, "../.."), join(folder, "..")]) chmodSync(path, 0o711);
    mkdirSync(folder);
    chownSync(folder, nobody.uid, nobody.gid);
    const from = JSON.stringify(join(import.meta.dirname, "../embedded-postgres.ts"));
    const child = startNode(
      `const { startCluster } = await import(${from});
       console.log((await startCluster({ folder: ${JSON.stringify(folder)}, fsync: false })).ownerUrl);`,
      { user: nobody },
    );
    expect(await askOne(await child.line(), "select current_user")).toBe("attune_owner");
    expect(ownerOf(join(folder, "postgres/PG_VERSION"))).toBe(nobody.uid);
    expect((await startCluster({ folder, fsync: false })).adopted).toBe(true);
  });
});

test("users are read from the system's list", async () => {
  expect(await systemUser("root")).toEqual({ uid: 0, gid: 0 });
  expect(await systemUser("nobody-of-that-name")).toBeUndefined();
  expect(await systemUser("root", "/nowhere")).toBeUndefined();
});
