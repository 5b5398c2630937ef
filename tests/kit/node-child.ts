import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A Node of its own that runs a module. */
export type NodeChild = {
  readonly process: ChildProcess;
  /** The next line that it prints. Throws, with its errors, where it ends without one. */
  readonly line: () => Promise<string>;
  /** Ends it as a loss of power would, and waits. */
  readonly kill: () => Promise<void>;
};

/** Starts a Node with the text of a module, which can import this checkout's files by their full paths. */
export const startNode = (
  source: string,
  { env = {}, user }: { env?: NodeJS.ProcessEnv; user?: { readonly uid: number; readonly gid: number } } = {},
): NodeChild => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    env: { ...process.env, ...env },
    cwd: "/",
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString("utf8");
  });
  const exited = once(child, "exit");
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      if (done !== true) return value;
      await exited;
      throw new Error(errors === "" ? "it printed nothing more" : errors);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
};
