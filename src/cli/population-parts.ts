import type { Readable } from "node:stream";
import type { Part } from "./simulate-lines.ts";

const NEWLINE = 10;

/** What came instead of a part: a line too long to be a portfolio. */
export type LongLine = { readonly longLine: number };

/** How many bytes a part should have. */
const PART_BYTES = 256 * 1024;

/**
 * Cuts an input into parts of whole lines, each in memory of its own so that it can be handed over. No more than one
 * part and one line of at most `most` bytes are held.
 */
export async function* populationParts(input: Readable, most: number): AsyncGenerator<Part | LongLine> {
  let held: Buffer[] = [];
  let size = 0;
  let firstLine = 1;
  let lines = 0;
  let isSkipping = false;
  for await (const read of input as AsyncIterable<Buffer>) {
    let chunk = read;
    if (isSkipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      chunk = chunk.subarray(end + 1);
      isSkipping = false;
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    lines += countNewlines(chunk, end);
    if (end > 0 && size + end >= PART_BYTES) {
      held.push(chunk.subarray(0, end));
      yield { firstLine, bytes: joined(held, size + end) };
      firstLine += lines;
      lines = 0;
      held = end < chunk.length ? [chunk.subarray(end)] : [];
      size = chunk.length - end;
    } else {
      held.push(chunk);
      size += chunk.length;
    }
    if (lines === 0 && size > most) {
      yield { longLine: firstLine };
      firstLine += 1;
      [held, size, isSkipping] = [[], 0, true];
    }
  }
  if (size > 0) yield { firstLine, bytes: joined(held, size) };
}

const countNewlines = (chunk: Buffer, end: number): number => {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < end; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
};

const joined = (parts: readonly Buffer[], size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(new ArrayBuffer(size));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
