import { html } from "hono/html";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import { otherName } from "../../../core/entries/save-entry.ts";
import type { Library } from "../../../core/standards/library.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { savingWords } from "../../../ui/wording/site/portfolio/saving.ts";
import { type Language, momentIn, type Reader } from "../../../ui/wording/speech.ts";
import type { Confirming } from "../entries/confirmed-lines.tsx";
import { countingFor } from "../entries/counting-for.ts";
import { tellProblem } from "../entries/entry-problems.tsx";
import { type EntryProblem, entryProblemsOf } from "../entries/entry-problems-of.ts";
import { EntryTold } from "../entries/entry-told.tsx";
import type { Readiness } from "../readiness/reading.ts";

/** What of an entry decides what is told of it. */
export type Saved = {
  readonly entry: Entry;
  /** The person's other entries, where the entry is one that names another. */
  readonly entries: readonly Entry[];
  /** Undefined where it is not asked whether the entry counts. */
  readonly readiness: Readiness | undefined;
  readonly confirming: Confirming;
};

const inOrder = (
  { entry, entries }: Pick<Saved, "entry" | "entries">,
  { vocabulary }: Library,
): readonly EntryProblem[] => {
  const asked = entryFields[entry.kind].map(({ name }) => name);
  return entryProblemsOf(entry.kind, typedOf(entry), entries, vocabulary).toSorted(
    (a, b) => asked.indexOf(a.field) - asked.indexOf(b.field),
  );
};

const stateOf = ({ deletedAt, others }: Entry, counts: boolean, language: Language): string => {
  const words = savingWords[language];
  if (deletedAt !== null) return words.deleted;
  if (others.length > 0) return words.asks;
  return counts ? words.saved : words.savedNotCounting;
};

/** What a page is told of the entry that it saved: what its script takes is in `src/ui/elements/entry/answer.ts`. */
export const savedAnswer = async (saved: Saved, standards: Library, reader: Reader) => {
  const { language } = reader;
  const { entry, readiness, confirming } = saved;
  const { kind } = entry;
  const problems = inOrder(saved, standards);
  const counts = problems.length === 0;
  const counting = readiness === undefined ? [] : countingFor(readiness, entry);
  const props = { reader, kind, problems, counting, entry, confirming };
  const told = await html`${<EntryTold {...props} />}`;
  return {
    version: entry.version,
    fields: Object.fromEntries(
      Object.entries(entry.fields).map(([name, { typed, version }]) => [name, { typed, version }]),
    ),
    others: entry.others.map((other) => ({
      field: other.field,
      typed: other.typed,
      name: otherName(other),
      at: momentIn(reader, other.at),
    })),
    problems: problems.map((each) => ({
      field: each.field,
      sentence: tellProblem(language, kind, each),
      isMissing:
        each.waitsForProvider === true ||
        (each.problem === "required" && (entry.fields[each.field]?.typed ?? []).length === 0),
    })),
    told: String(told),
    state: stateOf(entry, counts, language),
    missing: counts ? "" : entryWords[language].state.toProblems,
    counts: counts && entry.deletedAt === null,
    isDeleted: entry.deletedAt !== null,
  };
};
