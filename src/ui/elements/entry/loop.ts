import { quietly } from "./quietly.ts";

/** What became of one sending: `refused` until something else is typed, `stopped` until somebody does something about it. */
export type Sent = "sent" | "away" | "refused" | "stopped";

/** After this long without another letter what was typed is sent, and while somebody types at least so often. */
const PAUSE = 400;
const LONGEST = 1000;

/** Between tries while there is no network, doubled each time. */
const FIRST_TRY = 1000;
const LAST_TRY = 30_000;

/** Decides when to send: one sending at a time, soon after typing, and again and again while there is no network. */
export const makeLoop = (send: () => Promise<Sent>, hasUnsent: () => boolean) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  let tries = 0;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const after = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      quietly(now());
    }, milliseconds);
  };
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    first = undefined;
    const became = await send();
    isStopped = became === "stopped";
    tries = became === "away" ? tries + 1 : 0;
    if (became === "away") after(Math.min(LAST_TRY, FIRST_TRY * 2 ** (tries - 1)));
    else if (became === "sent" && hasUnsent() && timer === undefined) after(0);
  };
  /** Sends at once; resolves when that, or what was on its way already, has ended. */
  const now = async (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    now,
    /** Something was typed. */
    typed: (): void => {
      if (isStopped || tries > 0) return;
      const time = performance.now();
      first ??= time;
      after(Math.max(0, Math.min(PAUSE, first + LONGEST - time)));
    },
    /** Sends until nothing is left, or until that cannot be done; true where nothing is left. */
    flush: async (): Promise<boolean> => {
      for (let tried = 0; tried < 4 && hasUnsent(); tried++) await now();
      return !hasUnsent();
    },
  };
};
