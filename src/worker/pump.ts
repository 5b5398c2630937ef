/** Keeps work flowing: a few jobs at a time, taken as there is room. */
export type Pump = {
  /** Looks for work now. */
  readonly wake: () => void;
  /** Takes nothing more; ends when what was begun has ended, or after some milliseconds. True where nothing is left. */
  readonly stop: (patience: number) => Promise<boolean>;
};

type Flow<Job> = {
  /** Takes at most so many. */
  readonly take: (most: number) => Promise<readonly Job[]>;
  /** Never throws. */
  readonly run: (job: Job) => Promise<void>;
  readonly atOnce: number;
  /** How often it looks by itself, in milliseconds. */
  readonly every: number;
  readonly onError: (error: unknown) => void;
};

/** Starts a pump. A slow job keeps one place and no other job waiting. */
export const startPump = <Job>({ take, run, atOnce, every, onError }: Flow<Job>): Pump => {
  const running = new Set<Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;

  const begin = (job: Job): void => {
    const done = run(job).finally(() => {
      running.delete(done);
      wake();
    });
    running.add(done);
  };
  const look = async (): Promise<void> => {
    do {
      lookAgain = false;
      const room = atOnce - running.size;
      if (room === 0 || stopped) return;
      const jobs = await take(room);
      for (const job of jobs) begin(job);
      if (jobs.length > 0) lookAgain = true;
    } while (lookAgain);
  };
  const wake = (): void => {
    if (stopped) return;
    lookAgain = true;
    looking ??= look()
      .catch(onError)
      .finally(() => {
        looking = undefined;
        if (lookAgain) wake();
      });
  };

  const timer = setInterval(wake, every);
  wake();
  return {
    wake,
    stop: async (patience) => {
      stopped = true;
      clearInterval(timer);
      let impatience: NodeJS.Timeout | undefined;
      const enough = new Promise<boolean>((done) => {
        impatience = setTimeout(() => done(false), patience);
      });
      const finish = async (): Promise<boolean> => {
        await looking;
        await Promise.all(running);
        return true;
      };
      const isDone = await Promise.race([finish(), enough]);
      clearTimeout(impatience);
      return isDone;
    },
  };
};
