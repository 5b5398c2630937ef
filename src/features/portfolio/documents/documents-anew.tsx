import type { Child } from "hono/jsx";
import type { Document } from "../../../core/documents/document.ts";
import { ToldAnew } from "../../../ui/controls/told-anew.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  /** Of which the page tells. */
  readonly documents: readonly Pick<Document, "state">[];
  /** Where the page is read again. */
  readonly from: string;
  readonly children?: Child;
};

/** True where one of them is still looked through. */
export const isWaiting = (documents: Props["documents"]): boolean =>
  documents.some(({ state }) => state === "waiting");

/** A page that tells its parts anew as long as documents are looked through, and when some arrive. */
export const DocumentsAnew = ({ language, documents, from, children }: Props) => (
  <ToldAnew from={from} waits={isWaiting(documents)} ready={documentWords[language].ready}>
    {children}
  </ToldAnew>
);
