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

/** What both RSC requirements have in common: the hours of one kind against what the row asks of them. */
const rscRule = (
  { hours, force }: Pick<RowOf<"rsc.hours">, "hours" | "force">,
  making: Making,
  part: "hours" | "provision",
): Ready => {
  const test = rscTestOf(making.category, making.rows);
  const found = rscMeasure(making, test);
  return ready(
    { hours, force, test, part },
    (context) => {
      const rsc = found(context);
      const isTotal = part === "hours";
      const isLongEnough = !isTotal || (rsc.window?.meetsFloor ?? test.timeframe === null);
      const isMet = isEnough(context.facts, hours, rsc[part]) && isLongEnough;
      return finding(
        force === "recommended" ? "recommended" : statusOf(isMet, rsc.byRoute),
        isTotal ? rsc.all : rsc.about,
        hoursAmount(context.facts, hours, rsc[part]),
        isTotal ? windowFound(test, rsc) : {},
      );
    },
    (context) => found(context)[part],
  );
};

/** RSC received: enough hours, in a window that is long enough where the edition states one. */
export const rscHours = (row: RowOf<"rsc.hours">, making: Making): Ready => rscRule(row, making, "hours");

/** Hours about the RSC that the applicant provides, inside the same window. */
export const rscAbout = (row: RowOf<"rsc.about-provision">, making: Making): Ready =>
  rscRule(row, making, "provision");
