import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { isAlive, postmasterOf } from "../../src/services/postgres/postmaster.ts";
import { startNode } from "./node-child.ts";
import { nameOfRun, removeDeadRuns } from "./test-run.ts";

const parent = mkdtempSync(join(tmpdir(), "attune-parent-"));
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const source = (file: string): string => JSON.stringify(join(import.meta.dirname, "../../src", file));

test("what a killed run has left is removed with its server; a run that goes on is not touched", async () => {
  const killed = startNode(`
    const { startCluster } = await import(${source("services/embedded-postgres.ts")});
    const { nameOfRun } = await import(${JSON.stringify(join(import.meta.dirname, "test-run.ts"))});
    const folder = ${JSON.stringify(parent)} + "/" + nameOfRun(process.pid);
    await startCluster({ folder: folder + "/cluster", fsync: false });
    console.log(folder);
    setInterval(() => {}, 1000);
  `);
  const left = await killed.line();
  const { pid } = (await postmasterOf(join(left, "cluster/postgres"))) ?? { pid: 0 };
  const going = join(parent, nameOfRun(process.pid));
  const other = join(parent, "attune-run-notes");
  for (const folder of [going, other]) mkdirSync(folder);

  await removeDeadRuns([parent]);
  expect(existsSync(left)).toBe(true);

  await killed.kill();
  await removeDeadRuns([parent, join(parent, "nothing-here")]);
  expect(readdirSync(parent).toSorted()).toEqual([nameOfRun(process.pid), "attune-run-notes"].toSorted());
  expect(isAlive(pid)).toBe(false);
});

test("a run whose process id was given to another program is known to be dead", async () => {
  const reused = join(parent, `attune-run-${process.pid}-1`);
  mkdirSync(reused, { recursive: true });
  await removeDeadRuns([parent]);
  expect(existsSync(reused)).toBe(false);
});
