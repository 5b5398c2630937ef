import { addYears, type Day, formatDay, parseDay } from "../../../core/kernel/calendar.ts";
import type { Problem } from "../../../core/kernel/field-problem.ts";
import type { Pace } from "../../../core/planning/assumed-future.ts";
import { USUAL_PACE } from "../../../core/planning/plan.ts";
import type { Assumption } from "../../../core/planning/with-hours.ts";
import { degreeLevels } from "../../../core/portfolio/terms.ts";

/** So many categories stand side by side. */
export const MOST_COLUMNS = 4;

/** What somebody imagines, as the address says it; what cannot be read is told beside its field and passed over. */
export type Imagining = {
  readonly columns: readonly string[];
  readonly assumption: Assumption;
  readonly pace: Pace;
  readonly typed: { readonly [field: string]: readonly string[] };
  readonly problems: readonly Problem[];
};

const MOST_HOURS = 2000;
const MOST_YEARS_AHEAD = 10;
const HALF_A_YEAR = 182;

/** Reads the address. */
export const readImagining = (query: URLSearchParams, today: Day): Imagining => {
  const problems: Problem[] = [];
  const typed = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const text = (field: string): string => (query.get(field) ?? "").trim();
  const hours = (field: string, usual: number): number => {
    const said = text(field).replace(",", ".");
    if (said === "") return usual;
    const read = /^\d{1,6}(\.\d+)?$/.test(said) ? Math.round(Number(said) * 100) / 100 : Number.NaN;
    if (Number.isNaN(read)) problems.push({ field, problem: "not-a-number" });
    else if (read > MOST_HOURS) problems.push({ field, problem: "too-large" });
    return Number.isNaN(read) || read > MOST_HOURS ? usual : read;
  };
  const part = (field: string, whole: number): number => {
    const read = hours(field, 0);
    if (read > whole) problems.push({ field, problem: "too-large" });
    return Math.min(read, whole);
  };
  const day = (field: string, usual: Day): Day => {
    const said = text(field);
    if (said === "") return usual;
    const read = parseDay(said);
    if (read === null) problems.push({ field, problem: "not-a-date" });
    else if (read < today) problems.push({ field, problem: "in-the-past" });
    else if (read > addYears(today, MOST_YEARS_AHEAD)) problems.push({ field, problem: "too-large" });
    else return read;
    return usual;
  };
  const [trainingHours, rscHours] = [hours("training", 0), hours("rsc", 0)];
  const level = degreeLevels.find((each) => each === text("degree"));
  const by = day("by", today + HALF_A_YEAR);
  return {
    columns: [...new Set(query.getAll("c").filter((each) => each !== ""))],
    assumption: {
      trainingHours,
      trainingAbout: part("training-about", trainingHours),
      rscHours,
      rscAbout: part("rsc-about", rscHours),
      rscForm: text("form") === "group" ? "group" : "individual",
      by: trainingHours + rscHours > 0 ? by : today,
      degree: level === undefined ? null : { level, on: day("degree-on", by) },
    },
    pace: {
      trainingPerMonth: hours("training-pace", USUAL_PACE.trainingPerMonth),
      rscPerMonth: hours("rsc-pace", USUAL_PACE.rscPerMonth),
    },
    typed,
    problems,
  };
};

/** The last day that can be imagined. */
export const lastImaginable = (today: Day): string => formatDay(addYears(today, MOST_YEARS_AHEAD));
