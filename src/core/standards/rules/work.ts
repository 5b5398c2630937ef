import type { Measure } from "../context.ts";
import { type JobTest, type WorkDays, workDays } from "../measures/work.ts";
import { jobTestOf, type RowOf, rowIn } from "../resolve.ts";
import {
  amount,
  finding,
  type Making,
  type Ready,
  ready,
  sharedMeasure,
  sinceMeasure,
  statusOf,
} from "./rule.ts";

/** The days and families of the jobs that pass a test. */
export const workMeasure = (making: Making, test: JobTest): Measure<WorkDays> => {
  const since = sinceMeasure(making, test.since);
  return sharedMeasure(making, "work", test, (context) => workDays(context, test, since(context)));
};

/** The category's basic work, or the years of leading. */
export const days = (
  row: RowOf<"work.duration"> | RowOf<"work.leadership-duration">,
  making: Making,
): Ready => {
  const test = jobTestOf(row, making.category, making.rows);
  const worked = workMeasure(making, test);
  const outcome = row.id === "work.duration" ? row.internship?.outcome : undefined;
  return ready({ days: row.days, outcome, test }, (context) => {
    const found = worked(context);
    const { jobDays, internshipDays, byRoute } = found;
    const needsJudgement = byRoute || (jobDays < row.days && outcome === "judgement");
    const counted = jobDays + internshipDays;
    return finding(statusOf(counted >= row.days, needsJudgement), found, amount(row.days, counted, "days"));
  });
};

/** Families served, over the jobs of which at least one day counted. */
export const families = (row: RowOf<"work.families">, making: Making): Ready => {
  const test = jobTestOf(rowIn(making.rows, "work.duration") ?? {}, making.category, making.rows);
  const worked = workMeasure(making, test);
  return ready({ families: row.families, test }, (context) => {
    const found = worked(context);
    return finding(
      statusOf(found.families >= row.families, found.byRoute),
      found,
      amount(row.families, found.families, "families"),
    );
  });
};
