/** The most that can be typed in one field, in characters over all its texts, and the most texts. */
export const LONGEST_TYPED = 10_000;
export const MOST_TEXTS = 600;

/** The most that a person can keep, deleted entries too: many times what anybody has. */
export const MOST_KEPT = { entries: 2000, characters: 10_000_000 } as const;

/** True where a person keeps more than there is room for. */
export const isTooMuch = (kept: { readonly entries: number; readonly characters: number }): boolean =>
  kept.entries > MOST_KEPT.entries || kept.characters > MOST_KEPT.characters;
