import { entryKinds } from "../entries/kinds.ts";
import { parseId } from "../kernel/ids.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Copy, Part } from "./copy.ts";

/** The most parts that are returned at once. */
export const MOST_RETURNED = 100;

/** The most characters of a question to one of them. */
export const LONGEST_QUESTION = 4000;

/** A part as a form and an address name it: `entry:…` or `section:…`. */
export const partText = (part: Part): string =>
  part.of === "entry" ? `entry:${part.entry}` : `section:${part.kind}`;

/** What something is about as a form names it: nothing where it is about all of an application. */
export const aboutText = (part: Part | null): string => (part === null ? "" : partText(part));

/** Reads a part as it is named so; undefined where it is none. */
export const readPart = (text: string): Part | undefined => {
  const [of, what = ""] = text.split(":");
  if (of === "entry") {
    const entry = parseId<"entry">(what);
    return entry === undefined ? undefined : { of, entry };
  }
  const kind = of === "section" ? entryKinds.find((each) => each === what) : undefined;
  return kind === undefined ? undefined : { of: "section", kind };
};

/** A part that somebody returns, with the question to it. */
export type AskedPart = { readonly part: Part; readonly question: string };

export type ReturnRefusal =
  /** Nothing is named. */
  | { readonly code: "nothing-returned" }
  /** A part has no question, or is not in what was submitted. */
  | { readonly code: "say-question"; readonly part: string }
  | { readonly code: "not-in-copy" };

/** Decides what of a copy is returned: every part once, each with a question, and each of them in it. */
export const returnParts = (
  copy: Copy,
  asked: readonly AskedPart[],
): Result<readonly AskedPart[], ReturnRefusal> => {
  const once = [...new Map(asked.map((each) => [partText(each.part), each])).values()];
  if (once.length === 0) return no({ code: "nothing-returned" });
  const entries = new Set(copy.map(({ id }) => id));
  if (once.some(({ part }) => part.of === "entry" && !entries.has(part.entry)))
    return no({ code: "not-in-copy" });
  const silent = once.find(({ question }) => question.trim() === "");
  if (silent !== undefined) return no({ code: "say-question", part: partText(silent.part) });
  return yes(once.map(({ part, question }) => ({ part, question: question.trim() })));
};
