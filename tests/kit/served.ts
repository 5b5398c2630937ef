import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkoutFolder } from "../../src/services/checkout.ts";
import { stopCluster } from "../../src/services/embedded-postgres.ts";

/** The real server as a process of its own. */
export type Served = {
  /** Where people find it. */
  readonly url: string;
  /** Where it listens on this machine. */
  readonly local: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Everything that it wrote so far. */
  readonly output: () => string;
  /** Its exit status, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop and waits; answers with its exit status. */
  readonly stop: (signal?: "SIGTERM" | "SIGINT") => Promise<number | null>;
  /** Kills it without a word. Its database lives on, as after a real one. */
  readonly kill: () => Promise<void>;
};

/** What a start is told. */
export type ServedOptions = {
  readonly dataFolder?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
};

/** A port that nobody listens at. */
export const freePort = async (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Ends a child with its parent, however that ends: a server of a killed run must not bring its database back. */
const dyingWithUs = (file: string): readonly [string, readonly string[]] =>
  existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", ["--pdeathsig", "KILL", file]] : [file, []];

/** Starts the server as `script/server` does, without waiting. */
export const launchServer = async (options: ServedOptions = {}): Promise<Served> => {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "attune-served-")));
  const port = options.port ?? (await freePort());
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(ATTUNE_(?!TEST_)|DATABASE_URL|SMTP_URL|PORT$|NODE_OPTIONS|VITEST)/.test(name),
    ),
  );
  const [file, args] = dyingWithUs(join(checkoutFolder, "script", "server"));
  const child = spawn(file, args, {
    env: { ...kept, PORT: String(port), ATTUNE_DATA: dataFolder, ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const local = `http://localhost:${port}`;
  return {
    url: options.environment?.["ATTUNE_URL"] ?? local,
    local,
    dataFolder,
    process: child,
    output: () => output,
    ended,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
};

const hasEnded = ({ process: { exitCode, signalCode } }: Served): boolean =>
  exitCode !== null || signalCode !== null;

/** Waits until it serves; says what it wrote where it ends instead. */
export const untilReady = async (served: Served): Promise<Served> => {
  while (!(await isReady(served.local))) {
    if (hasEnded(served)) throw new Error(`the server ended: ${served.output()}`);
    await pause(20);
  }
  return served;
};

/** Starts the server and waits until it serves. */
export const startServer = async (options: ServedOptions = {}): Promise<Served> =>
  untilReady(await launchServer(options));

/** Stops the server, and the database that a killed one left, and removes the data. */
export const endServer = async (served: Served): Promise<void> => {
  if (!hasEnded(served)) await served.stop();
  await stopCluster(served.dataFolder);
  await rm(served.dataFolder, { recursive: true, force: true });
};
