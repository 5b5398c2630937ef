import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Part, PartTallied, Simulated } from "./simulate-lines.ts";

/** Threads that tally parts of a population side by side. */
export type TallyThreads = {
  /** Hands a part to the next thread in turn; resolves with its tally. */
  readonly tally: (part: Part) => Promise<PartTallied>;
  readonly close: () => Promise<void>;
};

/** Memory of one thread, in MB: portfolios live only as long as one line is judged. */
const LIMITS = { maxOldGenerationSizeMb: 40, maxYoungGenerationSizeMb: 4 };

/** Starts so many threads. A thread that fails fails the tallies asked of it, then and later. */
export const startTallyThreads = (count: number, simulated: Simulated): TallyThreads => {
  const url = new URL(`./simulate-worker${extname(import.meta.url)}`, import.meta.url);
  const workers = Array.from({ length: count }, () => tallyWorker(url, simulated));
  let turn = 0;
  return {
    tally: (part) => {
      turn = (turn + 1) % workers.length;
      return (workers[turn] as TallyWorker).tally(part);
    },
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
};

type TallyWorker = { readonly worker: Worker; readonly tally: (part: Part) => Promise<PartTallied> };

const tallyWorker = (url: URL, simulated: Simulated): TallyWorker => {
  const worker = new Worker(url, { workerData: simulated, resourceLimits: LIMITS });
  const failed = once(worker, "exit").then(() => {
    throw new Error("the thread has ended"); // where an error ended it, that has come first
  });
  failed.catch(() => undefined); // those who wait for a tally are told
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (part: Part): Promise<PartTallied> => {
    const answered = once(worker, "message");
    worker.postMessage(part); // copied, so that whoever asked still has it when the thread fails
    const [answer] = (await Promise.race([answered, failed])) as [PartTallied];
    return answer;
  };
  return {
    worker,
    tally: (part) => {
      const answer = last.then(() => ask(part));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
};
