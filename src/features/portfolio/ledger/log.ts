import { holdingBack, problemsIn } from "../../../core/entries/compose-entry.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import { comingLines, fillIn, linesIn, repeats } from "../../../core/entries/read-series.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { localDay } from "../../../core/kernel/instant.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { sentence, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { tellProblem } from "../entries/entry-problems.tsx";
import type { LogTyped } from "./log.form.ts";
import { NEW_PROVIDER, rscTyped, showLog } from "./log.page.tsx";
import { loadLog, seriesLike } from "./log.query.ts";
import { logSeries } from "./log-series.ts";

const first = ({ typed }: LogTyped, name: string): string => (typed[name]?.[0] ?? "").trim();

const todayOf = ({ world, zone }: PersonVisit): number => localDay(world.clock.now(), zone);

/** The days of a series filled in, or why they are not. */
const filledIn = (visit: PersonVisit, sent: LogTyped) => {
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
const mistakesIn = (
  visit: PersonVisit,
  sent: LogTyped,
  providers: ReadonlySet<string>,
): readonly string[] => {
  const { language, world } = visit;
  const words = ledgerWords[language].series.mistakes;
  const { date, list } = speechIn(language);
  const typed = rscTyped(sent);
  const who = first(sent, "who");
  const isNamed =
    who === NEW_PROVIDER ? first(sent, "name") !== "" || first(sent, "holder") !== "" : providers.has(who);
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
  ];
};

const entryFor = (sent: LogTyped, like: readonly { readonly id: EntryId }[]): EntryId => {
  const into = parseId<"entry">(first(sent, "into"));
  return like.find(({ id }) => id === into)?.id ?? sent.id;
};

const save = async (visit: PersonVisit, sent: LogTyped) => {
  const view = await loadLog(visit, first(sent, "holder"));
  const mistakes = mistakesIn(visit, sent, new Set(view.providers.map(({ id }) => id)));
  if (mistakes.length > 0) return showLog(visit, sent, { mistakes });
  const typed = rscTyped(sent);
  const isNew = first(sent, "who") === NEW_PROVIDER;
  const name = first(sent, "name");
  const saved = await logSeries(visit.world, visit.actor, {
    editor: sent.editor,
    entry: entryFor(sent, seriesLike(view.readiness, typed["provider"]?.[0] ?? "", typed["form"]?.[0] ?? "")),
    typed,
    provider: isNew
      ? {
          id: sent.person,
          typed: {
            name: [name === "" ? (view.holder?.name ?? "") : name],
            holder: view.holder === undefined ? [] : [view.holder.id],
          },
        }
      : undefined,
  });
  if (!saved.ok) return refused(saved.refusal);
  const notice = saved.value.passedOver > 0 ? "sessions-passed-over" : "saved";
  return seeOther("/portfolio/rsc", { notice });
};

/** Fills in the days of a series, or keeps it. Days are shown before anything is kept. */
export const log: Act<LogTyped> = async (anybody, sent) => {
  const visit = ofPerson(anybody);
  const next = first(sent, "next");
  const isToFill = repeats({ ...sent.typed, every: [] });
  // Asked by the page itself, of which only what stands beside the form is taken.
  if (next === "beside") return showLog(visit, sent, {});
  if (next === "more-rows") return showLog(visit, sent, { isLonger: true });
  if (next === "rows" || isToFill) {
    const filled = filledIn(visit, sent);
    return showLog(visit, filled.sent, filled.said);
  }
  return next === "save" ? save(visit, sent) : showLog(visit, sent, {});
};
