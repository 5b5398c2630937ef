import { type Entry, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, type EntryProblem, entryProblemsOf } from "../../../core/entries/entry-problems.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findEntry, findOnly, listEntries } from "../../../store/entries.ts";
import type { Notice } from "../../../ui/wording/site/notices.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { saveEntry } from "../saving/save-entry.ts";
import { linesIn } from "./rendered.ts";
import { savesOf } from "./saves-of.ts";
import type { Sent } from "./sent.form.ts";

/** Lines that are there to be filled in once more were asked for. */
const MORE_LINES = 10;

/** The entry that a page was sent for: of declarations the only one there is, whatever id a second page made. */
const load = async (
  { world, person }: PersonVisit,
  kind: EntryKind,
  id: EntryId,
): Promise<Entry | undefined> =>
  world.store.withinPerson(
    person.id,
    async (tx) =>
      (kind === "declarations" ? await findOnly(tx, person.id, kind) : undefined) ??
      findEntry(tx, person.id, id),
  );

/** What is wrong or missing in what was saved, which for RSC depends on the provider. */
const problemsOf = async ({ world, person }: PersonVisit, entry: Entry): Promise<readonly EntryProblem[]> => {
  const { kind } = entry;
  const entries =
    kind === "rsc" ? await world.store.withinPerson(person.id, async (tx) => listEntries(tx, person.id)) : [];
  return entryProblemsOf(kind, typedOf(entry), entries, world.standards.vocabulary);
};

/** Names the provider that was just typed in the RSC entry for which it was typed, and goes back there. */
const backToRsc = async (visit: PersonVisit, provider: EntryId, rsc: EntryId): Promise<Reply> => {
  const { world, actor } = visit;
  const there = await load(visit, "rsc", rsc);
  if (there?.kind !== "rsc") return seeOther("/portfolio/providers", { notice: "saved" });
  const named = await saveEntry(world, actor, {
    entry: rsc,
    kind: "rsc",
    editor: world.ids.id<"editor">(),
    saves: [{ field: "provider", typed: [provider], base: there.version, number: 1 }],
  });
  return named.ok ? seeOther(`/portfolio/rsc/${rsc}`, { notice: "saved" }) : refused(named.refusal);
};

/** What is said where another one is begun: the page that would tell of this one is left. */
const noticeOf = (kind: EntryKind, problems: readonly EntryProblem[]): Notice => {
  if (problems.length === 0) return "entry-another";
  return countsDespite(kind, problems) ? "entry-another-without" : "entry-another-waits";
};

/** Where to go on once it is saved. */
const onward = async (visit: PersonVisit, sent: Sent, entry: Entry): Promise<Reply> => {
  const list = `/portfolio/${entry.kind}`;
  const here = entry.kind === "declarations" ? list : `${list}/${entry.id}`;
  const problems = await problemsOf(visit, entry);
  if (sent.keep !== undefined) return seeOther(here, { notice: "saved" });
  if (sent.next === "check") return seeOther(`${here}#readiness`, { notice: "saved" });
  if (sent.next === "more-rows") {
    const lines = linesIn(entry.kind)?.name ?? "";
    return seeOther(`${here}?rows=${MORE_LINES}${sent.for === undefined ? "" : `&for=${sent.for}`}#${lines}`);
  }
  if (sent.next === "provider" && entry.kind === "rsc")
    return seeOther(`/portfolio/providers/new?for=${entry.id}`);
  if (entry.others.length > 0) return seeOther(here, { notice: "entry-kept-both" });
  if (sent.for !== undefined && entry.kind === "providers")
    return countsDespite(entry.kind, problems)
      ? backToRsc(visit, entry.id, sent.for)
      : seeOther(`${here}?for=${sent.for}`, { notice: "saved" });
  if (sent.next === "another") return seeOther(`${list}/new`, { notice: noticeOf(entry.kind, problems) });
  return seeOther(problems.length === 0 ? list : here, { notice: "saved" });
};

/** Keeps what the page of an entry holds when a button is pressed. What is half typed is kept too. */
export const saveSent =
  (kind: EntryKind): Act<Sent> =>
  async (anybody, sent) => {
    const visit = ofPerson(anybody);
    const id = parseId<"entry">(visit.params["entry"] ?? "");
    if (id === undefined) return missing;
    const there = await load(visit, kind, id);
    if (there !== undefined && there.kind !== kind) return missing;
    const saves = savesOf(kind, sent, there);
    // What was saved while it was typed is asked about when a button is pressed.
    const opened = sent.again ? undefined : sent.opened;
    const isNothing = saves.length === 0 && (there !== undefined || sent.next !== "provider");
    if (isNothing && there === undefined) return invalid([]);
    if (isNothing && there !== undefined && (kind !== "rsc" || opened === undefined))
      return onward(visit, sent, there);
    const { editor } = sent;
    const save = { entry: there?.id ?? id, kind, editor, saves, opened };
    const saved = await saveEntry(visit.world, visit.actor, save);
    return saved.ok ? onward(visit, sent, saved.value.entry) : refused(saved.refusal);
  };
