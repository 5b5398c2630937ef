import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The files of the checkout as git sees them, tracked or new, that match a pathspec; what is ignored is not ours. */
export function listedFiles(...pathspecs: readonly string[]): string[] {
  // The checkout may belong to someone else than who checks it: git only lists here.
  const listed = execFileSync(
    "git",
    ["-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard", "--", ...pathspecs],
    { encoding: "utf8" },
  );
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(path)).sort();
}
