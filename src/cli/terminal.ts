import { once } from "node:events";
import type { Writable } from "node:stream";
import { safe } from "../ui/text/safe-text.ts";

/** Where a command speaks to. */
export type Terminal = {
  /** Writes to standard output; resolves when more can be taken. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one line to standard error; what would break or disturb it is written out. */
  readonly complain: (line: string) => void;
  /** True where colour may be used: standard output is a terminal and nobody asked for none. */
  readonly isColoured: boolean;
  /** The width of the terminal in characters; where there is none, a sheet of paper's. */
  readonly columns: number;
};

/** Exit statuses (docs/portfolio.md, "Command line"). */
export const ANSWERED = 0;
/** What was verified is not as it should be. */
export const FOUND_WRONG = 1;
export const REFUSED = 2;
/** As sysexits names it, and as mail systems understand it: bring it again later. */
export const TRY_AGAIN = 75;

/** Exit status of a command whose answer could not be written: neither answered nor refused. */
const UNWRITTEN = 1;

/** Ends the process without a stack trace where nobody reads on, or nothing more can be written. */
export const endWhereOutputEnds = (): void => {
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
    // Whoever reads may stop reading, as `head` does: that is no failure.
    if (code === "EPIPE") process.exit(ANSWERED);
    process.stderr.write(
      `attune: standard output cannot be written${code === undefined ? "" : `: ${code}`}\n`,
    );
    process.exit(UNWRITTEN);
  });
  // Where complaints cannot be heard the exit status still tells.
  process.stderr.on("error", () => undefined);
};

/** The terminal of this process. */
export const processTerminal = (): Terminal => ({
  print: (text) => written(process.stdout, text),
  complain: (line) => {
    process.stderr.write(`${safe(line)}\n`);
  },
  isColoured: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  columns: process.stdout.columns ?? 100,
});

const written = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, "drain");
};

/** Complains of each problem, one a line, as `FILE: /pointer: message`. */
export const complainOf = (
  terminal: Terminal,
  file: string,
  problems: readonly { readonly pointer: string; readonly message: string }[],
): void => {
  for (const { pointer, message } of problems) terminal.complain(`${file}: ${pointer}: ${message}`);
};
