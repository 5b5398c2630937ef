import { knownCategories, knownRules } from "../../../../core/association/known-rules.ts";
import { type ListedKind, listedFields, listedKinds } from "../../../../core/import/matching.ts";
import type { Called, ListVocabulary } from "../../../../core/import/vocabulary.ts";
import type { Library } from "../../../../core/standards/library.ts";
import { languages } from "../../speech.ts";
import { fieldTold } from "./field-words.ts";
import { importWords } from "./import.ts";
import { choiceSynonyms, headingSynonyms, monthSynonyms, plainWords } from "./list-synonyms.ts";

const headingsOf = (kind: ListedKind): { readonly [field: string]: Called } =>
  Object.fromEntries(
    listedFields(kind).map((field) => [
      field.name,
      [
        ...languages.map((language) => fieldTold(language, kind, field).label),
        ...(headingSynonyms[kind][field.name] ?? []),
      ],
    ]),
  );

const choicesOf = (kind: ListedKind) =>
  Object.fromEntries(
    listedFields(kind).flatMap((field) => {
      if (!("among" in field)) return [];
      const called = field.among.map((value): readonly [string, Called] => [
        value,
        [
          ...languages.flatMap((language) =>
            fieldTold(language, kind, field).choices.flatMap((choice) =>
              choice.value === value ? [choice.label] : [],
            ),
          ),
          ...(choiceSynonyms[kind]?.[field.name]?.[value] ?? []),
        ],
      ]);
      return [[field.name, Object.fromEntries(called)]];
    }),
  );

const ofEach = <T>(of: (kind: ListedKind) => T): { readonly [K in ListedKind]: T } =>
  Object.fromEntries(listedKinds.map((kind) => [kind, of(kind)])) as { readonly [K in ListedKind]: T };

/** Areas are written as their ids. */
const noNames: Called = [];

const ours = {
  row: languages.map((language) => importWords[language].rowColumn),
  wrong: languages.map((language) => importWords[language].wrongColumn),
  areaNames: languages.map((language) => importWords[language].areaNamesColumn),
};

const ofForms = { headings: ofEach(headingsOf), choices: ofEach(choicesOf) };

type Standards = Pick<Library, "editions" | "vocabulary">;

const vocabularyOf = (standards: Standards): ListVocabulary => {
  const rules = knownRules(standards);
  return {
    ...ofForms,
    ...plainWords,
    ours,
    months: monthSynonyms,
    categories: Object.fromEntries(
      [...knownCategories(rules)].map(([code, name]) => [
        code,
        languages.flatMap((language) => [name[language], `${name[language]} (${code})`]),
      ]),
    ),
    areas: Object.fromEntries([...standards.vocabulary.areas].map((id) => [id, noNames])),
    editions: Object.fromEntries(
      rules.map(({ id, title }) => [id, languages.map((language) => title[language])]),
    ),
  };
};

const known = new WeakMap<Standards, ListVocabulary>();

/**
 * What lists are read by: the words of the forms and the synonyms, in every language. The same one for the same standards:
 * what is found out of it once is known the next time.
 */
export const listVocabulary = (standards: Standards): ListVocabulary => {
  const there = known.get(standards) ?? vocabularyOf(standards);
  known.set(standards, there);
  return there;
};
