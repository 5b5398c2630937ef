import type { Pace } from "../../core/planning/assumed-future.ts";
import type { Plan } from "../../core/planning/plan.ts";
import { speechIn } from "../wording/speech.ts";
import type { Words } from "../wording/words.ts";
import { type Asked, headingLines } from "./heading.ts";
import { columnsIn, type Layout, textOf } from "./layout.ts";
import { type Cell, tableLines } from "./table.ts";
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
  const rows = plan.missing.map(({ id, missing = 0, earliest }): readonly Cell[] => [
    { text: earliest === null ? "✗" : "·", tone: earliest === null ? "bad" : "quiet" },
    { text: words.requirements[id] },
    { text: words.needs[id]({ missing }) },
    { text: earliest === null ? phrases.notByTime : phrases.from(speech.date(earliest)) },
  ]);
  return [...wrapped(summary, columnsIn(layout)), ...tableLines(rows, layout)];
};
