import type { FieldProblem } from "../../../../core/kernel/field-problem.ts";
import type { Language } from "../../speech.ts";
import { problemWords } from "../problems.ts";
import { importEnglish } from "./import.en.ts";
import { importSpanish } from "./import.es.ts";
import type { ImportWords } from "./import-words.ts";

export const importWords: { readonly [L in Language]: ImportWords } = {
  en: importEnglish,
  es: importSpanish,
};

/** What is wrong with a cell, without a stop. */
export const sayCellProblem = (problem: FieldProblem, language: Language): string =>
  importWords[language].problems[problem] ?? problemWords[language][problem];
