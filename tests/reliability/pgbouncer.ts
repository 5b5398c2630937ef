import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  asUser,
  commandAs,
  inUserNamespace,
  ourselves,
  type RunAs,
} from "../../src/services/postgres/run-as.ts";
import { freePort } from "../kit/served.ts";

const program = "/usr/sbin/pgbouncer";

/** What is missing for tests behind a pooler, in words; undefined where nothing is. */
export const missingPgBouncer = existsSync(program)
  ? undefined
  : "PgBouncer is not on this machine: apt-get install -y pgbouncer";

/** A PgBouncer that lends its few connections for a transaction each. */
export type PgBouncer = {
  /** The same address through the pooler, for whoever may pass. */
  readonly through: (url: string) => string;
  readonly close: () => Promise<void>;
};

/** It refuses to run as root, and only whoever runs the server may reach its socket. */
const asWhom = async (cluster: string): Promise<RunAs> => {
  if (process.getuid?.() !== 0) return ourselves;
  const { uid, gid } = await stat(cluster);
  return uid === 0 ? inUserNamespace : asUser({ uid, gid });
};

const listens = async (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });

const untilListening = async (port: number, child: ChildProcess): Promise<void> => {
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}`);
    await pause(10);
  }
};

/** Starts one in front of a PostgreSQL whose folder holds its cluster, for the roles of some addresses. */
export const startPgBouncer = async (
  folder: string,
  { socketFolder, urls }: { readonly socketFolder: string; readonly urls: readonly string[] },
): Promise<PgBouncer> => {
  const port = await freePort();
  const own = join(folder, "pgbouncer");
  await mkdir(own, { recursive: true });
  const users = urls
    .map((url) => new URL(url))
    .map(({ username, password }) => `"${username}" "${password}"\n`);
  await writeFile(join(own, "users.txt"), users.join(""));
  await writeFile(
    join(own, "pgbouncer.ini"),
    `[databases]
attune = host=${socketFolder} port=5432 dbname=attune
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(own, "users.txt")}
pool_mode = transaction
default_pool_size = 5
server_login_retry = 1
`,
  );
  const as = await asWhom(join(folder, "postgres"));
  const { file, args, options } = commandAs(as, program, ["-q", join(own, "pgbouncer.ini")]);
  const child = spawn("/usr/bin/setpriv", ["--pdeathsig", "KILL", file, ...args], {
    ...options,
    stdio: "ignore",
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await untilListening(port, child);
  return {
    through: (url) => {
      const { username, password } = new URL(url);
      return `postgres://${username}:${password}@127.0.0.1:${port}/attune?prepare=no`;
    },
    close: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};
