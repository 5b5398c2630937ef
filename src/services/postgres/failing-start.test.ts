import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clusterFolders } from "../../../tests/kit/cluster-folders.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { startCluster } from "../embedded-postgres.ts";
import { postmasterOf } from "./postmaster.ts";

const folderFor = clusterFolders();

/** Programs that say of themselves to be PostgreSQL 18. */
const madeUpPrograms = (initdb: string, postgres: string): string => {
  const folder = folderFor("bin");
  mkdirSync(folder);
  for (const [name, does] of Object.entries({ initdb, postgres })) {
    const text = `#!/bin/sh\n[ "$1" = --version ] && echo "${name} (PostgreSQL) 18.4" && exit\n${does}\n`;
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
};

const makesCluster = 'folder="${1#--pgdata=}"; mkdir -m 700 "$folder"; echo 18 >"$folder/PG_VERSION"';

test("a server that ends at once is told with the end of its log", async () => {
  const settings = { shared_buffers: "plenty" };
  await expect(startCluster({ folder: folderFor(), fsync: false, settings })).rejects.toThrow(
    /does not start \(status 1\)\. Its log ends:\n.*"shared_buffers": "plenty"/s,
  );
});

test("a server that never accepts connections is told with the end of its log, and ended", async () => {
  const folder = folderFor();
  const cluster = join(folder, "postgres");
  const binaries = madeUpPrograms(
    makesCluster,
    'echo "thinking it over"; cd "$2"; echo $$ >postmaster.pid; exec sleep 600',
  );
  const starting = startCluster({ folder, binaries, limits: { ready: 400 } });
  await expect(starting).rejects.toThrow("does not accept connections. Its log ends:\nthinking it over");
  await expect.poll(async () => postmasterOf(cluster), { timeout: 10_000 }).toBeUndefined();
});

test("a cluster that could not be made leaves nothing behind and says why", async () => {
  const folder = folderFor();
  const binaries = madeUpPrograms('echo "no space left" >&2; exit 1', "");
  await expect(startCluster({ folder, binaries })).rejects.toThrow(
    `could not be made in ${folder}: no space left`,
  );
  await expect(startCluster({ folder })).resolves.toMatchObject({ adopted: false });
});

test("programs that do not run here are told, with the way out", async () => {
  const binaries = join(import.meta.dirname, "nothing-here");
  await expect(startCluster({ folder: folderFor(), binaries })).rejects.toThrow(
    /does not run here \(.*set DATABASE_URL/,
  );
});

test("variables that PostgreSQL reads from the surroundings change nothing", async () => {
  const from = JSON.stringify(join(import.meta.dirname, "../embedded-postgres.ts"));
  const pg = JSON.stringify(import.meta.resolve("pg"));
  const child = startNode(
    `const { startCluster } = await import(${from});
     const { Client } = await import(${pg});
     const { ownerUrl } = await startCluster({ folder: ${JSON.stringify(folderFor())}, fsync: false });
     const client = new Client({ connectionString: ownerUrl });
     await client.connect();
     const { rows } = await client.query("select current_user || ' in ' || current_database() as at");
     await client.end();
     console.log(rows[0].at);`,
    {
      env: {
        PGDATA: "/nowhere",
        PGHOST: "db.nowhere.example",
        PGPORT: "6543",
        PGUSER: "somebody",
        PGDATABASE: "something",
        PGSSLMODE: "require",
        LC_ALL: "tlh_KX.UTF-8",
        TZ: "Pacific/Kiritimati",
      },
    },
  );
  expect(await child.line()).toBe("attune_owner in attune");
});
