import type { Day } from "../kernel/calendar.ts";
import { languages } from "../kernel/language.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type SignedText, type TextVersion, textOn } from "./signatures.ts";

/** The most characters of a text in one language. */
export const LONGEST_TEXT = 40_000;

/** A version that somebody wants to write, and the number of the one that they saw last; 0 where there was none. */
export type WantedText = Omit<TextVersion, "number"> & { readonly seen: number };

export type WritingRefusal =
  /** The same words hold on that day anyway: everybody would be asked to sign again for nothing. */
  { readonly code: "text-unchanged" };

const lastOf = (versions: readonly TextVersion[], text: SignedText): TextVersion | undefined =>
  versions.filter((version) => version.text === text).at(-1);

const saysSame = (one: TextVersion["words"], other: TextVersion["words"]): boolean =>
  languages.every((language) => one[language] === other[language]);

const isRepeated = (last: TextVersion, { holdsFrom, words }: Omit<TextVersion, "number">): boolean =>
  last.holdsFrom === holdsFrom && saysSame(last.words, words);

/**
 * Decides a new version of a text, which holds from today at the earliest: what was signed until now was signed as it stood.
 * Sent twice it is the version that there is.
 */
export const writeText = (
  versions: readonly TextVersion[],
  { seen, ...wanted }: WantedText,
  today: Day,
): Result<
  { readonly version: TextVersion; readonly isNew: boolean },
  WritingRefusal | { readonly code: "moved-on" } | { readonly code: "day-over" }
> => {
  const last = lastOf(versions, wanted.text);
  const number = last?.number ?? 0;
  if (last !== undefined && number === seen + 1 && isRepeated(last, wanted))
    return yes({ version: last, isNew: false });
  if (number !== seen) return no({ code: "moved-on" });
  if (wanted.holdsFrom < today) return no({ code: "day-over" });
  const then = textOn(versions, wanted.text, wanted.holdsFrom);
  if (then !== undefined && saysSame(then.words, wanted.words)) return no({ code: "text-unchanged" });
  return yes({ version: { ...wanted, number: number + 1 }, isNew: true });
};
