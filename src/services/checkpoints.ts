import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "./key-files.ts";
import { MOST_BYTES, readByteLines } from "./read-bytes.ts";

/** The file of checkpoints: only ever added to, one line at a time. One process at a time may write. */
export type CheckpointFile = {
  /**
   * The last line. One that was not finished, because the process was killed in mid-write, is cut off first: nobody
   * was told that it stands.
   */
  readonly last: () => Promise<{ readonly line: string | undefined; readonly wasTorn: boolean }>;
  /** Adds a line; it stands when this resolves. */
  readonly append: (line: string) => Promise<void>;
};

/** Where the checkpoints of an installation lie. */
export const checkpointsIn = (dataFolder: string): string => join(dataFolder, "checkpoints", "audit.jsonl");

const NEWLINE = 10;
const BLOCK = 64 * 1024;

/** Where the last line feed before `end` stands; -1 where there is none. */
const newlineBefore = async (handle: FileHandle, end: number): Promise<number> => {
  for (let to = end; to > 0; ) {
    const from = Math.max(0, to - BLOCK);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    const at = buffer.subarray(0, bytesRead).lastIndexOf(NEWLINE);
    if (at >= 0) return from + at;
    to = from;
  }
  return -1;
};

const lastOf = async (handle: FileHandle): Promise<{ line: string | undefined; wasTorn: boolean }> => {
  const { size } = await handle.stat();
  const end = await newlineBefore(handle, size);
  const wasTorn = end + 1 < size;
  if (wasTorn) {
    await handle.truncate(end + 1);
    await handle.sync();
  }
  if (end < 0) return { line: undefined, wasTorn };
  const start = (await newlineBefore(handle, end)) + 1;
  const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
  return { line: buffer.toString("utf8"), wasTorn };
};

/** The checkpoints in a file, which is made with the first. */
export const checkpointFile = (path: string): CheckpointFile => {
  const withFile = async <T>(work: (handle: FileHandle) => Promise<T>): Promise<T> => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(path, "a+", 0o600);
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  };
  return {
    last: async () => withFile(lastOf),
    append: async (line) =>
      withFile(async (handle) => {
        const isNew = (await handle.stat()).size === 0;
        await handle.appendFile(`${line}\n`);
        await handle.sync();
        if (isNew) await syncFolder(dirname(path));
      }),
  };
};

/** The lines that a file has at one moment; what is added later is not among them. */
export type CheckpointLines = {
  readonly isThere: boolean;
  /** The last line has no end: the process was killed in mid-write, or somebody cut it. */
  readonly isTorn: boolean;
  readonly lines: AsyncIterable<string>;
};

async function* linesUpTo(path: string, end: number): AsyncGenerator<string> {
  if (end < 0) return;
  for await (const { bytes } of readByteLines(createReadStream(path, { end }), MOST_BYTES))
    yield bytes?.toString("utf8") ?? "";
}

/** Looks at a file of checkpoints without changing it; it need not be there. */
export const lookAtCheckpoints = async (path: string): Promise<CheckpointLines> => {
  const handle = await open(path, "r").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (handle === undefined) return { isThere: false, isTorn: false, lines: linesUpTo(path, -1) };
  try {
    const { size } = await handle.stat();
    const end = await newlineBefore(handle, size);
    return { isThere: true, isTorn: end + 1 < size, lines: linesUpTo(path, end) };
  } finally {
    await handle.close();
  }
};
