import type { EntryField } from "../../../../core/entries/fields.ts";
import type { EntryKind } from "../../../../core/entries/kinds.ts";
import type { Language } from "../../speech.ts";
import { declarationsWords } from "./fields/declarations.ts";
import { educationWords } from "./fields/education.ts";
import { endorsementsWords } from "./fields/endorsements.ts";
import { examsWords } from "./fields/exams.ts";
import type { KindWords } from "./fields/kind-words.ts";
import { leadershipWords } from "./fields/leadership.ts";
import { membershipsWords } from "./fields/memberships.ts";
import { providersWords } from "./fields/providers.ts";
import { referencesWords } from "./fields/references.ts";
import { rscWords } from "./fields/rsc.ts";
import { trainingWords } from "./fields/training.ts";
import { volunteeringWords } from "./fields/volunteering.ts";
import { workWords } from "./fields/work.ts";

/** What is said of each kind of entry and of each of its questions. */
export const kindWords: {
  readonly [K in EntryKind]: { readonly [L in Language]: KindWords<K> };
} = {
  education: educationWords,
  work: workWords,
  training: trainingWords,
  rsc: rscWords,
  providers: providersWords,
  leadership: leadershipWords,
  volunteering: volunteeringWords,
  references: referencesWords,
  memberships: membershipsWords,
  endorsements: endorsementsWords,
  exams: examsWords,
  declarations: declarationsWords,
};

/** The heading of the page of a new entry. */
export const freshWords = (kind: EntryKind, language: Language): string => {
  const { fresh, add } = kindWords[kind][language];
  return fresh ?? add;
};

/** One thing to choose in words, and what needs to be known to choose it. */
export type ChoiceTold = { readonly value: string; readonly label: string; readonly hint?: string };

/** One question in words. */
export type FieldTold = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly ChoiceTold[];
};

type Loose = {
  readonly label: string;
  readonly hint?: string;
  readonly choices?: { readonly [value: string]: string | { readonly label: string; readonly hint: string } };
};

/** The words of one question, whatever its kind. */
export const fieldTold = (language: Language, kind: EntryKind, field: EntryField): FieldTold => {
  const all: { readonly [name: string]: Loose } = kindWords[kind][language].fields;
  const told = all[field.name];
  if (told === undefined) throw new Error(`no words for ${field.name} of ${kind}`);
  const choices = "among" in field ? field.among : [];
  return {
    label: told.label,
    hint: told.hint,
    choices: choices.map((value): ChoiceTold => {
      const choice = told.choices?.[value] ?? value;
      return typeof choice === "string" ? { value, label: choice } : { value, ...choice };
    }),
  };
};
