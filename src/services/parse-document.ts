import { no, type Result, yes } from "../core/kernel/result.ts";
import type { Problem } from "../core/portfolio/problem.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

const refuse = (message: string): Result<never, readonly Problem[]> => no([{ pointer: "/", message }]);

/** Decodes UTF-8 text; a byte order mark is dropped. */
export const decodeText = (bytes: Buffer): Result<string, readonly Problem[]> => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse("is UTF-16 text; save it as UTF-8");
  try {
    return yes(decoder.decode(bytes));
  } catch {
    return refuse("is not UTF-8 text");
  }
};

/** Parses bytes as one JSON document. */
export const parseDocument = (bytes: Buffer): Result<unknown, readonly Problem[]> => {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === "") return refuse("is empty");
  try {
    return yes(JSON.parse(text.value) as unknown);
  } catch (error) {
    return refuse(`is not JSON${syntaxOf(error)}`);
  }
};

/** What the parser says, on one line and without characters that could disturb a terminal. */
const syntaxOf = (error: unknown): string => {
  if (!(error instanceof SyntaxError)) return "";
  const place = /at position (\d+)(?: \(line (\d+) column (\d+)\))?/.exec(error.message);
  if (place === null) return /end of JSON/.test(error.message) ? ": it ends too early" : "";
  return place[2] === undefined
    ? `: see character ${place[1]}`
    : `: see line ${place[2]}, column ${place[3]}`;
};
