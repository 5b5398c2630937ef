import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

const attune = join(import.meta.dirname, "..", "..", "bin", "attune");

/** What became of a command. A signal stands in for the status where one ended it. */
export type Ran = {
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** No command of these tests should take this long; one that hangs is ended and fails its test. */
const LONGEST_MS = 60_000;

/** Runs the command line as a child process, with what is given as its standard input. */
export const runAttune = async (
  args: readonly string[],
  input: string | Buffer | Readable = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const env = { ...process.env, ...environment };
  const child = spawn(attune, args, { stdio: "pipe", env, timeout: LONGEST_MS, killSignal: "SIGKILL" });
  const feeding =
    typeof input === "string" || Buffer.isBuffer(input)
      ? new Promise<void>((resolve) => child.stdin.on("error", () => resolve()).end(input, resolve))
      : pipeline(input, child.stdin).catch(() => undefined); // it may stop reading
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | string | null>((resolve) => {
      child.on("close", (code, signal) => resolve(signal ?? code));
    }),
    feeding,
  ]);
  return { status, stdout, stderr };
};

/** Runs a line of shell in which `"$attune"` is the command line: for pipes, closed outputs and full disks. */
export const runShell = async (line: string, folder: string): Promise<Ran> => {
  const child = spawn("bash", ["-c", line], {
    cwd: folder,
    env: { ...process.env, attune },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | string | null>((resolve) => {
      child.on("close", (code, signal) => resolve(signal ?? code));
    }),
  ]);
  return { status, stdout, stderr };
};

/** A folder for the files of a test. */
export type Folder = {
  readonly path: string;
  /** Writes a file and gives its path. */
  readonly write: (name: string, content: string | Buffer) => string;
  readonly remove: () => void;
};

/** Makes an empty folder of its own for a test. */
export const temporaryFolder = (): Folder => {
  const path = mkdtempSync(join(tmpdir(), "attune-hostile-"));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};
