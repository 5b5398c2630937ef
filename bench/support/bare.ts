import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A plain node:http server that sends one answer, whatever it is asked. */
export type Bare = { readonly url: string; readonly close: () => Promise<void> };

/** Starts one, in a process of its own, with the answer that another server gave. */
export const startBare = async (response: Response): Promise<Bare> => {
  const body = await response.text();
  // What the connection needs is Node's own business.
  const named = [...response.headers].filter(([name]) => !/^(connection|keep-alive|date)$/.test(name));
  const child = spawn(process.execPath, [join(import.meta.dirname, "bare-process.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify({ body, headers: Object.fromEntries(named) }));
  const [port] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
};
