import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";

type BreadcrumbProps = {
  readonly language: Language;
  /** From the start to the page above this one; this page itself is its heading. */
  readonly trail: readonly { readonly href: string; readonly label: string }[];
};

/** Where this page lies. */
export const Breadcrumb = ({ language, trail }: BreadcrumbProps) => (
  <nav class="breadcrumb" aria-label={controlWords[language].breadcrumb}>
    <ol>
      {trail.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);
