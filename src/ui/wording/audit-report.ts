import type { Finding } from "../../core/audit/finding.ts";
import { auditReportEnglish } from "./audit-report.en.ts";
import { auditReportSpanish } from "./audit-report.es.ts";
import type { AuditNote, AuditReportWords } from "./audit-report-words.ts";
import type { Language } from "./speech.ts";

/** The words of a verification's answer in a language. */
export const auditReportWords: { readonly [L in Language]: AuditReportWords } = {
  en: auditReportEnglish,
  es: auditReportSpanish,
};

/** One finding as its sentence, without the place that it is about. */
export const sayFinding = (finding: Finding, language: Language): string =>
  (auditReportWords[language].findings[finding.what] as (finding: Finding) => string)(finding);

/** A note as its sentence. */
export const sayNote = (note: AuditNote, language: Language): string =>
  (auditReportWords[language].notes[note.what] as (note: AuditNote) => string)(note);
