import { isAreaId } from "../../../../../core/competencies/area-ids.ts";
import type { Language } from "../../../speech.ts";
import type { AreaWords } from "./area-sentences.ts";
import { areaWordsEn } from "./area-words.en.ts";
import { areaWordsEs } from "./area-words.es.ts";

const areaWords: { readonly [L in Language]: AreaWords } = { en: areaWordsEn, es: areaWordsEs };

/** What one knows or does in an area, in a sentence; nothing of an area without words yet. */
export const areaExplained = (area: string, language: Language): string | undefined =>
  isAreaId(area) ? areaWords[language][area] : undefined;
