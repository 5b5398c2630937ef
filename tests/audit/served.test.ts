// The real server with its own database: signed when it stops, verified beside it, without it, and after it was killed.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkoutFolder } from "../../src/services/checkout.ts";
import { checkpointsIn } from "../../src/services/checkpoints.ts";
import { endServer, type Served, startServer } from "../kit/served.ts";

let served: Served;
beforeAll(async () => {
  served = await startServer();
});
afterAll(async () => endServer(served));

type Report = {
  readonly fine: boolean;
  readonly rows: number;
  readonly checkpoints: number;
  readonly later: number;
};

const verify = async (): Promise<Report & { readonly status: number | null }> => {
  const child = spawn(join(checkoutFolder, "bin", "attune"), ["audit", "verify"], {
    env: { ...process.env, ATTUNE_DATA: served.dataFolder, DATABASE_URL: "", ATTUNE_OWNER_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, status] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => {
      child.on("close", resolve);
    }),
  ]);
  return { ...(JSON.parse(said) as Report), status };
};
const lines = async (): Promise<number> =>
  (await readFile(checkpointsIn(served.dataFolder), "utf8")).split("\n").length - 1;

test("beside the running server everything is chained", async () => {
  const report = await verify();
  expect(report).toMatchObject({ status: 0, fine: true });
  expect(report.rows).toBeGreaterThan(5);
  expect(report.later).toBe(report.rows);
});

test("a server that is told to stop signs what is not yet signed", async () => {
  expect(await served.stop()).toBe(0);
  expect(await lines()).toBe(1);
  expect(await verify()).toMatchObject({ status: 0, fine: true, checkpoints: 1, later: 0 });
});

test("after it was killed nothing is wrong, and the next stop goes on", async () => {
  served = await startServer({ dataFolder: served.dataFolder });
  const person = /name="person" value="([^"]+)"/.exec(
    await (await fetch(`${served.local}/demonstration`)).text(),
  )?.[1];
  const entered = await fetch(`${served.local}/demonstration/enter`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: served.local, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ person: person ?? "" }),
  });
  expect(entered.status).toBe(303);
  await served.kill();
  const killed = await verify();
  expect(killed).toMatchObject({ status: 0, fine: true, checkpoints: 1 });
  expect(killed.later).toBeGreaterThan(0);
  served = await startServer({ dataFolder: served.dataFolder });
  expect(await served.stop()).toBe(0);
  expect(await verify()).toMatchObject({ status: 0, fine: true, checkpoints: 2, later: 0 });
});
