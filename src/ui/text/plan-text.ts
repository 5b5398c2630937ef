import type { Pace } from "../../core/planning/assumed-future.ts";
import type { Plan } from "../../core/planning/plan.ts";
import { speechIn } from "../wording/speech.ts";
import type { Words } from "../wording/words.ts";
import { type Asked, headingLines } from "./heading.ts";
import { inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Layout, signedLines, textOf } from "./layout.ts";
import { type Cell, FEWEST_FOR_TABLE, tableLines } from "./table.ts";
import { wrapped } from "./wrap.ts";

/** What each category lacks, what would meet it, and from which day time alone could have met it. */
export const planText = (
  asked: Asked,
  plans: readonly Plan[],
  pace: Pace,
  words: Words,
  layout: Layout,
): string => {
  const { phrases } = words;
  const [only] = plans;
  const isOne = asked.category !== undefined && only !== undefined;
  const body = isOne
    ? planLines(only, words, layout)
    : plans.flatMap((plan) => categoryLines(plan, words, layout));
  const assumed = phrases.plan.assumed(pace.rscPerMonth, pace.trainingPerMonth);
  return textOf([
    ...headingLines(words, asked, layout),
    "",
    ...body,
    ...(isOne ? [""] : []),
    ...wrapped(assumed, columnsIn(layout)),
  ]);
};

/** A category under its name, one after the other. */
const categoryLines = (plan: Plan, words: Words, layout: Layout): readonly string[] => {
  const name = layout.names?.category(plan.category);
  const title = name === undefined ? plan.category : `${name} (${plan.category})`;
  return [...wrapped(title, columnsIn(layout)), ...planLines(plan, words, layout), ""];
};

const planLines = (plan: Plan, words: Words, layout: Layout): readonly string[] => {
  const { plan: phrases } = words.phrases;
  const speech = speechIn(words.language);
  const summary =
    plan.earliest === null
      ? phrases.never
      : plan.ready
        ? phrases.ready
        : phrases.earliest(speech.date(plan.earliest));
  const rows = plan.missing.map(
    ({ id, missing = 0, earliest }): Row => [
      { text: earliest === null ? "✗" : "·", tone: earliest === null ? "bad" : "quiet" },
      { text: words.requirements[id] },
      { text: words.needs[id]({ missing }) },
      { text: earliest === null ? phrases.notByTime : phrases.from(speech.date(earliest)) },
    ],
  );
  return [
    ...wrapped(summary, columnsIn(layout)),
    ...(columnsIn(layout) < FEWEST_FOR_TABLE
      ? rows.flatMap((row) => stackedLines(row, layout))
      : tableLines(rows, layout)),
  ];
};

/** The sign, the requirement, what would meet it, and from when. */
type Row = readonly [Cell & { readonly tone: Tone }, Cell, Cell, Cell];

const stackedLines = ([sign, name, need, from]: Row, layout: Layout): readonly string[] => {
  const columns = columnsIn(layout);
  const under = [need, from].flatMap(({ text }) => wrapped(text, columns - 4));
  const [first = "", ...others] = signedLines(sign.text, name.text, columns);
  const marked = first.replace(sign.text, (text) => inkFor(layout.colour)(sign.tone, text));
  return [marked, ...others, ...under.map((line) => `    ${line}`)];
};
