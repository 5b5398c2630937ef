import type { Day } from "../core/kernel/calendar.ts";
import type { Problem } from "../core/portfolio/problem.ts";
import { readPortfolio } from "../core/portfolio/read-portfolio.ts";
import { addTallies, emptyTally, type Tally, tallyOf } from "../core/simulation/tally.ts";
import { factsOf } from "../core/standards/facts.ts";
import type { Library } from "../core/standards/library.ts";
import { parseDocument } from "../services/parse-document.ts";
import { type ByteLine, TOO_LARGE } from "../services/read-bytes.ts";
import { isBlank } from "./each-portfolio.ts";
import { categoryNamed, rulesNamed, verdictUnder } from "./rules-typed.ts";

/** What is simulated, in words that can be handed to another thread. */
export type Simulated = {
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly asOf: Day;
};

/** A part of the population: whole lines, the first of which has this number in the file. */
export type Part = { readonly firstLine: number; readonly bytes: Uint8Array };

/** What became of a part. */
export type PartTallied = {
  readonly tally: Tally;
  readonly problems: readonly (Problem & { readonly line: number })[];
};

/** Judges people under the rules before and after; the same function in every thread. */
export const tallier = (
  library: Library,
  { from, to, category, asOf }: Simulated,
): ((line: ByteLine) => PartTallied) => {
  const before = rulesNamed(library, from);
  const after = rulesNamed(library, to);
  const categoryBefore = categoryNamed(before, category);
  const categoryAfter = categoryNamed(after, category);
  return ({ line, bytes }) => {
    if (bytes === null) return refused(line, [{ pointer: "/", message: TOO_LARGE }]);
    if (isBlank(bytes)) return { tally: emptyTally, problems: [] };
    const document = parseDocument(bytes);
    if (!document.ok) return refused(line, document.refusal);
    const portfolio = readPortfolio(document.value, library.vocabulary);
    if (!portfolio.ok) return refused(line, portfolio.refusal);
    const facts = factsOf(portfolio.value);
    const was = verdictUnder(before, categoryBefore, facts, asOf);
    const is = verdictUnder(after, categoryAfter, facts, asOf);
    return { tally: tallyOf(was, is), problems: [] };
  };
};

const refused = (line: number, problems: readonly Problem[]): PartTallied => ({
  tally: emptyTally,
  problems: problems.map((problem) => ({ line, ...problem })),
});

const NEWLINE = 10;

/** Judges every line of a part. */
export const tallyPart = (
  tallyLine: (line: ByteLine) => PartTallied,
  { firstLine, bytes }: Part,
): PartTallied => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tally = emptyTally;
  const problems: (Problem & { readonly line: number })[] = [];
  let line = firstLine;
  for (let start = 0; start < buffer.length; line++) {
    const end = buffer.indexOf(NEWLINE, start);
    const stop = end < 0 ? buffer.length : end;
    const tallied = tallyLine({ line, bytes: buffer.subarray(start, stop) });
    tally = addTallies(tally, tallied.tally);
    for (const problem of tallied.problems) problems.push(problem);
    start = stop + 1;
  }
  return { tally, problems };
};
