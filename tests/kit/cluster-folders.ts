import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, inject } from "vitest";
import { stopCluster } from "../../src/services/embedded-postgres.ts";
import { debianPostgres } from "./debian-postgres.ts";

/** The servers of this machine that a test of the server itself runs on: ours, and the oldest one where it is there. */
export const servers: readonly (readonly [string, { readonly binaries?: string }])[] = [
  ["the embedded one", {}],
  ...[debianPostgres()].flatMap((binaries) =>
    binaries === undefined ? [] : [["version 15", { binaries }] as const],
  ),
];

/** Gives folders for clusters of a test's own. After each test its servers are ended and its folders removed. */
export const clusterFolders = (): ((name?: string) => string) => {
  const made: { readonly root: string; readonly folder: string }[] = [];
  afterEach(async () => {
    for (const { root, folder } of made.splice(0)) {
      await stopCluster(folder);
      rmSync(root, { recursive: true, force: true });
    }
  });
  return (name) => {
    mkdirSync(inject("runFolder"), { recursive: true });
    // The run removes what a killed test leaves: it looks for clusters right under its folder.
    const root = mkdtempSync(join(inject("runFolder"), "own-"));
    const folder = name === undefined ? root : join(root, name);
    made.push({ root, folder });
    return folder;
  };
};

/** Asks a database one thing on a connection of its own. */
export const ask = async (
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly unknown[]> => {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined); // told by the query that meets it
  try {
    await client.connect();
    return (await client.query(text, [...values])).rows as unknown[];
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The one column of the one row that a question has. */
export const askOne = async (url: string, text: string): Promise<unknown> => {
  const [row] = await ask(url, text);
  return Object.values(row as object)[0];
};
