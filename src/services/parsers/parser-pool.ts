import { confinement } from "./confinement.ts";
import type { HeldProcess } from "./held-process.ts";
import type { Limits } from "./limits.ts";
import { type Answered, askParser, parserCommand, type StartParser } from "./parser-process.ts";
import type { Task } from "./tasks.ts";

/** Processes that read one file each. */
export type ParserPool = {
  readonly read: (task: Task, bytes: Uint8Array) => Promise<Answered>;
  /** What holds a program on this machine. */
  readonly held: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/**
 * Each file gets a process of its own. One more is kept ready while files come, because to start one takes longer than to
 * read most files; it keeps nobody from ending.
 */
export const makeParserPool = (limits: Limits, startOne: StartParser): ParserPool => {
  let known: Promise<readonly string[]> | undefined;
  const held = async (): Promise<readonly string[]> => {
    known ??= confinement(limits);
    return known;
  };
  const running = new Set<HeldProcess>();
  let spare: HeldProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;

  const forget = (parser: HeldProcess) => (): void => {
    running.delete(parser);
    if (spare === parser) spare = undefined;
  };

  const start = async (): Promise<HeldProcess> => {
    const parser = startOne(await held(), limits, parserCommand(limits));
    running.add(parser);
    parser.ended.then(forget(parser), forget(parser));
    if (isClosed) parser.end("ended");
    return parser;
  };

  const takeSpare = (): HeldProcess | undefined => {
    const taken = spare;
    spare = undefined;
    return taken;
  };

  const keepSpare = async (): Promise<void> => {
    clearTimeout(idle);
    if (isClosed || limits.idleMilliseconds === 0) return;
    idle = setTimeout(() => takeSpare()?.end("ended"), limits.idleMilliseconds).unref();
    if (spare !== undefined) return;
    const started = await start();
    started.keepsUs(false);
    if (spare === undefined) spare = started;
    else started.end("ended");
  };

  return {
    held,
    read: async (task, bytes) => {
      const parser = takeSpare() ?? (await start());
      const answered = await askParser(parser, task, bytes, limits);
      await keepSpare();
      return answered;
    },
    close: async () => {
      isClosed = true;
      clearTimeout(idle);
      const all = [...running];
      for (const parser of all) {
        parser.keepsUs(true);
        parser.end("ended");
      }
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
};
