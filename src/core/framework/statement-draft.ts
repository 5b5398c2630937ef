import type { BulletMarker } from "./bullet-marker.ts";
import type { StatedDesignation } from "./framework.ts";
import type { Statement } from "./framework-import.ts";
import { type LineLedger, setAside } from "./line-ledger.ts";
import { plainWords } from "./plain-words.ts";
import type { SourceLine } from "./source-line.ts";
import { takeDesignations } from "./stated-designations.ts";

/**
 * A statement while its lines are still being read. `under` is what the lead-in or the title above it states; null
 * where the statement takes it from its parent. A lead-in's draft is `introduces`: it counts only with a list.
 */
export type StatementDraft = {
  readonly introduces: boolean;
  readonly under: readonly StatedDesignation[] | null;
  readonly lines: SourceLine[];
  readonly parts: string[];
  readonly children: StatementDraft[];
};

/** An open item of the list being read and where it stands. */
export type ListLevel = {
  readonly indent: number;
  readonly marker: BulletMarker;
  readonly draft: StatementDraft;
};

/** Lists nested deeper than this go on at this depth. */
export const deepestList = 16;

const isInside = (inner: Omit<ListLevel, "draft">, outer: ListLevel): boolean =>
  inner.indent >= outer.indent + 2 ||
  (inner.indent >= outer.indent &&
    inner.marker.family === outer.marker.family &&
    inner.marker.rank > outer.marker.rank);

/** Closes the levels that an item at this place does not stand in; the last that is left is its parent. */
export function closeLevels(levels: ListLevel[], item: Omit<ListLevel, "draft">): void {
  for (let last = levels.at(-1); last && !isInside(item, last); last = levels.at(-1)) levels.pop();
  if (levels.length >= deepestList) levels.length = deepestList - 1;
}

/**
 * Turns drafts into statements. A statement that states no designation has its parent's, so that each can be read
 * alone. A draft without any words of its own reports its lines and leaves its children in its place.
 */
export function finishedStatements(
  drafts: readonly StatementDraft[],
  inherited: readonly StatedDesignation[],
  ledger: LineLedger,
): readonly Statement[] {
  return drafts.flatMap((draft) => {
    const { text, designations } = takeDesignations(plainWords(draft.parts.join(" ")));
    const held = designations ?? draft.under ?? inherited;
    const children = finishedStatements(draft.children, held, ledger);
    if (/[\p{L}\p{N}]/u.test(text) && !(draft.introduces && children.length === 0)) {
      return [{ text, designations: held, children }];
    }
    setAside(ledger, draft.lines);
    return children;
  });
}

/** The number of statements of every level. */
export const countStatements = (statements: readonly Statement[]): number =>
  statements.reduce((sum, { children }) => sum + 1 + countStatements(children), 0);
