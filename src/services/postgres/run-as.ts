import { execFile, type SpawnOptions } from "node:child_process";
import { chown } from "node:fs/promises";
import { promisify } from "node:util";
import { type SystemUser, systemUser } from "./system-user.ts";

/** As whom PostgreSQL runs: it refuses to run as root. Without a user, as whoever we are. */
export type RunAs = { readonly before: readonly string[]; readonly user?: SystemUser };

/** The user that runs this process. */
export const ourselves: RunAs = { before: [] };

/**
 * A user namespace of its own, in which root is nobody: the programs see an unprivileged user and can do no more than
 * one, while their files stay root's. Works in folders that are closed to everybody else.
 */
export const inUserNamespace: RunAs = { before: ["unshare", "--user"] };

/** A user of this machine; only root may do that. */
export const asUser = (user: SystemUser): RunAs => ({ before: [], user });

/** What all programs get to see of our surroundings: none of the settings that PostgreSQL reads from variables. */
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" });

/** A program with its arguments, as `spawn` and `execFile` take them. */
export const commandAs = (
  { before, user }: RunAs,
  program: string,
  args: readonly string[],
): { readonly file: string; readonly args: string[]; readonly options: SpawnOptions } => {
  // The working folder of whoever started us may be closed to that user.
  const options = { env: environment(), cwd: "/", ...user };
  const [first, ...rest] = before;
  return first === undefined
    ? { file: program, args: [...args], options }
    : { file: first, args: [...rest, program, ...args], options };
};

/** Runs a program to its end and gives what it printed. The error of one that fails carries its `stderr`. */
export const runAs = async (as: RunAs, program: string, args: readonly string[]): Promise<string> => {
  const { file, args: all, options } = commandAs(as, program, args);
  return (await promisify(execFile)(file, all, { ...options, encoding: "utf8" } as const)).stdout;
};

/** Hands a file or folder that we made to the user who is to write it. */
export const give = async (path: string, { user }: RunAs): Promise<void> => {
  if (user !== undefined) await chown(path, user.uid, user.gid);
};

/** A system user that may stand in for root, where this machine has one of that name. */
export const standIn = async (name: string): Promise<readonly RunAs[]> => {
  const user = await systemUser(name);
  return user === undefined ? [] : [asUser(user)];
};
