import type { Readable } from "node:stream";
import type { Part } from "./simulate-lines.ts";

const NEWLINE = 10;

/** What came instead of a part: a line too long to be a portfolio. */
export type LongLine = { readonly longLine: number };

/** How many bytes a part should have. A line that has more is a part of its own. */
export const PART_BYTES = 256 * 1024;

/** Pieces of an input that follow on each other, and how many bytes they have. */
type Pieces = { readonly held: Buffer[]; size: number };

const nothing = (): Pieces => ({ held: [], size: 0 });

const add = (to: Pieces, piece: Buffer): void => {
  to.held.push(piece);
  to.size += piece.length;
};

/**
 * Cuts an input into parts of whole lines, each in memory of its own so that it can be handed over. No more than one
 * part and one line of at most `most` bytes (which no single read has) are held.
 */
export async function* populationParts(input: Readable, most: number): AsyncGenerator<Part | LongLine> {
  let whole = nothing();
  let begun = nothing(); // the line that has no end yet
  let firstLine = 1;
  let lines = 0;
  const cut = (): readonly Part[] => {
    if (whole.size === 0) return [];
    const part = { firstLine, bytes: joined(whole) };
    firstLine += lines;
    [whole, lines] = [nothing(), 0];
    return [part];
  };
  for await (const read of input as AsyncIterable<Buffer>) {
    let chunk = read;
    const end = chunk.indexOf(NEWLINE);
    if (begun.size + (end < 0 ? chunk.length : end) > most) {
      begun = { held: [], size: begun.size + chunk.length }; // only its length matters now
      if (end < 0) continue;
      yield* cut();
      yield { longLine: firstLine };
      firstLine += 1;
      begun = nothing();
      chunk = chunk.subarray(end + 1);
    }
    const last = chunk.lastIndexOf(NEWLINE) + 1;
    if (last > 0) {
      if (begun.size > PART_BYTES) yield* cut();
      for (const piece of begun.held) add(whole, piece);
      add(whole, chunk.subarray(0, last));
      lines += countNewlines(chunk, last);
      begun = nothing();
      if (whole.size >= PART_BYTES) yield* cut();
    }
    if (last < chunk.length) add(begun, chunk.subarray(last));
  }
  if (begun.size > most) {
    yield* cut();
    yield { longLine: firstLine };
    return;
  }
  for (const piece of begun.held) add(whole, piece);
  yield* cut();
}

const countNewlines = (chunk: Buffer, end: number): number => {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < end; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

const joined = ({ held, size }: Pieces): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(new ArrayBuffer(size));
  let at = 0;
  for (const piece of held) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
