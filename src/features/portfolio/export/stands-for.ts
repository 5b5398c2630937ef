import type { Judgeable } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target, targetText } from "../../../core/readiness/target.ts";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { Readiness } from "../readiness/reading.ts";

/** What a document can stand for: an association, or an application there. As in forms: `slug` or `slug/edition/CODE`. */
type StandsFor = { readonly value: string; readonly label: string; readonly composed: Judgeable["composed"] };

/** Everything that a portfolio can be taken along as, in the order of the associations that are followed. */
export const standsFor = (readiness: Readiness, language: Language): readonly StandsFor[] => {
  const { offers } = readiness.loaded;
  const found = offers.flatMap((offer): readonly StandsFor[] => {
    const { association } = offer;
    if (association === undefined) return [];
    const { slug, name } = association;
    const { stated } = readiness.at(offer);
    const targets: readonly Target[] = offer.edition.standard.categories.map((category) => ({
      offer,
      category,
    }));
    return [
      { value: slug, label: name, composed: stated.composed },
      ...targets.flatMap((target) => {
        const applied = stated.applied.get(targetText(target));
        if (applied === undefined) return [];
        const label = exportWords[language].asApplication(name, labelOf(target, language));
        return [{ value: `${slug}/${targetText(target)}`, label, composed: applied.composed }];
      }),
    ];
  });
  // An association that offers two editions is named once.
  return found.filter(({ value }, index) => found.findIndex((each) => each.value === value) === index);
};
