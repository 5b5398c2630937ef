/** The most that can be typed in one field, in characters over all its texts, and the most texts. */
export const LONGEST_TYPED = 10_000;
export const MOST_TEXTS = 600;
