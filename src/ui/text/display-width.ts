import stringWidth from "string-width";

/** How many columns a text takes in a terminal: combining marks none, wide characters two. */
export const widthOf = (text: string): number => stringWidth(text, { countAnsiEscapeCodes: true });

/** The width of the widest; 0 where there is none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** Fills up with spaces on the right. */
export const padRight = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Fills up with spaces on the left. */
export const padLeft = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - widthOf(text))) + text;
