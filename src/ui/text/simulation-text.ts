import type { Simulation } from "../../core/simulation/simulation.ts";
import { type RequirementId, requirementIds } from "../../core/standards/verdict.ts";
import { speechIn } from "../wording/speech.ts";
import type { Words } from "../wording/words.ts";
import { widest } from "./display-width.ts";
import { inkFor } from "./ink.ts";
import { columnsIn, type Layout, labelledLines, textOf } from "./layout.ts";
import { type Cell, tableLines } from "./table.ts";
import { wrapped } from "./wrap.ts";

/** What other rules would do to a population: how many become ready or no longer are, and because of what. */
export const simulationText = (simulation: Simulation, words: Words, layout: Layout): string => {
  const { labels, simulation: phrases } = words.phrases;
  const { category, asOf, from, to, population, ready, gained, lost } = simulation;
  const items = [
    { label: labels.category, text: category },
    { label: phrases.rulesBefore, text: from },
    { label: phrases.rulesAfter, text: to },
    { label: labels.day, text: speechIn(words.language).date(asOf) },
  ];
  const changed =
    gained + lost === 0 ? [phrases.nobodyChanged] : [phrases.gained(gained), phrases.lost(lost)];
  const sentences = [phrases.people(population), phrases.ready(ready.before, ready.after), ...changed];
  return textOf([
    ...labelledLines(items, {
      indent: 0,
      columns: columnsIn(layout),
      labelWidth: widest(items.map(({ label }) => label)),
      ink: inkFor(layout.colour),
    }),
    "",
    ...sentences.flatMap((sentence) => wrapped(sentence, columnsIn(layout))),
    ...becauseLines(simulation, words, layout),
  ]);
};

/** The requirements behind the changes, the most frequent first. */
const becauseLines = ({ because }: Simulation, words: Words, layout: Layout): readonly string[] => {
  const count = (id: RequirementId): number => because[id] ?? 0;
  const counted = requirementIds.filter((id) => count(id) > 0).sort((a, b) => count(b) - count(a));
  if (counted.length === 0) return [];
  const { number } = speechIn(words.language);
  const rows = counted.map((id): readonly Cell[] => [
    { text: `  ${words.requirements[id]}` },
    { text: number(count(id)), isNumber: true },
  ]);
  return [
    "",
    ...wrapped(`${words.phrases.simulation.because}:`, columnsIn(layout)),
    ...tableLines(rows, layout),
  ];
};
