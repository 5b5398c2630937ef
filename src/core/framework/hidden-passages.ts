import { type LineLedger, setAside, setAsidePart } from "./line-ledger.ts";
import type { SourceLine } from "./source-line.ts";

const fence = /^(`{3,}|~{3,})([^`]*)$/;
const commentOpens = "<!--";
const commentCloses = "-->";

type Fence = { readonly mark: string; readonly length: number };

function openingFence(line: SourceLine): Fence | undefined {
  const found = line.words.length < 200 ? fence.exec(line.words) : null;
  return found?.[1] ? { mark: found[1].charAt(0), length: found[1].length } : undefined;
}

function fenceEnd(lines: readonly SourceLine[], from: number, open: Fence): number | undefined {
  for (let at = from + 1; at < lines.length; at += 1) {
    const { words = "" } = lines[at] ?? {};
    if (words.length >= open.length && words.length < 200 && words === open.mark.repeat(words.length))
      return at;
  }
  return undefined;
}

/** Takes what stands in comments out of one line; `open` says whether the line begins inside a comment. */
function withoutComments(line: SourceLine, open: boolean, lastClose: number) {
  const kept: string[] = [];
  const hidden: string[] = [];
  let inside = open;
  let at = 0;
  while (at < line.words.length) {
    const end = line.words.indexOf(inside ? commentCloses : commentOpens, at);
    const opensForGood =
      !inside && end >= 0 && line.number >= lastClose && !line.words.includes(commentCloses, end);
    const stop = end < 0 || opensForGood ? line.words.length : end + (inside ? commentCloses.length : 0);
    (inside ? hidden : kept).push(line.words.slice(at, stop));
    if (end < 0 || opensForGood) break;
    inside = !inside;
    at = stop;
  }
  return { kept: kept.join(" ").trim(), hidden, open: inside };
}

/**
 * Sets aside what Markdown does not print as text, comments and fenced code, and gives the lines that remain. A fence
 * or a comment that is never closed hides nothing: its opening is read as an ordinary line.
 */
export function withoutHiddenPassages(
  lines: readonly SourceLine[],
  ledger: LineLedger,
): readonly SourceLine[] {
  const lastClose = lines.findLast((line) => line.words.includes(commentCloses))?.number ?? 0;
  const neverClosed = new Map<string, number>();
  const left: SourceLine[] = [];
  let inComment = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const opens = inComment ? undefined : openingFence(line);
    if (opens && opens.length < (neverClosed.get(opens.mark) ?? Number.POSITIVE_INFINITY)) {
      const end = fenceEnd(lines, at, opens);
      if (end !== undefined) {
        setAside(
          ledger,
          lines.slice(at, end + 1).filter((each) => each.raw !== ""),
        );
        left.push({ ...line, words: "" });
        at = end;
        continue;
      }
      neverClosed.set(opens.mark, opens.length);
    }
    const { kept, hidden, open } = withoutComments(line, inComment, lastClose);
    inComment = open;
    if (hidden.length > 0 && kept === "") setAside(ledger, [line]);
    else for (const part of hidden) setAsidePart(ledger, line, part);
    left.push(hidden.length > 0 ? { ...line, words: kept } : line);
  }
  return left;
}
