import { html } from "hono/html";
import type { ThereAlready } from "../../../core/entries/doubled-days.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, type EntryProblem } from "../../../core/entries/entry-problems.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { otherName } from "../../../core/entries/save-entry.ts";
import { Doubt, Mistake } from "../../../ui/controls/field.tsx";
import { wire } from "../../../ui/controls/field-wiring.ts";
import { savingWords } from "../../../ui/wording/site/portfolio/saving.ts";
import type { Language, Reader } from "../../../ui/wording/speech.ts";
import type { Confirming } from "../entries/confirmed-lines.tsx";
import { countingFor } from "../entries/counting-for.ts";
import { tellDoubts } from "../entries/entry-doubts.ts";
import { mistakeOf } from "../entries/entry-problems.tsx";
import { EntryTold } from "../entries/entry-told.tsx";
import { wayToTold } from "../entries/way-to-told.ts";
import type { Readiness } from "../readiness/reading.ts";

/** What of an entry decides what is told of it. */
export type Saved = {
  readonly entry: Entry;
  /** What is wrong or missing in it, among the person's other entries. */
  readonly problems: readonly EntryProblem[];
  /** Undefined where it is not asked whether the entry counts. */
  readonly readiness: Readiness | undefined;
  readonly confirming: Confirming;
  /** Hours that are recorded already beside those of an entry of RSC. */
  readonly there: ThereAlready | undefined;
  /** As `2027-03-01`. */
  readonly today: string;
};

const stateOf = (
  { kind, deletedAt, others }: Entry,
  problems: readonly EntryProblem[],
  language: Language,
): string => {
  const words = savingWords[language];
  if (deletedAt !== null) return words.deleted;
  if (others.length > 0) return words.asks;
  if (!countsDespite(kind, problems)) return words.savedNotCounting;
  return problems.length === 0 ? words.saved : words.savedWithout;
};

/** What stands beside each field in which something wrong was typed. */
const mistakesIn = async (kind: EntryKind, problems: readonly EntryProblem[], language: Language) =>
  Promise.all(
    entryFields[kind].flatMap((field) => {
      const { name } = field;
      const mistake = mistakeOf(language, field, problems);
      if (mistake === undefined) return [];
      const wiring = wire({ language, name, label: "", mistake });
      const shown = html`${<Mistake language={language} wiring={wiring} />}`;
      return [Promise.resolve(shown).then((text) => ({ field: name, html: String(text) }))];
    }),
  );

/** What stands at each field of what looks mistyped there. */
const doubtsIn = async (doubts: ReadonlyMap<string, string>, language: Language) =>
  Promise.all(
    [...doubts].map(async ([field, doubt]) => ({
      field,
      html: String(await html`${<Doubt wiring={wire({ language, name: field, label: "", doubt })} />}`),
    })),
  );

/** What a page is told of the entry that it saved: what its script takes is in `src/ui/elements/entry/answer.ts`. */
export const savedAnswer = async (saved: Saved, reader: Reader) => {
  const { language } = reader;
  const { entry, problems, readiness, confirming, there, today } = saved;
  const { kind } = entry;
  const counting = readiness === undefined ? [] : countingFor(readiness, entry);
  const props = { reader, kind, problems, counting, entry, confirming, there, today };
  const told = await html`${<EntryTold {...props} />}`;
  return {
    version: entry.version,
    fields: Object.fromEntries(
      Object.entries(entry.fields).map(([name, { typed, version }]) => [name, { typed, version }]),
    ),
    others: entry.others.map((other) => ({ field: other.field, name: otherName(other) })),
    mistakes: await mistakesIn(kind, problems, language),
    doubts: await doubtsIn(tellDoubts(kind, typedOf(entry), today, language), language),
    told: String(told),
    state: stateOf(entry, problems, language),
    missing: wayToTold(kind, problems, language),
  };
};
