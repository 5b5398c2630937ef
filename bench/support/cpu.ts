import { readFileSync } from "node:fs";

/** Ticks a second of /proc: the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * The processor time that processes have used so far, in milliseconds. Those that have ended meanwhile count nothing, so
 * what is compared must live on.
 */
export const cpuMilliseconds = (pids: readonly number[]): number => {
  let ticks = 0;
  for (const pid of pids) {
    try {
      // The name of a program stands in parentheses, and may hold some.
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      const [user, system] = stat
        .slice(stat.lastIndexOf(")") + 2)
        .split(" ")
        .slice(11, 13);
      ticks += Number(user) + Number(system);
    } catch {
      // It has ended.
    }
  }
  return (ticks * 1000) / TICKS;
};
