/** A short mark of a text, which a page brings back: another one tells that something else was written meanwhile. */
export const textMark = (text: string): string => {
  let mark = 7;
  for (const letter of text) mark = (mark * 33 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return String(mark);
};
