import type { Vocabulary } from "../core/portfolio/fields.ts";
import { readPortfolio } from "../core/portfolio/read-portfolio.ts";
import { type Facts, factsOf } from "../core/standards/facts.ts";
import { parseDocument } from "../services/parse-document.ts";
import {
  MOST_BYTES,
  openInput,
  readAllBytes,
  readByteLines,
  readFailure,
  TOO_LARGE,
} from "../services/read-bytes.ts";
import { ANSWERED, complainOf, REFUSED, type Terminal } from "./terminal.ts";

/** Portfolios to answer for: a file of one, or of one a line. */
export type Input = { readonly file: string; readonly isLines: boolean };

/** How an answer is written: as one of many on its line, or alone and spread out. */
export type Write = (facts: Facts, isLine: boolean) => string;

const tooLarge = [{ pointer: "/", message: TOO_LARGE }];

/**
 * Answers for each portfolio of an input, in order. Of a file of one nothing is printed unless it is a portfolio; of
 * a file of many each bad line is complained of and the others are answered.
 */
export const eachPortfolio = async (
  terminal: Terminal,
  vocabulary: Vocabulary,
  input: Input,
  write: Write,
): Promise<number> => {
  const answer = input.isLines ? eachLine : onlyOne;
  return orReadFailure(terminal, input.file, () => answer(terminal, vocabulary, input.file, write));
};

/** Does what reads a file; where the file cannot be read, complains of that. */
export const orReadFailure = async (
  terminal: Terminal,
  file: string,
  read: () => Promise<number>,
): Promise<number> => {
  try {
    return await read();
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    complainOf(terminal, file, [{ pointer: "/", message: readFailure(error) }]);
    return REFUSED;
  }
};

const isReadFailure = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && (error.syscall === "open" || error.syscall === "read");

const factsIn = (
  terminal: Terminal,
  vocabulary: Vocabulary,
  place: string,
  bytes: Buffer | null,
): Facts | null => {
  const document = bytes === null ? { ok: false as const, refusal: tooLarge } : parseDocument(bytes);
  const portfolio = document.ok ? readPortfolio(document.value, vocabulary) : document;
  if (portfolio.ok) return factsOf(portfolio.value);
  complainOf(terminal, place, portfolio.refusal);
  return null;
};

const onlyOne = async (
  terminal: Terminal,
  vocabulary: Vocabulary,
  file: string,
  write: Write,
): Promise<number> => {
  const facts = factsIn(terminal, vocabulary, file, await readAllBytes(openInput(file), MOST_BYTES));
  if (facts === null) return REFUSED;
  await terminal.print(write(facts, false));
  return ANSWERED;
};

const eachLine = async (
  terminal: Terminal,
  vocabulary: Vocabulary,
  file: string,
  write: Write,
): Promise<number> => {
  let status = ANSWERED;
  for await (const { line, bytes } of readByteLines(openInput(file), MOST_BYTES)) {
    if (bytes !== null && isBlank(bytes)) continue;
    const facts = factsIn(terminal, vocabulary, `${file}:${line}`, bytes);
    if (facts === null) status = REFUSED;
    else await terminal.print(write(facts, true));
  }
  return status;
};

/** True when there is nothing but white space. */
export const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
