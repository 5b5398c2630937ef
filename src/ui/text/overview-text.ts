import type { Verdict } from "../../core/standards/verdict.ts";
import type { Words } from "../wording/words.ts";
import { shortList } from "./entry-list.ts";
import { headingLines } from "./heading.ts";
import { inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Layout, signedLines, textOf } from "./layout.ts";
import { safe } from "./safe-text.ts";
import { type Cell, FEWEST_FOR_TABLE, tableLines } from "./table.ts";
import { countsOf } from "./verdict-text.ts";
import { wrapped } from "./wrap.ts";

/** Several categories of an edition, a line each: may it be submitted, and if not, what is missing. */
export const overviewText = (verdicts: readonly Verdict[], words: Words, layout: Layout): string => {
  const [first] = verdicts;
  if (first === undefined) return "";
  const { portfolio, standard, overlays, asOf } = first;
  return textOf([
    ...headingLines(words, { portfolio, standard, overlays, asOf }, layout),
    "",
    ...wrapped(
      words.phrases.readyIn(verdicts.filter(({ readyToSubmit }) => readyToSubmit).length, verdicts.length),
      columnsIn(layout),
    ),
    "",
    ...(columnsIn(layout) < FEWEST_FOR_TABLE
      ? verdicts.flatMap((verdict) => stackedLines(rowOf(words, verdict), layout))
      : tableLines(
          verdicts.map((verdict) => rowOf(words, verdict)),
          layout,
        )),
  ]);
};

/** So many requirements are named of those that a category lacks. */
const MOST_NAMED = 4;

const stackedLines = ([sign, code, said, lacking]: Row, layout: Layout): readonly string[] => {
  const ink = inkFor(layout.colour);
  return [
    ...signedLines(sign.text, `${code.text}: ${said.text}`, columnsIn(layout)).map((line) =>
      ink(said.tone, line),
    ),
    ...(lacking.text === "" ? [] : wrapped(lacking.text, columnsIn(layout) - 4).map((line) => `    ${line}`)),
  ];
};

/** The sign, the category, what is said of it, and what it lacks. */
type Row = readonly [Cell, Cell, Cell & { readonly tone: Tone }, Cell];

const rowOf = (words: Words, verdict: Verdict): Row => {
  const { phrases, requirements } = words;
  const { submission, decision } = countsOf(verdict);
  const tone = verdict.readyToSubmit ? "good" : "bad";
  const said = !verdict.readyToSubmit
    ? phrases.missing(submission)
    : verdict.complete
      ? phrases.ready
      : phrases.readyBut(decision);
  const stage = verdict.readyToSubmit ? "decision" : "submission";
  const lacking = verdict.requirements.filter((each) => each.status === "unmet" && each.stage === stage);
  return [
    { text: verdict.readyToSubmit ? "✓" : "✗", tone },
    { text: safe(verdict.category), tone: "heading" },
    { text: said, tone },
    {
      text: shortList(
        words,
        lacking.map(({ id }) => requirements[id]),
        { most: MOST_NAMED },
      ),
    },
  ];
};
