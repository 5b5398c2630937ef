import {
  type AskedPart,
  LONGEST_QUESTION,
  MOST_RETURNED,
  readPart,
} from "../../../core/application/return-parts.ts";
import type { Problem } from "../../../core/kernel/field-problem.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { seenText } from "../../../core/kernel/seen-text.ts";
import type { Form } from "../../../web/form.ts";
import { LONGEST_WHY } from "./desk.form.ts";

const QUESTION = "question-";

/** In which field the question to a part is sent. */
export const questionField = (part: string): string => `${QUESTION}${part}`;

/** True for a field with a question, or with why. */
export const isReturnWords = (field: string): boolean => field === "why" || field.startsWith(QUESTION);

/** What is returned, why, and the version that was seen. */
export type Returning = { readonly seen: number; readonly why: string; readonly parts: readonly AskedPart[] };

/** Parts with a question to each, which stands in a field named after the part; and why. */
export const returnForm: Form<Returning> = {
  read: (typed) => {
    const problems: Problem[] = [];
    const told = (field: string, longest: number): string => {
      const text = seenText(typed[field]?.[0] ?? "");
      if (text === "") problems.push({ field, problem: "required" });
      if (text.length > longest) problems.push({ field, problem: "too-long", limit: longest });
      return text;
    };
    const seen = typed["seen"]?.[0] ?? "";
    if (!/^\d{1,15}$/.test(seen)) problems.push({ field: "seen", problem: "not-understood" });
    const named = [...new Set(typed["part"] ?? [])];
    if (named.length === 0) problems.push({ field: "part", problem: "not-chosen" });
    if (named.length > MOST_RETURNED)
      problems.push({ field: "part", problem: "too-many", limit: MOST_RETURNED });
    const parts = named.slice(0, MOST_RETURNED).flatMap((text) => {
      const part = readPart(text);
      if (part === undefined) problems.push({ field: "part", problem: "not-offered" });
      const question = told(questionField(text), LONGEST_QUESTION);
      return part === undefined ? [] : [{ part, question }];
    });
    const why = told("why", LONGEST_WHY);
    return problems.length > 0 ? no(problems) : yes({ seen: Number(seen), why, parts });
  },
};
