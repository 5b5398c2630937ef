import type { Line } from "./fields/setting-fields.ts";

/** One thing that a value decides, before and after a change; undefined where it decides nothing of the sort. */
export type LineChange = Pick<Line, "part" | "term" | "lang"> & {
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** What two values decide, line by line: what a change changes, and what it leaves. */
export const changedLines = (
  before: readonly Line[],
  after: readonly Line[],
): { readonly changed: readonly LineChange[]; readonly same: readonly Line[] } => {
  const was = new Map(before.map((line) => [line.part, line]));
  const is = new Map(after.map((line) => [line.part, line]));
  // As the new value has them; what it decides no more comes last.
  const every = [...after, ...before.filter(({ part }) => !is.has(part))];
  const isSame = ({ part }: Line): boolean => was.get(part)?.said === is.get(part)?.said;
  return {
    changed: every
      .filter((line) => !isSame(line))
      .map(({ said: _, ...line }) => ({
        ...line,
        before: was.get(line.part)?.said,
        after: is.get(line.part)?.said,
      })),
    same: every.filter(isSame),
  };
};
