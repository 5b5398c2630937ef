import { widthOf } from "./display-width.ts";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Breaks a word that is wider than a line: after its last slash or hyphen that fits, else between characters. */
const pieces = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const broken: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && widthOf(piece + segment) > width) {
      const end = Math.max(piece.lastIndexOf("/"), piece.lastIndexOf("-")) + 1;
      const cut = end > 0 ? end : piece.length;
      broken.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += segment;
  }
  return [...broken, piece];
};

/** Breaks a text into lines of at most so many columns, at spaces, and inside a word only where it is wider than that. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const most = Math.max(2, width); // a wide character must have room
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    for (const [at, piece] of pieces(word, most).entries()) {
      const added = widthOf(piece);
      if (line !== "" && at === 0 && taken + 1 + added <= most) {
        line += ` ${piece}`;
        taken += 1 + added;
      } else {
        if (line !== "") lines.push(line);
        line = piece;
        taken = added;
      }
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
};
