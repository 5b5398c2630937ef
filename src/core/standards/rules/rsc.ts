import { formatMonth } from "../../kernel/calendar.ts";
import type { Measure } from "../context.ts";
import { type RscFound, type RscTest, rscFound } from "../measures/rsc.ts";
import { type RowOf, rscTestOf } from "../resolve.ts";
import type { Finding } from "../verdict.ts";
import {
  finding,
  hoursAmount,
  isEnough,
  type Making,
  type Ready,
  ready,
  sharedMeasure,
  sinceMeasure,
  statusOf,
} from "./rule.ts";

const rscMeasure = (making: Making, test: RscTest): Measure<RscFound> => {
  const since = sinceMeasure(making, test.since);
  return sharedMeasure(making, "rsc", test, (context) => rscFound(context, test, since(context)));
};

/** What is said of the window, where the edition states a timeframe. */
const windowFound = (
  { timeframe }: RscTest,
  { window }: RscFound,
): Partial<Pick<Finding, "window" | "months">> => {
  if (timeframe === null) return {};
  const said = window === null ? null : { from: formatMonth(window.from), to: formatMonth(window.to) };
  if (timeframe.shortest === undefined) return { window: said };
  const spanned = window === null ? 0 : window.to - window.from + 1;
  return { window: said, months: { spanned, required: timeframe.shortest } };
};

/** RSC received: enough hours, in a window that is long enough where the edition states one. */
export const rscHours = (row: RowOf<"rsc.hours">, making: Making): Ready => {
  const test = rscTestOf(making.category, making.rows);
  const found = rscMeasure(making, test);
  const { hours, force } = row;
  return ready(
    { hours, force, test },
    (context) => {
      const rsc = found(context);
      const isMet =
        isEnough(context.facts, hours, rsc.hours) && (rsc.window?.meetsFloor ?? test.timeframe === null);
      return finding(
        force === "recommended" ? "recommended" : statusOf(isMet, rsc.byRoute),
        rsc.all,
        hoursAmount(context.facts, hours, rsc.hours),
        windowFound(test, rsc),
      );
    },
    (context) => found(context).hours,
  );
};

/** Hours about the RSC that the applicant provides, inside the same window. */
export const rscAbout = (row: RowOf<"rsc.about-provision">, making: Making): Ready => {
  const test = rscTestOf(making.category, making.rows);
  const found = rscMeasure(making, test);
  const { hours, force } = row;
  return ready(
    { hours, force, test },
    (context) => {
      const rsc = found(context);
      const isMet = isEnough(context.facts, hours, rsc.provision);
      return finding(
        force === "recommended" ? "recommended" : statusOf(isMet, rsc.byRoute),
        rsc.about,
        hoursAmount(context.facts, hours, rsc.provision),
      );
    },
    (context) => found(context).provision,
  );
};
