import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Limits } from "./limits.ts";

/** Where Linux keeps its programs; what somebody's PATH adds is not asked. */
const folders = ["/usr/bin", "/bin"];

const programs = ["unshare", "setpriv", "prlimit"] as const;

const found = (name: (typeof programs)[number]): string | undefined =>
  folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));

/** Beside the clock of whoever started it, should that one stand still. */
const cpuSeconds = ({ milliseconds }: Limits): number => Math.ceil(milliseconds / 1000) + 5;

/** No network and no rights of an administrator, even where root runs us. */
const alone = ["--user", "--net", "--"];
/** Ends with whoever started it, and never gets more rights than it has. */
const bound = ["--pdeathsig", "KILL", "--no-new-privs", "--"];

/** What Node sets aside at its start and hardly uses; the kernel counts it, what is really used is watched. */
const SET_ASIDE = 800 * 2 ** 20;

const limited = (limits: Limits): readonly string[] => [
  `--data=${limits.memoryBytes + SET_ASIDE}`,
  `--cpu=${cpuSeconds(limits)}`,
  "--core=0",
  "--fsize=0",
  "--nofile=128",
  "--",
];

const succeeds = async (command: readonly string[]): Promise<boolean> =>
  new Promise((done) => {
    const [file = "", ...args] = command;
    const child = spawn(file, args, { stdio: "ignore", env: {}, cwd: "/" });
    child.once("error", () => done(false));
    child.once("exit", (status) => done(status === 0));
  });

/**
 * What to put in front of a program so that the kernel holds it, as far as this machine can: without network, in so much
 * memory and processor time, unable to write files, ended with this process.
 */
export const confinement = async (limits: Limits): Promise<readonly string[]> => {
  const [unshare, setpriv, prlimit] = programs.map(found);
  const parts = [
    unshare === undefined ? [] : [unshare, ...alone],
    setpriv === undefined ? [] : [setpriv, ...bound],
    prlimit === undefined ? [] : [prlimit, ...limited(limits)],
  ];
  const held: string[] = [];
  // A container may forbid some of it.
  for (const part of parts)
    if (part.length > 0 && (await succeeds([...held, ...part, "/bin/true"]))) held.push(...part);
  return held;
};
