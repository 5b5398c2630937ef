/** A body that ended in the middle, or was none of what it said. */
export class NotReadable extends Error {
  override readonly name = "NotReadable";
}

/** A body of more bytes than may be. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/** The bytes of a body as they come, up to so many. */
export async function* piecesOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const pieces = (request.body ?? []) as AsyncIterable<Uint8Array>;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > most) throw new TooMuch();
      yield piece;
    }
  } catch (error) {
    throw error instanceof TooMuch ? error : new NotReadable("broke off", { cause: error });
  }
}

/** All the bytes of a body, of which there may be so many. */
export const bytesOf = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(request, most)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
};
