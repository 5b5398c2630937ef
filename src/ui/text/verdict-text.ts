import type { Amount, Requirement, Status, Verdict } from "../../core/standards/verdict.ts";
import type { Words } from "../wording/words.ts";
import { detailsOf } from "./details.ts";
import { headingLines } from "./heading.ts";
import { inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Layout, signedLines, textOf } from "./layout.ts";
import { columnsFor, type Shown } from "./requirement-lines.ts";
import { sectionLines, sentenceLines, titleLines } from "./section.ts";

/** A verdict for people: what is missing and what would meet it comes first, what is met comes last. */
export const verdictText = (verdict: Verdict, words: Words, layout: Layout): string => {
  const shown = verdict.requirements.map((requirement) => shownOf(words, requirement, verdict, layout));
  const columns = columnsFor(words, shown, layout);
  const of = (status: Status, stage?: Requirement["stage"]): readonly Shown[] =>
    shown.filter(
      (each, at) =>
        each.status === status && (stage === undefined || verdict.requirements[at]?.stage === stage),
    );
  const { advice } = verdict;
  return textOf([
    ...headingLines(words, verdict, layout),
    "",
    ...summaryLines(words, verdict, layout),
    ...sectionLines(words, "missing", of("unmet", "submission"), columns, layout),
    ...sectionLines(words, "missingLater", of("unmet", "decision"), columns, layout),
    ...sectionLines(words, "judgement", of("judgement"), columns, layout),
    ...sectionLines(words, "recommended", of("recommended"), columns, layout),
    ...sectionLines(words, "met", of("met"), columns, layout),
    ...(advice.length === 0 ? [] : ["", ...titleLines(words.phrases.sections.advice, layout), ""]),
    ...sentenceLines(
      advice.map((each) => words.advice[each.id](each)),
      layout,
    ),
  ]);
};

const shownOf = (words: Words, requirement: Requirement, { category }: Verdict, layout: Layout): Shown => ({
  id: requirement.id,
  status: requirement.status,
  amount: amountOf(requirement),
  details: detailsOf(words, requirement, category, layout),
});

/** The amount of a requirement that has one. */
export const amountOf = ({ required, actual, missing, unit }: Partial<Amount>): Shown["amount"] =>
  required === undefined || actual === undefined || missing === undefined || unit === undefined
    ? null
    : { required, actual, missing, unit };

/** How many requirements of each stage are missing, and how many people judge. */
export const countsOf = ({ requirements }: Verdict) => {
  const count = (status: Status, stage?: Requirement["stage"]): number =>
    requirements.filter((each) => each.status === status && (stage === undefined || each.stage === stage))
      .length;
  return {
    submission: count("unmet", "submission"),
    decision: count("unmet", "decision"),
    judged: count("judgement"),
  };
};

const summaryLines = (words: Words, verdict: Verdict, layout: Layout): readonly string[] => {
  const { summary } = words.phrases;
  const { submission, decision, judged } = countsOf(verdict);
  const [sign, tone, sentence]: readonly [string, Tone, string] = !verdict.readyToSubmit
    ? ["✗", "bad", summary.notReady(submission)]
    : verdict.complete
      ? ["✓", "good", summary.ready]
      : ["✓", "good", summary.readyButLater(decision)];
  const ink = inkFor(layout.colour);
  const text = judged === 0 ? sentence : `${sentence} ${summary.judged(judged)}`;
  return signedLines(sign, text, columnsIn(layout)).map((line) => ink(tone, line));
};
