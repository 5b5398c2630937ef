import { lettersMeant, withoutAccents } from "../kernel/plain-letters.ts";
import { commonWords } from "./words-of-passwords.ts";

const WALKS = [
  "abcdefghijklmnopqrstuvwxyz".repeat(2),
  "01234567890".repeat(3),
  "1234567890".repeat(3),
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "1q2w3e4r5t6y7u8i9o0p",
  "qawsedrftgyhujikolp",
  "q1w2e3r4t5y6u7i8o9p0",
];
const walks = [...WALKS, ...WALKS.map((walk) => Array.from(walk).reverse().join(""))];

const longestWord = Math.max(...[...commonWords].map((word) => word.length));

/** True where a text is common words and nothing else, one after another. */
const isOnlyCommonWords = (letters: string): boolean => {
  const reached = new Set([0]);
  for (let at = 0; at < letters.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= longestWord; length += 1) {
      if (commonWords.has(letters.slice(at, at + length))) reached.add(at + length);
    }
  }
  return letters !== "" && reached.has(letters.length);
};

/** True where a text is one piece over and over, such as abcabcabcabc. */
const isOnePieceRepeated = (text: string): boolean =>
  text.length > 1 && (text + text).indexOf(text, 1) < text.length;

/** Numbers and signs before and after words are only added; inside they stand for letters. */
const withoutEnds = (text: string): string => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const lettersAlone = (text: string): string =>
  Array.from(text)
    .filter((sign) => /\p{L}/u.test(sign))
    .join("");

/**
 * True for a password that a guesser tries early, however long it is: common words with numbers and signs about them,
 * a walk along the alphabet or the keyboard, one piece over and over, or hardly any different characters.
 */
export const isCommonPassword = (password: string): boolean => {
  const text = withoutAccents(password);
  if (new Set(text).size <= 4 || isOnePieceRepeated(text)) return true;
  const typed = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  return (
    (typed !== "" && walks.some((walk) => walk.includes(typed))) ||
    isOnlyCommonWords(lettersAlone(text)) ||
    isOnlyCommonWords(lettersMeant(withoutEnds(text)))
  );
};
