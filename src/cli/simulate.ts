import { availableParallelism } from "node:os";
import type { Day } from "../core/kernel/calendar.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import { simulationOf } from "../core/simulation/simulation.ts";
import { addTallies, emptyTally, type Tally } from "../core/simulation/tally.ts";
import type { Library } from "../core/standards/library.ts";
import { MOST_BYTES, openInput, TOO_LARGE } from "../services/read-bytes.ts";
import { simulationText } from "../ui/text/simulation-text.ts";
import type { Language } from "../ui/wording/speech.ts";
import type { Command } from "./command.ts";
import { orReadFailure } from "./each-portfolio.ts";
import { Misuse } from "./misuse.ts";
import { loadLibrary } from "./names.ts";
import { allOf, dayTyped, isGiven, onlyArgument, readOptions, required, type Typed } from "./options.ts";
import { type LongLine, PART_BYTES, populationParts } from "./population-parts.ts";
import { asJson, type Format, formatTyped } from "./question.ts";
import { categoryNamed, rulesNamed } from "./rules-typed.ts";
import { type Part, type PartTallied, type Simulated, tallier, tallyPart } from "./simulate-lines.ts";
import { startTallyThreads } from "./tally-threads.ts";
import { ANSWERED, complainOf, REFUSED, type Terminal } from "./terminal.ts";
import { languageTyped, textSettings } from "./text-answers.ts";

const names = {
  from: "string",
  to: "string",
  category: "string",
  "as-of": "string",
  format: "string",
  language: "string",
  jsonl: "boolean",
} as const;

/** `simulate`: what a change of rules would do to a population, one portfolio a line. */
export const simulateCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const typed = readOptions(args, names);
  const [from, to, category, asOf, file, format, language] = allOf<
    [string, string, string, Day, string, Format, Language]
  >(
    () => rulesTyped(library, required(typed, "from")),
    () => rulesTyped(library, required(typed, "to")),
    () => required(typed, "category"),
    () => dayTyped(typed, "as-of", today),
    () => linesTyped(typed),
    () => formatTyped(typed),
    () => languageTyped(typed),
  );
  allOf(
    () => categoryNamed(rulesNamed(library, from), category),
    () => categoryNamed(rulesNamed(library, to), category),
  );
  return orReadFailure(terminal, file, async () => {
    const tally = await tallyFile(library, { from, to, category, asOf }, file, terminal);
    if (tally === null) return REFUSED;
    const simulation = simulationOf({ category, asOf: formatDay(asOf), from, to }, tally);
    const { words, layout } = textSettings(language, rulesNamed(library, from).edition, terminal);
    await terminal.print(
      format === "text" ? simulationText(simulation, words, layout) : asJson(simulation, false),
    );
    return ANSWERED;
  });
};

/** The file of a population. A name that says otherwise is refused, because every line of it would be. */
const linesTyped = (typed: Typed): string => {
  const file = onlyArgument(typed, "FILE.jsonl");
  if (file === "-" || file.endsWith(".jsonl") || isGiven(typed, "jsonl")) return file;
  throw new Misuse(`${file} must hold one portfolio a line: name it .jsonl, or say --jsonl`);
};

/** Rules that exist, as they were typed. */
const rulesTyped = (library: Library, typed: string): string => {
  rulesNamed(library, typed);
  return typed;
};

/** Parts that wait or are being tallied, for each thread: enough to keep it busy, few enough to keep memory flat. */
const PARTS_AHEAD = 2;

/** Tallies a file; null, with every bad line complained of, where one is not a portfolio. */
const tallyFile = async (
  library: Library,
  simulated: Simulated,
  file: string,
  terminal: Terminal,
): Promise<Tally | null> => {
  let tally = emptyTally;
  let isRefused = false;
  const take = (part: PartTallied): void => {
    tally = addTallies(tally, part.tally);
    for (const { line, ...problem } of part.problems) {
      isRefused = true;
      complainOf(terminal, `${file}:${line}`, [problem]);
    }
  };
  for await (const part of talliesOf(library, simulated, file)) take(part);
  return isRefused ? null : tally;
};

/** True for a part of one long line: it may need more memory than a thread has. */
const isLarge = ({ bytes }: Part): boolean => bytes.length > 2 * PART_BYTES;

/**
 * The tally of each part in the order of the file, begun as far ahead as there are threads for; here where a part is alone, is large, or has
 * brought its thread down.
 */
async function* talliesOf(library: Library, simulated: Simulated, file: string): AsyncGenerator<PartTallied> {
  const threads = availableParallelism();
  const parts = populationParts(openInput(file), MOST_BYTES);
  const begun: (Part | LongLine)[] = [];
  for (const next of [await parts.next(), await parts.next()]) if (next.done !== true) begun.push(next.value);
  const here = tallier(library, simulated);
  const workers = begun.length < 2 ? null : startTallyThreads(threads, simulated);
  try {
    const begin = (part: Part | LongLine): Promise<PartTallied> =>
      "longLine" in part
        ? Promise.resolve({
            tally: emptyTally,
            problems: [{ line: part.longLine, pointer: "/", message: TOO_LARGE }],
          })
        : isLarge(part) || workers === null
          ? Promise.resolve(tallyPart(here, part))
          : workers.tally(part).catch(() => tallyPart(here, part));
    const ahead = begun.map(begin);
    for await (const part of parts) {
      ahead.push(begin(part));
      const [first] = ahead.length > threads * PARTS_AHEAD ? ahead.splice(0, 1) : [];
      if (first !== undefined) yield await first;
    }
    for (const each of ahead) yield await each;
  } finally {
    await workers?.close();
  }
}
