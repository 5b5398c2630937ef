import type { Language } from "../../speech.ts";
import { planEnglish } from "./plan.en.ts";
import { planSpanish } from "./plan.es.ts";
import type { PlanWords } from "./plan-words.ts";

export const planWords: { readonly [L in Language]: PlanWords } = { en: planEnglish, es: planSpanish };
