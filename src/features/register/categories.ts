import { heldCategories } from "../../core/standards/held-categories.ts";
import type { World } from "../../store/world.ts";
import type { Language } from "../../ui/wording/speech.ts";

type Standards = Pick<World, "standards">;

/** True for the code of a category that somebody may be recorded as holding. */
export const isCategory = ({ standards }: Standards, code: string): boolean =>
  heldCategories(standards).has(code);

/** Every category to choose from. */
export const categoryOptions = (
  { standards }: Standards,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] =>
  [...heldCategories(standards)].map(([code, name]) => ({
    value: code,
    label: `${name[language]} (${code})`,
  }));
