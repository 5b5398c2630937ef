// A sign that is drawn. Some letters never are, and the empty pattern of Braille is a symbol.
const DRAWN = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** True for a text of which somebody sees something: not for spaces and signs that are never drawn. */
export const isSeen = (text: string): boolean => DRAWN.test(text);

/** What somebody typed, without space around it; nothing where nothing of it is seen. */
export const seenText = (typed: string): string => (isSeen(typed) ? typed.trim() : "");
