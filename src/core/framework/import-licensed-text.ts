import { closePiece } from "./close-piece.ts";
import type { Framework, Profile } from "./framework.ts";
import type { FrameworkImport, UnplacedLine } from "./framework-import.ts";
import { withoutHiddenPassages } from "./hidden-passages.ts";
import { closeLedger, type LineLedger, type LineUse, openLedger } from "./line-ledger.ts";
import { nameBook } from "./name-book.ts";
import { placedLines, repeatedLines } from "./placed-lines.ts";
import { readLine } from "./read-line.ts";
import { newReading, type Reading } from "./reading.ts";
import { sourceLines } from "./source-line.ts";
import { countStatements, finishedStatements } from "./statement-draft.ts";

/** An import, with what became of every line; the index is the line's number, blank lines have no use. */
export type AccountedImport = {
  readonly import: FrameworkImport<UnplacedLine>;
  readonly uses: readonly (LineUse | undefined)[];
};

function readExpertise(reading: Reading, ledger: LineLedger) {
  return reading.expertise.map(({ name, areas, statements, designations }) => ({
    name,
    areas: [...areas],
    statements: finishedStatements(statements, designations ?? [], ledger),
  }));
}

/** {@link importLicensedText}, with the account of lines that it kept. */
export function readLicensedText(markdown: string, profile: Profile, framework: Framework): AccountedImport {
  const ledger = openLedger();
  const lines = sourceLines(markdown);
  const placed = placedLines(withoutHiddenPassages(lines, ledger));
  const reading = newReading(nameBook(profile, framework), ledger, repeatedLines(placed));
  for (const each of placed) readLine(reading, each);
  closePiece(reading);
  const expertise = readExpertise(reading, ledger);
  const unplaced = closeLedger(ledger, lines);
  const counts = {
    expertise: expertise.length,
    areas: expertise.reduce((sum, each) => sum + each.areas.length, 0),
    statements: expertise.reduce((sum, each) => sum + countStatements(each.statements), 0),
  };
  const format = "attune.framework-import/1" as const;
  return { import: { format, profile: profile.id, expertise, counts, unplaced }, uses: ledger.uses };
}

/**
 * Reads the statements of a licensed association from its own Markdown (docs/portfolio.md, framework import), however
 * untidy, and attaches each to its area of expertise. Every document gives an answer: what has no place in the profile
 * is reported with its line, and no line is dropped in silence. `framework` is the one that `profile` belongs to; its
 * other names are never taken for names of this profile. Time and memory grow with the length of the text.
 */
export function importLicensedText(
  markdown: string,
  profile: Profile,
  framework: Framework,
): FrameworkImport<UnplacedLine> {
  return readLicensedText(markdown, profile, framework).import;
}
