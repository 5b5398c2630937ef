import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { importAddresses } from "./addresses.ts";

type TrailProps = { readonly language: Language; readonly isBelow?: boolean | undefined };

/** The way back to the portfolio, and to what was brought in. */
export const ImportTrail = ({ language, isBelow = false }: TrailProps) => (
  <Breadcrumb
    language={language}
    trail={[
      { href: "/portfolio", label: readinessWords[language].title },
      ...(isBelow ? [{ href: importAddresses.all, label: importWords[language].title }] : []),
    ]}
  />
);
