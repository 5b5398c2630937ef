import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** The oldest PostgreSQL that Attune runs on. */
const version = "15";

/** What to do where it is missing. */
export const howToInstall = `PostgreSQL ${version} is not on this machine: apt-get install -y postgresql (Debian 12), or put its programs on PATH`;

const isThatVersion = (folder: string): boolean => {
  try {
    const said = execFileSync(join(folder, "postgres"), ["--version"], { encoding: "utf8", stdio: "pipe" });
    return said.includes(`(PostgreSQL) ${version}.`);
  } catch {
    return false;
  }
};

/** The folder with the programs of Debian's PostgreSQL 15, or of one on PATH; nothing where there is none. */
export const debianPostgres = (): string | undefined =>
  [`/usr/lib/postgresql/${version}/bin`, ...(process.env["PATH"] ?? "").split(delimiter)].find(isThatVersion);
