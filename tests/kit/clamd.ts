import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const program = "/usr/sbin/clamd";

/** What is missing for tests with a real scanner, in words; undefined where nothing is. */
export const missingClamd = existsSync(program)
  ? undefined
  : `there is no ${program}: apt-get install -y clamav-daemon`;

/** A clamd of our own, with nothing but the signatures that a test wrote. */
export type OwnClamd = { readonly socket: string; readonly stop: () => Promise<void> };

const answers = async (socket: string): Promise<boolean> =>
  new Promise((done) => {
    const connection = createConnection(socket, () => connection.write("zPING\0"));
    connection.on("data", (said) => {
      connection.destroy();
      done(said.toString().startsWith("PONG"));
    });
    connection.on("error", () => done(false));
  });

const untilReady = async (socket: string, process: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (process.exitCode !== null) throw new Error(`clamd ended with ${process.exitCode}`);
    if (await answers(socket)) return;
    await pause(50);
  }
  throw new Error("clamd does not answer");
};

/** Starts a clamd that finds one word, by a pattern, and one file, by its digest. */
export const startClamd = async (
  { word, file }: { readonly word: string; readonly file: Uint8Array },
  /** The most bytes that it takes. */
  most = 30 * 1024 * 1024,
): Promise<OwnClamd> => {
  const folder = await mkdtemp(join(tmpdir(), "attune-clamd-"));
  const [socket, database] = [join(folder, "clamd.sock"), join(folder, "database")];
  await mkdir(database);
  await writeFile(join(database, "own.ndb"), `Attune.Test.Word:0:*:${Buffer.from(word).toString("hex")}\n`);
  const digest = createHash("sha256").update(file).digest("hex");
  await writeFile(join(database, "own.hsb"), `${digest}:${file.length}:Attune.Test.File\n`);
  const settings = join(folder, "clamd.conf");
  await writeFile(
    settings,
    [
      `LocalSocket ${socket}`,
      `DatabaseDirectory ${database}`,
      `TemporaryDirectory ${folder}`,
      "Foreground yes",
      `StreamMaxLength ${most}`,
      "MaxThreads 2",
    ].join("\n"),
  );
  const process = spawn(program, ["--config-file", settings], { stdio: "ignore" });
  const ended = new Promise<void>((done) => process.once("exit", () => done()));
  const stop = async (): Promise<void> => {
    process.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(socket, process);
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, stop };
};
