import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The checkout that the tests run in. */
export const checkout = join(import.meta.dirname, "../..");

export type Ran = { readonly status: number | null; readonly output: string; readonly error: string };

export type CheckoutCopy = {
  readonly root: string;
  /** Writes a file of the copy, making its folder; the answer takes it away again. */
  readonly plant: (path: string, text: string) => () => void;
  readonly run: (command: string, ...args: readonly string[]) => Ran;
  readonly remove: () => void;
};

// Git tells its hooks about the repository through variables: a copy is a repository of its own.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);

/** Runs a command of a checkout, nothing on its standard input. */
function runIn(root: string, command: string, args: readonly string[] = []): Ran {
  const run = spawnSync(join(root, command), args, {
    cwd: root,
    env: environment,
    input: "",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status: run.status, output: run.stdout, error: run.stderr };
}

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "safe.directory=*", ...args], { cwd: root, env: environment, encoding: "utf8" });

/**
 * A copy of the checkout, as it stands and not as it was committed, in a folder of its own with a space in its name.
 * The installed packages are shared, by a link.
 */
export function copyCheckout(wanted: (path: string) => boolean = () => true): CheckoutCopy {
  const folder = mkdtempSync(join(tmpdir(), "attune-"));
  const root = join(folder, "a copy");
  mkdirSync(root);
  const files = git(checkout, "ls-files", "-z", "-co", "--exclude-standard").split("\0").filter(wanted);
  for (const path of new Set(files)) {
    if (path === "") continue;
    // Others may take a file away while we copy: what is gone is not part of the tree.
    try {
      cpSync(join(checkout, path), join(root, path), { verbatimSymlinks: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  for (const packages of ["node_modules", "tools/node/node_modules"]) {
    mkdirSync(dirname(join(root, packages)), { recursive: true });
    symlinkSync(join(checkout, packages), join(root, packages));
  }
  git(root, "init", "-q");
  return {
    root,
    plant(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return () => rmSync(join(root, path));
    },
    run: (command, ...args) => runIn(root, command, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
