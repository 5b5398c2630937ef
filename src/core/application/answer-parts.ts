import type { Id } from "../kernel/ids.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { textMark } from "../kernel/text-mark.ts";
import { LONGEST_QUESTION } from "./return-parts.ts";

/** The most characters of an answer. */
export const LONGEST_ANSWER = LONGEST_QUESTION;

/** What stands as the answer to a returned part. */
export type PartAnswer = { readonly id: Id<"return">; readonly answer: string };

/** An answer as a page sends it, with the mark of the one that it showed. */
export type SentAnswer = PartAnswer & { readonly seen: string };

/**
 * Which answers are other ones now. What a page only brings back as it showed it is none; over one that was written in another
 * window since, nothing is written.
 */
export const changedAnswers = (
  kept: readonly PartAnswer[],
  sent: readonly SentAnswer[],
): Result<readonly PartAnswer[], { readonly code: "moved-on" }> => {
  const changed = sent.flatMap(({ id, answer, seen }) => {
    const there = kept.find((each) => each.id === id);
    const isChanged = there !== undefined && there.answer !== answer && textMark(answer) !== seen;
    return isChanged ? [{ id, answer, isSeen: textMark(there.answer) === seen }] : [];
  });
  return changed.every(({ isSeen }) => isSeen)
    ? yes(changed.map(({ id, answer }) => ({ id, answer })))
    : no({ code: "moved-on" });
};
