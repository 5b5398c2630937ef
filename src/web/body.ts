import { SECOND } from "../core/kernel/instant.ts";

/** A body that ended in the middle, came too slowly, or was none of what it said. */
export class NotReadable extends Error {
  override readonly name = "NotReadable";
}

/** A body of more bytes than may be. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** How long a body may stand still, and the least bytes of a second: what comes faster earns that time again. */
export const pace = { still: 20 * SECOND, least: 4 * 1024 } as const;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The next piece, where it comes within some milliseconds. */
const nextWithin = async (reader: Reader, patience: number) => {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NotReadable("stands still")), patience);
  });
  try {
    return await Promise.race([reader.read(), tooSlow]);
  } finally {
    clearTimeout(timer);
  }
};

/** The bytes of a body as they come, up to so many. Only the waiting for whoever sends it counts as slow. */
export async function* piecesOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader: Reader = request.body.getReader();
  let bytes = 0;
  let patience: number = pace.still;
  let isOver = false;
  try {
    for (;;) {
      const began = performance.now();
      const { done, value } = await nextWithin(reader, patience);
      isOver = done;
      if (done) return;
      bytes += value.length;
      if (bytes > most) throw new TooMuch();
      const waited = performance.now() - began;
      patience = Math.min(pace.still, patience - waited + (value.length / pace.least) * SECOND);
      yield value;
    }
  } catch (error) {
    throw error instanceof TooMuch || error instanceof NotReadable
      ? error
      : new NotReadable("broke off", { cause: error });
  } finally {
    if (!isOver) reader.cancel().catch(() => undefined);
  }
}

/** All the bytes of a body, of which there may be so many. */
export const bytesOf = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(request, most)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
};
