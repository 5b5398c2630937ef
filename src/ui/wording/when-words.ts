import type { Outline } from "../../core/entries/outline.ts";

type WhenWords = {
  /** Of what has no day. */
  readonly nothing: string;
  readonly until: (to: string) => string;
  readonly goesOn: (from: string) => string;
  readonly fromTo: (from: string, to: string) => string;
};

/** When something was, in the words of a list or of a printed page. */
export const whenIn = (
  words: WhenWords,
  { from, to, goesOn }: Pick<Outline, "from" | "to" | "goesOn">,
  say: (day: string) => string,
): string => {
  if (from === null) return to === null ? words.nothing : words.until(say(to));
  if (goesOn) return words.goesOn(say(from));
  return to === null || from === to ? say(from) : words.fromTo(say(from), say(to));
};
