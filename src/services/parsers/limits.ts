/** What reading one file may cost. */
export type Limits = {
  /** From when a process is told of the file until it has answered. */
  readonly milliseconds: number;
  /** Of the process that reads, all in all. */
  readonly memoryBytes: number;
  /** What may be sent to be read. */
  readonly fileBytes: number;
  /** Of an answer. */
  readonly answerBytes: number;
  /** Read at the same time; the others wait in line. */
  readonly atOnce: number;
  /** In line at most; whoever comes then is told to come again. */
  readonly waiting: number;
  /** A process that waits for the next file ends after so long. */
  readonly idleMilliseconds: number;
};

const MB = 2 ** 20;

/** Enough for what people send, on a machine with other work to do: 1.5 GB at most. */
export const usualLimits: Limits = {
  milliseconds: 30_000,
  memoryBytes: 768 * MB,
  fileBytes: 25 * MB,
  answerBytes: 64 * MB,
  atOnce: 2,
  waiting: 50,
  idleMilliseconds: 60_000,
};
