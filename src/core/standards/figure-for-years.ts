/** One figure, or one for each whole year endorsed. */
export type FiguresByYears = number | readonly number[];

/** The figure that holds for so many years endorsed: the last one of a list holds for more, the first for none. */
export const figureForYears = (figures: FiguresByYears, years: number): number =>
  typeof figures === "number" ? figures : (figures[Math.max(0, Math.min(years, figures.length) - 1)] ?? 0);
