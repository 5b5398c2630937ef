import type { Document } from "../../../core/documents/document.ts";
import type { KeepingCopy } from "../../../store/copied-documents.ts";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

/** For which applications a document stays in what was submitted, by name; undefined where none keeps it. */
export const keptFor = (
  keeping: readonly KeepingCopy[],
  { id }: Pick<Document, "id">,
  language: Language,
): string | undefined => {
  const words = documentWords[language];
  const named = keeping
    .filter(({ document }) => document === id)
    .map(({ association, category }) => words.applicationTo(association, category));
  return named.length === 0 ? undefined : speechIn(language).list(named);
};
