import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Limits } from "./limits.ts";
import { memoryOf } from "./memory-of.ts";

/** Why a process was ended, or how it ended by itself. */
export type Ending = "too-long" | "too-large" | "crashed" | "failed" | "ended";

/** A program that is held to its limits. */
export type HeldProcess = {
  readonly input: Writable;
  /** What it writes, piece by piece. */
  readonly output: Readable;
  /** From now on its time runs and its memory is watched. */
  readonly watch: () => void;
  /** Ends it and whatever it started. */
  readonly end: (why: Ending) => void;
  /** Told once it is gone. */
  readonly ended: Promise<Ending>;
  /** Whether this process may end while that one still runs. */
  readonly keepsUs: (does: boolean) => void;
};

const WATCH_MS = 50;

/** How the kernel or the program itself ends what ran out of memory. */
const outOfMemory: readonly (NodeJS.Signals | null)[] = ["SIGABRT", "SIGTRAP", "SIGKILL", "SIGILL"];

const endingOf = (status: number | null, signal: NodeJS.Signals | null): Ending => {
  if (signal === "SIGXCPU") return "too-long";
  if (outOfMemory.includes(signal)) return "too-large";
  if (signal !== null) return "crashed";
  return status === 0 ? "ended" : "failed";
};

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
};

type Child = ChildProcessByStdio<Writable, Readable, null>;

const keepsUs = (child: Child, does: boolean): void => {
  const parts = [child, child.stdin as Socket, child.stdout as Socket];
  for (const part of parts) {
    if (does) part.ref();
    else part.unref();
  }
};

/** Starts a program with nothing of our surroundings, as the leader of a group of its own. */
export const startHeld = (
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  limits: Limits,
): HeldProcess => {
  const [file = "", ...args] = command;
  const child = spawn(file, args, { stdio: ["pipe", "pipe", "ignore"], env, cwd: "/", detached: true });
  let why: Ending | undefined;
  const end = (because: Ending): void => {
    why ??= because;
    killGroup(child.pid);
  };
  let isGone = false;
  const ended = new Promise<Ending>((done) => {
    const gone = (ending: Ending): void => {
      isGone = true;
      done(why ?? ending);
    };
    child.once("error", () => gone("failed"));
    // Not at its exit: what it wrote last may still be on its way.
    child.once("close", (status, signal) => gone(endingOf(status, signal)));
  });
  // It may end while we still write.
  child.stdin.on("error", () => undefined);
  const watch = async (): Promise<void> => {
    const alarm = setTimeout(() => end("too-long"), limits.milliseconds);
    while (!isGone) {
      if (child.pid !== undefined && (await memoryOf(child.pid)) > limits.memoryBytes) end("too-large");
      await Promise.race([ended, pause(WATCH_MS)]);
    }
    clearTimeout(alarm);
  };
  return {
    input: child.stdin,
    output: child.stdout,
    watch: () => {
      watch().catch(() => end("crashed"));
    },
    end,
    ended,
    keepsUs: (does) => keepsUs(child, does),
  };
};
