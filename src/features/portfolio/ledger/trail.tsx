import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** The way back from a page of the ledger. */
export const LedgerTrail = ({ language }: { readonly language: Language }) => (
  <Breadcrumb
    language={language}
    trail={[
      { href: "/portfolio", label: readinessWords[language].title },
      { href: "/portfolio/rsc", label: kindWords.rsc[language].title },
    ]}
  />
);
