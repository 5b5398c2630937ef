import { readFile } from "node:fs/promises";

/** What a process has in memory now, in bytes; 0 where nobody can tell. */
export const memoryOf = async (pid: number): Promise<number> => {
  try {
    const status = await readFile(`/proc/${pid}/status`, "latin1");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
};
