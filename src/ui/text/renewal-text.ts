import type { Renewal, RenewalRequirement, RenewalStatus, Sorts } from "../../core/renewal/answer.ts";
import { speechIn } from "../wording/speech.ts";
import type { Words } from "../wording/words.ts";
import { detailsOf } from "./details.ts";
import { headingLines } from "./heading.ts";
import { inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Labelled, type Layout, signedLines, textOf } from "./layout.ts";
import { columnsFor, type Shown } from "./requirement-lines.ts";
import { sectionLines } from "./section.ts";
import { amountOf } from "./verdict-text.ts";

/** A renewal for people: until when, what is missing and what would meet it, what counted and what the caps dropped. */
export const renewalText = (renewal: Renewal, words: Words, layout: Layout): string => {
  const shown = (renewal.requirements ?? []).map((each) => shownOf(words, each, renewal.category, layout));
  const columns = columnsFor(words, shown, layout);
  const { sign, tone } = looks[renewal.status];
  const ink = inkFor(layout.colour);
  return textOf([
    ...headingLines(words, renewal, layout, cycleItems(words, renewal)),
    "",
    ...signedLines(sign, summaryOf(words, renewal), columnsIn(layout)).map((line) => ink(tone, line)),
    ...(["unmet", "recommended", "met"] as const).flatMap((status) =>
      sectionLines(
        words,
        status === "unmet" ? "missing" : status,
        shown.filter((each) => each.status === status),
        columns,
        layout,
      ),
    ),
  ]);
};

const looks: { readonly [S in RenewalStatus]: { readonly sign: string; readonly tone: Tone } } = {
  "not-held": { sign: "·", tone: "quiet" },
  "not-due": { sign: "·", tone: "quiet" },
  open: { sign: "✗", tone: "open" },
  met: { sign: "✓", tone: "good" },
  lapsed: { sign: "✗", tone: "bad" },
};

const shownOf = (words: Words, requirement: RenewalRequirement, category: string, layout: Layout): Shown => ({
  id: requirement.id,
  status: requirement.status,
  amount: amountOf(requirement),
  details: detailsOf(words, requirement, category, layout, sortItems(words, requirement)),
});

/** How the hours came together, and what the caps dropped of them. */
const sortItems = (words: Words, { counted, capped }: RenewalRequirement): readonly Labelled[] => {
  const { labels } = words.phrases;
  return [
    ...(counted === undefined ? [] : partsItem(words, labels.madeUpOf, counted)),
    ...(capped === undefined ? [] : partsItem(words, labels.overLimit, capped)),
  ];
};

const partsItem = (words: Words, label: string, parts: Partial<Sorts>): readonly Labelled[] => {
  const say = speechIn(words.language);
  const present = (["attended", "given", "volunteering"] as const).flatMap((sort) => {
    const hours = parts[sort] ?? 0;
    return hours === 0 ? [] : [say.count(hours, words.sorts[sort])];
  });
  return present.length === 0 ? [] : [{ label, text: present.join(", ") }];
};

const cycleItems = (words: Words, { cycle, yearsEndorsed }: Renewal): readonly Labelled[] => {
  if (cycle === undefined) return [];
  const { labels, period } = words.phrases;
  const say = speechIn(words.language);
  return [
    { label: labels.renewalPeriod, text: period(say.date(cycle.from), say.date(cycle.deadline)) },
    { label: labels.windowOpens, text: say.date(cycle.opensOn) },
    { label: labels.deadline, text: say.date(cycle.deadline) },
    ...(yearsEndorsed === undefined
      ? []
      : [{ label: labels.yearsEndorsed, text: say.number(yearsEndorsed) }]),
  ];
};

const summaryOf = (words: Words, { status, cycle, requirements = [], asOf }: Renewal): string => {
  const say = speechIn(words.language);
  const said = words.phrases.renewalSummary;
  const missing = requirements.filter((each) => each.status === "unmet").length;
  if (status === "not-held" || cycle === undefined) return said.notHeld;
  const deadline = say.date(cycle.deadline);
  switch (status) {
    case "not-due":
      return requirements.length === 0 ? said.nothingDue : said.notYet(say.date(cycle.opensOn), missing);
    case "open":
      return said.open(deadline, missing);
    case "met":
      return said.met(deadline, asOf > cycle.deadline);
    case "lapsed":
      return said.lapsed(deadline, missing);
  }
};

/** Several renewals one after the other; that no endorsement is held where there is none. */
export const renewalsText = (
  renewals: readonly Renewal[],
  words: Words,
  layout: Layout,
  asked: { readonly portfolio: string; readonly standard: string; readonly asOf: string },
): string =>
  renewals.length > 0
    ? renewals.map((each) => renewalText(each, words, layout)).join("\n")
    : textOf([
        ...headingLines(words, { ...asked, overlays: [] }, layout),
        "",
        ...signedLines(
          "·",
          words.phrases.noneHeld(speechIn(words.language).date(asked.asOf)),
          columnsIn(layout),
        ),
      ]);
