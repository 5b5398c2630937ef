import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";

/** Opens a file, or standard input for `-`. Errors come out of the stream. */
export const openInput = (path: string): Readable => (path === "-" ? process.stdin : createReadStream(path));

/** Why a file could not be read, in words. */
export const readFailure = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "cannot be read: there is no such file";
    case "EISDIR":
      return "cannot be read: it is a folder";
    case "EACCES":
    case "EPERM":
      return "cannot be read: permission denied";
    default:
      return "cannot be read";
  }
};

/** The most bytes that one document, or one line of a file of documents, may have. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The most bytes that a licensed text may have: many times what the longest has. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

/** What is said of what has more bytes than it may. */
export const tooLarge = (most: number): string => `must be at most ${most / 1024 / 1024} MB`;

/** What is said of a document that has more. */
export const TOO_LARGE = tooLarge(MOST_BYTES);

/** Reads a whole input; null as soon as it turns out to have more than `most` bytes. */
export const readAllBytes = async (input: Readable, most: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      input.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** One line of an input, or null in place of one that has more than the most bytes. Lines are counted from 1. */
export type ByteLine = { readonly line: number; readonly bytes: Buffer | null };

const NEWLINE = 10;

/** Reads an input line by line, keeping no more than one line and one chunk in memory. */
export async function* readByteLines(input: Readable, most: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      size += end - start;
      parts.push(chunk.subarray(start, end));
      yield {
        line,
        bytes: size > most ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts),
      };
      line++;
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size > most) parts = [];
    else if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (size > 0) yield { line, bytes: size > most ? null : Buffer.concat(parts) };
}
