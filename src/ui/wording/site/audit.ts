import { type EventName, events } from "../../../core/access/events.ts";
import type { Language } from "../speech.ts";
import { auditEnglish } from "./audit.en.ts";
import { auditSpanish } from "./audit.es.ts";
import type { AuditWords, Told } from "./audit-words.ts";

/** The words of what happened in each language. */
export const auditWords: { readonly [L in Language]: AuditWords } = { en: auditEnglish, es: auditSpanish };

const isEventName = (name: string): name is EventName => (events as readonly string[]).includes(name);

/** An event as its sentence; of one that a newer version told, its name. */
export const sayEvent = (action: string, told: Told, language: Language): string =>
  isEventName(action)
    ? auditWords[language].sentences[action](told)
    : auditWords[language].unknown(told.who, action);
