import { realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkoutFolder } from "../checkout.ts";
import { type Frame, frameReader, writeFrame } from "./frames.ts";
import { type Ending, type HeldProcess, startHeld } from "./held-process.ts";
import type { Limits } from "./limits.ts";
import type { Task } from "./tasks.ts";

const extension = extname(import.meta.url);

/** Beside this file, or beside the bundle that it became part of. */
const worker = fileURLToPath(new URL(`./parse-worker${extension}`, import.meta.url));

const packages = join(checkoutFolder, "node_modules");

/** What Node lets the process read: our own code and the packages. The data folder is not among it. */
const readable = (): readonly string[] => [
  extension === ".ts" ? join(checkoutFolder, "src") : dirname(worker),
  join(checkoutFolder, "package.json"),
  packages,
  realpathSync(packages),
];

const MB = 2 ** 20;

/** Of JavaScript's own objects; pictures and files lie beside them. */
const heapMb = ({ memoryBytes }: Limits): number => Math.max(64, Math.floor(memoryBytes / 2 / MB));

/** The command that starts a Node which reads one file: it may read those folders, and write, connect and start nothing. */
export const parserCommand = (limits: Limits, entry = worker): readonly string[] => [
  process.execPath,
  "--permission",
  "--allow-addons",
  ...readable().map((path) => `--allow-fs-read=${path}`),
  "--disallow-code-generation-from-strings",
  `--max-old-space-size=${heapMb(limits)}`,
  "--no-warnings",
  entry,
];

/** Few threads, memory given back, and large pictures in it: the library would else put them into files. */
export const parserEnvironment = {
  MALLOC_ARENA_MAX: "2",
  UV_THREADPOOL_SIZE: "2",
  VIPS_DISC_THRESHOLD: "4g",
  TZ: "UTC",
  LC_ALL: "C.UTF-8",
};

/** Starts a process that reads, by its usual command, under what holds it. */
export type StartParser = (held: readonly string[], limits: Limits, usual: readonly string[]) => HeldProcess;

/** Starts such a process. */
export const startParser: StartParser = (held, limits, usual) =>
  startHeld([...held, ...usual], parserEnvironment, limits);

/** What the process said, or how it ended without a word. */
export type Answered = { readonly frame: Frame } | { readonly ending: Ending };

/** Has one file read by a process that has read none before; it is gone when this is done. */
export const askParser = async (
  parser: HeldProcess,
  task: Task,
  bytes: Uint8Array,
  limits: Limits,
): Promise<Answered> => {
  const take = frameReader();
  let frame: Frame | undefined;
  let length = 0;
  parser.output.on("data", (piece: Uint8Array) => {
    length += piece.byteLength;
    if (length > limits.answerBytes) return parser.end("too-large");
    try {
      frame ??= take(piece);
    } catch {
      parser.end("crashed");
    }
    return undefined;
  });
  parser.keepsUs(true);
  parser.watch();
  for (const piece of writeFrame(task, bytes)) parser.input.write(piece);
  const ending = await parser.ended;
  return frame === undefined ? { ending } : { frame };
};
