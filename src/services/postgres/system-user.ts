import { readFile } from "node:fs/promises";

/** A user of the operating system, by numbers. */
export type SystemUser = { readonly uid: number; readonly gid: number };

/** Reads a user from `/etc/passwd`; nothing where there is no such user. */
export const systemUser = async (name: string, file = "/etc/passwd"): Promise<SystemUser | undefined> => {
  const users = await readFile(file, "utf8").catch(() => "");
  for (const line of users.split("\n")) {
    const [known, , uid, gid] = line.split(":");
    if (known === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
};
