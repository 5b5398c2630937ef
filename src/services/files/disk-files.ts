import { createHash, randomUUID } from "node:crypto";
import {
  type FileHandle,
  link,
  mkdir,
  open,
  opendir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import type {
  Content,
  Files,
  FileTooLarge,
  KeptFile,
  OpenedFile,
  Range,
  Sha256,
  UploadKey,
} from "../files.ts";
import { syncFolder } from "../key-files.ts";

const SHA256 = /^[0-9a-f]{64}$/;
const ID = /^[0-9a-f-]{36}$/;

/** How many digests are told at once. */
const GROUP = 500;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const unlessMissing = async <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  });

/** Waits for something that does not matter where it is done already. */
const unlessThere = async (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!hasCode(error, "EEXIST") && !hasCode(error, "ENOENT")) throw error;
  });

async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** Writes what comes, and digests it on the way; undefined as soon as it is too much. */
const take = async (handle: FileHandle, content: Content, most: number): Promise<KeptFile | undefined> => {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of piecesOf(content)) {
    bytes += piece.length;
    if (bytes > most) return undefined;
    hash.update(piece);
    await handle.appendFile(piece);
  }
  await handle.sync();
  return { sha256: hash.digest("hex"), bytes };
};

/** How much of a file is read at once. */
const PIECE = 64 * 1024;

/** The bytes of a part of a file, read as somebody takes them. Whoever stops taking them leaves nothing open. */
const streamOf = (path: string, { from, to }: Range): ReadableStream<Uint8Array> => {
  let at = from;
  let opened: FileHandle | undefined;
  let isOver = false;
  const end = async (): Promise<void> => {
    isOver = true;
    const handle = opened;
    opened = undefined;
    await handle?.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        opened ??= at < to ? await open(path, "r") : undefined;
        if (opened === undefined || isOver) {
          await end();
          if (at >= to) controller.close();
          return;
        }
        const piece = new Uint8Array(Math.min(PIECE, to - at));
        const { bytesRead } = await opened.read(piece, 0, piece.length, at);
        if (isOver) return;
        at = bytesRead === 0 ? to : at + bytesRead;
        if (bytesRead > 0) controller.enqueue(piece.subarray(0, bytesRead));
        if (at < to) return;
        await end();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
};

const openAt = async (path: string, range?: Range): Promise<OpenedFile | undefined> => {
  const found = await unlessMissing(stat(path));
  if (found === undefined) return undefined;
  const to = Math.min(range?.to ?? found.size, found.size);
  const from = Math.min(range?.from ?? 0, to);
  return { bytes: to - from, stream: () => streamOf(path, { from, to }) };
};

/** The names of the files in a folder; none where it is not there. */
async function* namesIn(folder: string): AsyncGenerator<string> {
  const opened = await unlessMissing(opendir(folder));
  if (opened === undefined) return;
  for await (const { name } of opened) yield name;
}

const isOlder = async (path: string, moment: number): Promise<boolean> => {
  const found = await unlessMissing(stat(path));
  return found !== undefined && found.mtimeMs < moment;
};

/** Where a process may stand while another one goes on: a test stops it there. */
export type Step = "looked" | "put-aside" | "touched";

/**
 * Files in a folder of this machine: each under its digest, in folders by the first two signs of it. What is not there as a
 * whole lies in `coming`, what arrives piece by piece in `unfinished`, and what is about to be forgotten in `aside`. Several
 * processes may do all of it in one folder.
 */
export const diskFiles = (
  folder: string,
  now: () => number = Date.now,
  reached: (step: Step) => Promise<void> = async () => undefined,
): Files => {
  const coming = join(folder, "coming");
  const unfinished = join(folder, "unfinished");
  const aside = join(folder, "aside");

  const placeOf = (sha256: Sha256): string => {
    if (!SHA256.test(sha256)) throw new Error("no digest of a file");
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const pieceOf = ({ person, id }: UploadKey): string => {
    if (!ID.test(person) || !ID.test(id)) throw new Error("no id of an upload");
    return join(unfinished, `${person}.${id}`);
  };

  /** True where it was there already, and whoever forgets what is old sees from now on that it is not. */
  const touch = async (place: string, at: Date): Promise<boolean> => {
    const touched = await unlessMissing(utimes(place, at, at).then(() => true));
    if (touched === undefined) return false;
    await reached("touched");
    // Put aside just before it was touched, it may be gone for good.
    return (await unlessMissing(stat(place))) !== undefined;
  };

  const settle = async (path: string, file: KeptFile): Promise<void> => {
    const place = placeOf(file.sha256);
    const at = new Date(now());
    if (await touch(place, at)) return;
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await utimes(path, at, at);
    await rename(path, place);
    await syncFolder(dirname(place));
  };

  /** Puts back what was put aside, unless it was brought again meanwhile. */
  const putBack = async (from: string, place: string): Promise<void> => {
    await unlessThere(link(from, place));
    await syncFolder(dirname(place));
    await rm(from, { force: true });
  };

  /** Forgets a file by putting it aside first: from then on nobody can touch it, and its time is what it was. */
  const forget = async (sha256: Sha256, before: number): Promise<boolean> => {
    const place = placeOf(sha256);
    if (!(await isOlder(place, before))) return false;
    await reached("looked");
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const away = join(aside, `${sha256}.${randomUUID()}`);
    const isAway = await unlessMissing(rename(place, away).then(() => true));
    if (isAway === undefined) return false;
    await reached("put-aside");
    if (await isOlder(away, before)) {
      await rm(away, { force: true });
      return true;
    }
    await putBack(away, place);
    return false;
  };

  /** What a process put aside before it was killed is put back: the next sweep decides about it. */
  const putAllBack = async (): Promise<void> => {
    for await (const name of namesIn(aside)) {
      const [sha256 = ""] = name.split(".");
      if (SHA256.test(sha256)) await putBack(join(aside, name), placeOf(sha256));
    }
  };

  const keep = async (content: Content, most: number): Promise<Result<KeptFile, FileTooLarge>> => {
    await mkdir(coming, { recursive: true, mode: 0o700 });
    const path = join(coming, randomUUID());
    try {
      const handle = await open(path, "wx", 0o600);
      let file: KeptFile | undefined;
      try {
        file = await take(handle, content, most);
      } finally {
        await handle.close();
      }
      if (file === undefined) return no({ code: "file-too-large", most });
      await settle(path, file);
      return yes(file);
    } finally {
      await rm(path, { force: true });
    }
  };

  async function* keptBefore(moment: number): AsyncGenerator<readonly Sha256[]> {
    let group: Sha256[] = [];
    for await (const first of namesIn(folder)) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue;
      for await (const name of namesIn(join(folder, first))) {
        if (!SHA256.test(name) || !(await isOlder(join(folder, first, name), moment))) continue;
        group.push(name);
        if (group.length < GROUP) continue;
        yield group;
        group = [];
      }
    }
    if (group.length > 0) yield group;
  }

  return {
    keep,
    open: async (sha256, range) => openAt(placeOf(sha256), range),
    read: async (sha256) => {
      const bytes = await unlessMissing(readFile(placeOf(sha256)));
      return bytes === undefined ? undefined : new Uint8Array(bytes);
    },
    forget,
    keptBefore,
    sweep: async (before) => {
      await putAllBack();
      let removed = 0;
      for (const within of [coming, unfinished])
        for await (const name of namesIn(within)) {
          if (!(await isOlder(join(within, name), before))) continue;
          await rm(join(within, name), { force: true });
          removed++;
        }
      return removed;
    },
    unfinished: {
      write: async (upload, offset, bytes) => {
        await mkdir(unfinished, { recursive: true, mode: 0o700 });
        const path = pieceOf(upload);
        const handle = await unlessMissing(open(path, "r+")).then(
          async (there) =>
            there ??
            open(path, "a", 0o600)
              .then(async (made) => made.close())
              .then(async () => open(path, "r+")),
        );
        try {
          for (let at = 0; at < bytes.length; )
            at += (await handle.write(bytes, at, bytes.length - at, offset + at)).bytesWritten;
          await handle.sync();
        } finally {
          await handle.close();
        }
        const at = new Date(now());
        await utimes(path, at, at);
      },
      open: async (upload, bytes) => {
        const opened = await openAt(pieceOf(upload), { from: 0, to: bytes });
        return opened?.bytes === bytes ? opened : undefined;
      },
      forget: async (upload) => rm(pieceOf(upload), { force: true }),
    },
  };
};
