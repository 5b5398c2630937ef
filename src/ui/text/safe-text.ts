/**
 * What a terminal would obey or hide instead of showing: control characters, characters that turn the direction of
 * writing, invisible ones, halves of characters, separators of lines, and a mark with nothing before it to sit on.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|^\p{M}|\p{M}{4,}/gu;

const escaped = (found: string): string =>
  Array.from(found, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join("");

/** A text from a portfolio, made harmless: what must not reach a terminal is written as `\u{1b}`. */
export const safe = (text: string): string => text.replace(unsafe, escaped);

/** An id, made harmless; in quotation marks where it could be taken for several or for none. */
export const safeId = (id: string): string => {
  const shown = safe(id);
  return /[\s,:;"()]/u.test(shown) || shown === "" ? `"${shown.replaceAll('"', '\\"')}"` : shown;
};
