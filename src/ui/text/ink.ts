import { styleText } from "node:util";
import type { Status } from "../../core/standards/verdict.ts";

/** How a piece of text may look. Nothing is said by colour alone. */
export type Tone = "heading" | "quiet" | "good" | "bad" | "open" | "plain";

const styles = {
  heading: "bold",
  quiet: "dim",
  good: "green",
  bad: "red",
  open: "yellow",
  plain: "reset",
} as const;

/** Gives text its tone, or leaves it as it is. */
export type Ink = (tone: Tone, text: string) => string;

/** Ink in colour, or none. */
export const inkFor = (colour: boolean): Ink =>
  colour
    ? (tone, text) =>
        tone === "plain" || text === "" ? text : styleText(styles[tone], text, { validateStream: false })
    : (_, text) => text;

/** The sign of a status, one column wide, and its tone. */
export const signs: { readonly [S in Status]: { readonly sign: string; readonly tone: Tone } } = {
  met: { sign: "✓", tone: "good" },
  unmet: { sign: "✗", tone: "bad" },
  judgement: { sign: "?", tone: "open" },
  recommended: { sign: "·", tone: "quiet" },
};
