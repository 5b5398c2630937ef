import { inks, type Look } from "./pages.ts";

const text = (size: number, leading: number, colour: string = inks.ink, isStrong = false): Look => ({
  size,
  leading,
  colour,
  isStrong,
});

/** How each sort of text is set. */
export const looks = {
  title: text(22, 29, inks.accent, true),
  heading2: text(15, 21, inks.accent, true),
  heading3: text(12, 17, inks.ink, true),
  heading4: text(10.5, 15, inks.ink, true),
  body: text(10.5, 15.5),
  soft: text(9.5, 14, inks.soft),
  cell: text(9, 12.6),
  cellHeading: text(9, 12.6, inks.ink, true),
  running: text(8, 11, inks.soft),
} as const;
