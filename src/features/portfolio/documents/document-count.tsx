import { Icon } from "../../../ui/controls/icon.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type Props = { readonly language: Language; readonly count: number };

/** How many documents stand beside an entry. */
export const DocumentCount = ({ language, count }: Props) => (
  <span class="document-count">
    <Icon name="document" />
    <span aria-hidden="true">{count}</span>
    <span class="visually-hidden">
      {speechIn(language).count(count, documentWords[language].ofEntry.count)}
    </span>
  </span>
);
