import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { confinement } from "./confinement.ts";
import { type HeldProcess, startHeld } from "./held-process.ts";
import { type Limits, usualLimits } from "./limits.ts";

const started = (script: string, limits: Partial<Limits> = {}): HeldProcess =>
  startHeld(["/bin/sh", "-c", script], {}, { ...usualLimits, ...limits });

const firstLine = async (held: HeldProcess): Promise<string> =>
  new Promise((done) => held.output.once("data", (piece: Buffer) => done(piece.toString("utf8").trim())));

const untilGone = async (pid: string): Promise<void> => {
  while (existsSync(`/proc/${pid}`)) await setImmediate();
};

describe("a program that is held", () => {
  test("is told to end with everything that it started", async () => {
    const held = started("sleep 1000 & echo $!; wait");
    const grandchild = await firstLine(held);
    held.end("ended");
    expect(await held.ended).toBe("ended");
    await untilGone(grandchild);
  });

  test("and takes too long is ended", async () => {
    const held = started("exec sleep 1000", { milliseconds: 1 });
    held.watch();
    expect(await held.ended).toBe("too-long");
  });

  test("and takes too much memory is ended", async () => {
    const held = startHeld(
      [process.execPath, "-e", "const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));"],
      {},
      { ...usualLimits, memoryBytes: 150e6 },
    );
    held.watch();
    expect(await held.ended).toBe("too-large");
  });

  test.each([
    ["kill -SEGV $$", "crashed"],
    ["kill -BUS $$", "crashed"],
    ["kill -ABRT $$", "too-large"],
    ["kill -XCPU $$", "too-long"],
    ["exit 3", "failed"],
    ["exit 0", "ended"],
  ])("and does %s is known to have %s", async (script, ending) =>
    expect(await started(script).ended).toBe(ending),
  );

  test("and cannot be started has failed", async () => {
    const held = startHeld(["/nowhere/at/all"], {}, usualLimits);
    held.watch();
    expect(await held.ended).toBe("failed");
  });

  test("knows nothing of our surroundings", async () => {
    process.env["ATTUNE_TEST_SECRET"] = "secret";
    expect(await firstLine(started("env; pwd"))).not.toContain("secret");
  });
});

describe("what the kernel holds", () => {
  test("is found out on this machine, and programs run in it", async () => {
    const held = await confinement(usualLimits);
    const command = [...held, "/bin/sh", "-c", "echo $(ulimit -c) $(ulimit -f)"];
    const program = startHeld(command, {}, usualLimits);
    const isLimited = held.some((part) => part.includes("prlimit"));
    expect(await firstLine(program)).toMatch(isLimited ? /^0 0$/ : /./);
  });

  test("is memory, too", async () => {
    const limits = { ...usualLimits, memoryBytes: 300e6 };
    const held = await confinement(limits);
    if (!held.some((part) => part.includes("prlimit"))) return;
    const script = "const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));";
    // Nobody watches: it is refused what it asks for.
    expect(await startHeld([...held, process.execPath, "-e", script], {}, limits).ended).toMatch(
      /^(failed|too-large)$/,
    );
  });
});
