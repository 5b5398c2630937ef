import { isConfirmable } from "../../../core/entries/confirmations-of.ts";
import { thereAlready } from "../../../core/entries/doubled-days.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, entryProblemsOf } from "../../../core/entries/entry-problems.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { localDay } from "../../../core/kernel/instant.ts";
import { isAskedFor } from "../../../core/readiness/counting.ts";
import { listConfirmations } from "../../../store/confirmations.ts";
import { findEntry } from "../../../store/entries.ts";
import { listFollows } from "../../../store/follows.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { confirmersOf, loadReadiness } from "../readiness/readiness.query.ts";
import { readinessOf } from "../readiness/reading.ts";
import type { Saved } from "./saved-answer.tsx";

/**
 * What decides what is told of an entry that was just saved: of RSC its provider, what was confirmed of it, and, where it
 * is complete and its person has a category in mind, everything that is judged with it.
 */
export const loadSaved = async ({ world, person, zone }: PersonVisit, entry: Entry): Promise<Saved> => {
  const { standards, store, clock } = world;
  const typed = typedOf(entry);
  const named = entry.kind === "rsc" ? parseId<"entry">(typed["provider"]?.[0] ?? "") : undefined;
  return store.withinPerson(person.id, async (tx) => {
    const isAsked = isAskedFor(entry.kind);
    const confirms = isConfirmable(entry.kind);
    const { provider, follows, confirmations, confirmers } = await together({
      provider: named === undefined ? undefined : findEntry(tx, person.id, named),
      follows: isAsked ? listFollows(tx, person.id) : [],
      confirmations: confirms ? listConfirmations(tx, person.id) : [],
      confirmers: confirms ? confirmersOf(tx, person.id) : [],
    });
    const entries = provider === undefined || provider.deletedAt !== null ? [] : [provider];
    const problems = entryProblemsOf(entry.kind, typed, entries, standards.vocabulary);
    const confirming = { confirmations, confirmers: new Map(confirmers.map(({ id, name }) => [id, name])) };
    const isJudged =
      follows.some(({ categories }) => categories.length > 0) && countsDespite(entry.kind, problems);
    const readiness = isJudged
      ? readinessOf(await loadReadiness(tx, { standards, now: clock.now() }, person.id), standards)
      : undefined;
    const among =
      readiness?.loaded.kept.entries ?? (entry.kind === "rsc" ? await judgedEntries(tx, person.id) : []);
    const there =
      entry.kind === "rsc" && entry.deletedAt === null
        ? thereAlready(among, { typed, own: [entry.id] })
        : undefined;
    const today = formatDay(localDay(clock.now(), zone));
    return { entry, problems, readiness, confirming, there, today };
  });
};
