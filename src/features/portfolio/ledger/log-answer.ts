import { holdingBack, problemsIn } from "../../../core/entries/compose-entry.ts";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import { comingLines, fillIn, linesIn, repeats } from "../../../core/entries/read-series.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { sentence, speechIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { todayOf } from "../../../web/today.ts";
import { tellProblem } from "../entries/entry-problems.tsx";
import type { LogTyped } from "./log.form.ts";
import { doubledIn, firstTyped, type LogView, NEW_PROVIDER, rscTyped } from "./log.query.ts";

/** What the page says of what was sent. */
export type LogSaid = {
  readonly mistakes?: readonly string[];
  /** Days of the series that are still to come. */
  readonly later?: number;
  readonly isLonger?: boolean;
};

/** What is shown of a series: as it was sent, or with its days filled in. */
export type LogAnswer = { readonly sent: LogTyped; readonly said: LogSaid };

/** True where days are still to be filled in: they are shown before anything is kept. */
export const isToFill = ({ typed }: LogTyped): boolean => repeats({ ...typed, every: [] });

/** The days of a series filled in, or why they are not. */
const filledIn = (visit: PersonVisit, sent: LogTyped): LogAnswer => {
  const words = ledgerWords[visit.language].series.mistakes;
  const filled = fillIn(sent.typed, todayOf(visit));
  if (filled.ok) {
    const { sessions, later } = filled.value;
    // Filled in, they are lines like any other: a further press does not bring back what was removed.
    const { from: _from, to: _to, each: _each, ...typed } = sent.typed;
    return { sent: { ...sent, typed: { ...typed, sessions } }, said: { later } };
  }
  const mistake = {
    incomplete: words.repeat,
    "ends-before-it-begins": words.order,
    "too-many": words.tooMany,
  }[filled.refusal.code];
  return { sent, said: { mistakes: [mistake] } };
};

/** Everything that keeps a series from being saved, in sentences. */
export const mistakesIn = (visit: PersonVisit, sent: LogTyped, view: LogView): readonly string[] => {
  const { language, world } = visit;
  const words = ledgerWords[language].series.mistakes;
  const { date, list } = speechIn(language);
  const typed = rscTyped(sent);
  const who = firstTyped(sent.typed, "who");
  const isNamed =
    who === NEW_PROVIDER
      ? firstTyped(sent.typed, "name") !== "" || firstTyped(sent.typed, "holder") !== ""
      : view.providers.some(({ id }) => id === who);
  const coming = comingLines(sent.typed, todayOf(visit));
  const problems = holdingBack("rsc", problemsIn("rsc", typed, world.standards.vocabulary)).filter(
    ({ field }) => field !== "provider" && field !== "form",
  );
  return [
    ...(isNamed ? [] : [words.provider]),
    ...((typed["form"] ?? []).length === 0 ? [words.form] : []),
    ...(linesIn(sent.typed).length === 0
      ? [words.noDays]
      : firstOfEach("rsc", problems).map((each) => sentence(tellProblem(language, "rsc", each)))),
    ...(coming.length === 0
      ? []
      : [words.future(list(coming.map((day) => (parseDay(day) === null ? day : date(day)))))]),
    ...(doubledIn(view, sent).length === 0 || firstTyped(sent.typed, "again") !== "" ? [] : [words.there]),
  ];
};

/** What a press shows that keeps nothing: days filled in, more lines, or why nothing was kept. */
export const answerTo = (visit: PersonVisit, view: LogView, sent: LogTyped): LogAnswer => {
  const next = firstTyped(sent.typed, "next");
  if (next === "beside") return { sent, said: {} };
  if (next === "more-rows") return { sent, said: { isLonger: true } };
  if (next === "rows" || isToFill(sent)) return filledIn(visit, sent);
  return { sent, said: next === "save" ? { mistakes: mistakesIn(visit, sent, view) } : {} };
};
