/** A message between the process that serves and one that reads: a line of JSON, then so many bytes. */
export type Frame = { readonly header: unknown; readonly bytes: Uint8Array };

const LINE_FEED = 10;
const LONGEST_HEADER = 64 * 2 ** 20;

/** Puts a message together; how many bytes follow is said in front of it. */
export const writeFrame = (header: unknown, bytes: Uint8Array = new Uint8Array()): readonly Uint8Array[] => [
  new TextEncoder().encode(`${bytes.byteLength} ${JSON.stringify(header)}\n`),
  bytes,
];

/** Takes pieces as they come; gives the message once it is whole. Throws at what is none. */
export const frameReader = (): ((piece: Uint8Array) => Frame | undefined) => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let endsAt: { readonly header: unknown; readonly from: number; readonly size: number } | undefined;
  const joined = (): Buffer => {
    const all = Buffer.concat(pieces);
    pieces.splice(0, pieces.length, all);
    return all;
  };
  return (piece) => {
    pieces.push(piece);
    length += piece.byteLength;
    if (endsAt === undefined && piece.includes(LINE_FEED)) {
      const all = joined();
      const line = all.subarray(0, all.indexOf(LINE_FEED)).toString("utf8");
      const [, size, header = ""] = /^(\d{1,10}) (.+)$/s.exec(line) ?? [];
      if (size === undefined) throw new Error("no message");
      endsAt = { header: JSON.parse(header), from: all.indexOf(LINE_FEED) + 1, size: Number(size) };
    }
    if (endsAt === undefined) {
      if (length > LONGEST_HEADER) throw new Error("no message");
      return undefined;
    }
    if (length < endsAt.from + endsAt.size) return undefined;
    return { header: endsAt.header, bytes: joined().subarray(endsAt.from, endsAt.from + endsAt.size) };
  };
};
