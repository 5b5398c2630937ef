/** What the font lacks and a plain spelling says as well. */
const spelled: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "≈": "~",
  "✗": "x",
  "\u2011": "-",
  "\t": " ",
};

/** Stands where a character cannot be shown. */
const UNSHOWN = "\ufffd";

/** A stretch of text as it is drawn, and as it was written where that is not the same. */
export type Shown = { readonly text: string; readonly written?: string };

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

// Controls, and marks that turn the direction of what follows them: the text is drawn in the order in which it is written.
const unprinted = /(?![\n\t])\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const isPlain = /^[\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;

/** Splits a text where it cannot be drawn as it is written: of what the font lacks, each character becomes a sign for it. */
export const readable = (written: string, isDrawn: (codePoint: number) => boolean): readonly Shown[] => {
  const text = written
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(unprinted, "");
  if (isPlain.test(text)) return text === "" ? [] : [{ text }];
  const shown: { text: string; written?: string }[] = [];
  for (const { segment } of characters.segment(text)) {
    const known = spelled[segment];
    const drawn = known ?? segment;
    const isWhole = drawn === "\n" || Array.from(drawn).every((each) => isDrawn(each.codePointAt(0) ?? 0));
    const last = shown.at(-1);
    if (isWhole) {
      if (last !== undefined && last.written === undefined) last.text += drawn;
      else shown.push({ text: drawn });
    } else if (last?.written === undefined) shown.push({ text: UNSHOWN, written: segment });
    else {
      last.text += UNSHOWN;
      last.written += segment;
    }
  }
  return shown;
};
