import type { UnplacedLine } from "./framework-import.ts";
import type { SourceLine } from "./source-line.ts";

/** What became of a line: recognised structure, an area's name, the words of a statement, or nothing. */
export type LineUse = "structure" | "area" | "statement" | "unplaced";

/** Keeps account of every line, so that none is lost in silence. */
export type LineLedger = { readonly uses: (LineUse | undefined)[]; readonly unplaced: UnplacedLine[] };

/** An empty ledger. */
export const openLedger = (): LineLedger => ({ uses: [], unplaced: [] });

/** Notes what a line was used for; the index of `uses` is the line's number. */
export function recordUse(ledger: LineLedger, lines: readonly SourceLine[], use: LineUse): void {
  for (const line of lines) ledger.uses[line.number] = use;
}

/** Reports lines that have no place, each as it stands in the document. */
export function setAside(ledger: LineLedger, lines: readonly SourceLine[]): void {
  for (const line of lines) {
    ledger.uses[line.number] = "unplaced";
    ledger.unplaced.push({ line: line.number, text: line.raw });
  }
}

/** Reports a part of a line; what the rest of the line is used for stays open. */
export function setAsidePart(ledger: LineLedger, line: SourceLine, text: string): void {
  ledger.unplaced.push({ line: line.number, text });
}

/** Closes the account: a line with something in it that nothing has claimed is reported too. */
export function closeLedger(ledger: LineLedger, lines: readonly SourceLine[]): readonly UnplacedLine[] {
  setAside(
    ledger,
    lines.filter((line) => line.raw !== "" && ledger.uses[line.number] === undefined),
  );
  return ledger.unplaced.sort((one, other) => one.line - other.line);
}
