import type { ControlsPageWords } from "../../ui/wording/site/controls-page.ts";
import type { Language } from "../../ui/wording/speech.ts";

/** What every part of the page is given. */
export type SectionProps = { readonly language: Language; readonly words: ControlsPageWords };
