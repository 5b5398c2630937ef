import { type DegreeLevel, degreeLevels } from "../portfolio/terms.ts";
import { rowsOf } from "../standards/compile.ts";
import type { Edition } from "../standards/edition.ts";
import { rowIn } from "../standards/resolve.ts";
import type { Category } from "../standards/standard.ts";

/** What a category asks that somebody either has or has not, before any hours are counted. */
export type Demands = {
  /** The lowest degree that satisfies education; null where something else does too. */
  readonly degree: DegreeLevel | null;
  /** Without the degree there is another route, which a person judges. */
  readonly hasRoute: boolean;
  readonly licence: boolean;
};

/** What an edition's rows ask of a category. */
export const demandsOf = (edition: Edition, category: Category): Demands => {
  const rows = rowsOf(edition, category, []);
  const education = rowIn(rows, "education");
  const accepted = education?.accepts ?? [];
  const isByDegree =
    education !== undefined &&
    education.orWork === undefined &&
    accepted.length > 0 &&
    accepted.every(({ kinds, level }) => level !== undefined && kinds.every((kind) => kind === "degree"));
  const ranks = accepted.flatMap(({ level }) => (level === undefined ? [] : [degreeLevels.indexOf(level)]));
  return {
    degree: isByDegree ? (degreeLevels[Math.min(...ranks)] ?? null) : null,
    hasRoute: (education?.routes ?? []).length > 0,
    licence: rowIn(rows, "work.duration")?.licensed === true,
  };
};
