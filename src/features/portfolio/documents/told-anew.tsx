import type { Child } from "hono/jsx";
import type { Document } from "../../../core/documents/document.ts";
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
export const ToldAnew = ({ language, documents, from, children }: Props) => (
  <at-fresh
    data-from={from}
    data-waits={isWaiting(documents) ? "" : undefined}
    data-ready={documentWords[language].ready}
  >
    {children}
    <p class="visually-hidden" role="status" data-said></p>
  </at-fresh>
);

/** A part of it. */
export const FreshPart = ({ name, children }: { readonly name: string; readonly children?: Child }) => (
  <div data-fresh={name}>{children}</div>
);
