/** A word as it stands in a text, and as it is compared: without accents and capitals. */
export type Word = { readonly typed: string; readonly folded: string };

const fold = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The words of a text, in their order. */
export const wordsOf = (text: string): readonly Word[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((typed) => ({ typed, folded: fold(typed) }));
