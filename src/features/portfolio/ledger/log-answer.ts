import { holdingBack, problemsIn } from "../../../core/entries/compose-entry.ts";
import { isAnyThere } from "../../../core/entries/doubled-days.ts";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import {
  comingLines,
  type FilledIn,
  fillIn,
  linesIn,
  repeatOf,
  repeats,
} from "../../../core/entries/read-series.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { sentence, speechIn } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { readersToday } from "../../../web/today.ts";
import { tellProblem } from "../entries/entry-problems.tsx";
import type { LogTyped } from "./log.form.ts";
import { firstTyped, type LogView, NEW_PROVIDER, rscTyped, thereIn } from "./log.query.ts";

/** What the page says of what was sent. */
export type LogSaid = {
  readonly mistakes?: readonly string[];
  /** What came of filling in its days. */
  readonly filled?: Pick<FilledIn, "added" | "stayed" | "later"> & { readonly isReplaced: boolean };
  readonly isCleared?: boolean;
  readonly isLonger?: boolean;
};

/** What is shown of a series: as it was sent, or with its days filled in. */
export type LogAnswer = { readonly sent: LogTyped; readonly said: LogSaid };

/** True where days are still to be filled in: they are shown before anything is kept. */
export const isToFill = (sent: LogTyped): boolean =>
  repeats({ ...sent.typed, every: [] }) && repeatOf(sent.typed) !== firstTyped(sent.typed, "filled");

/** The same without its days. */
const withoutDays = ({ typed, ...sent }: LogTyped): LogTyped => {
  const { sessions: _sessions, filled: _filled, ...rest } = typed;
  return { ...sent, typed: rest };
};

/** What goes into the address of the page that a press leads to: days that the press takes away are none of it. */
export const goingOn = (sent: LogTyped): LogTyped =>
  ["replace", "clear"].includes(firstTyped(sent.typed, "next")) ? withoutDays(sent) : sent;

/** The days of a series filled in, beside those that are there or in their place, or why they are not. */
const filledIn = (visit: PersonVisit, sent: LogTyped, isReplaced = false): LogAnswer => {
  const words = ledgerWords[visit.language].series.mistakes;
  const before = isReplaced ? withoutDays(sent) : sent;
  const filled = fillIn(before.typed, readersToday(visit));
  if (filled.ok) {
    const { sessions, ...said } = filled.value;
    // Filled in, they are lines like any other: saving does not bring back what was removed.
    const typed = { ...before.typed, sessions, filled: [repeatOf(before.typed)] };
    return { sent: { ...sent, typed }, said: { filled: { ...said, isReplaced } } };
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
  const coming = comingLines(sent.typed, readersToday(visit));
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
    ...(!isAnyThere(thereIn(view, sent)) || firstTyped(sent.typed, "again") !== "" ? [] : [words.there]),
  ];
};

/** What is said of a series that is to be kept and is not yet: days filled in first, or what keeps it from being saved. */
const answerToSave = (visit: PersonVisit, view: LogView, sent: LogTyped): LogAnswer => {
  if (!isToFill(sent))
    return {
      sent,
      said: firstTyped(sent.typed, "next") === "save" ? { mistakes: mistakesIn(visit, sent, view) } : {},
    };
  // Which days are meant, the former or those of the changed rhythm, is for the person to say.
  const isChanged = firstTyped(sent.typed, "filled") !== "" && linesIn(sent.typed).length > 0;
  const { changed } = ledgerWords[visit.language].series.mistakes;
  return isChanged ? { sent, said: { mistakes: [changed] } } : filledIn(visit, sent);
};

/** What a press shows that keeps nothing: days filled in or cleared, more lines, or why nothing was kept. */
export const answerTo = (visit: PersonVisit, view: LogView, sent: LogTyped): LogAnswer => {
  const next = firstTyped(sent.typed, "next");
  switch (next) {
    case "beside":
      return { sent, said: {} };
    case "more-rows":
      return { sent, said: { isLonger: true } };
    case "clear":
      return { sent: withoutDays(sent), said: { isCleared: true } };
    case "replace":
    case "rows":
      return filledIn(visit, sent, next === "replace");
    default:
      return answerToSave(visit, view, sent);
  }
};

/** Where on the page there is what a press that keeps nothing was about; empty for its beginning. */
export const landingOf = ({ filled, isCleared, isLonger }: LogSaid): string =>
  filled !== undefined || isCleared === true ? "#days" : isLonger === true ? "#days-end" : "";
