import { monthsBetween } from "./dates.ts";
import { type Fraction, sum } from "./fraction.ts";
import type { RscPart } from "./rsc-parts.ts";

export interface RscWindow {
  from: string;
  to: string;
  spanned: number;
  hours: Fraction;
  aboutHours: Fraction;
}

export interface WindowRule {
  /** How many months the first and the last qualifying month must span; null where there is no such floor. */
  floor: number | null;
  hours: Fraction;
  /** Null where the category asks for none, or merely recommends them. */
  aboutHours: Fraction | null;
}

const LONGEST = 24;

/** Every stretch from one qualifying month to another, of at most 24 months. */
const everyWindow = (qualifying: readonly RscPart[]): RscWindow[] => {
  const months = [...new Set(qualifying.map((part) => part.month))].sort();
  const windows: RscWindow[] = [];
  for (const from of months) {
    for (const to of months) {
      const spanned = monthsBetween(from, to).length;
      if (from <= to && spanned <= LONGEST) {
        const inside = qualifying.filter((part) => from <= part.month && part.month <= to);
        windows.push({
          from,
          to,
          spanned,
          hours: sum(inside.map((part) => part.hours)),
          aboutHours: sum(inside.map((part) => part.aboutHours)),
        });
      }
    }
  }
  return windows;
};

/** The one with the most hours; of equals the latest. */
const fullest = (windows: readonly RscWindow[]): RscWindow | null => {
  let best: RscWindow | null = null;
  for (const window of windows) {
    if (
      best === null ||
      window.hours.isAbove(best.hours) ||
      (window.hours.equals(best.hours) && window.to > best.to)
    ) {
      best = window;
    }
  }
  return best;
};

export const meetsFloor = (window: RscWindow, rule: WindowRule): boolean =>
  rule.floor === null || window.spanned >= rule.floor;

export const chooseWindow = (qualifying: readonly RscPart[], rule: WindowRule): RscWindow | null => {
  const windows = everyWindow(qualifying);
  const longEnough = windows.filter((window) => meetsFloor(window, rule));
  const meetingEverything = longEnough.filter(
    (window) =>
      window.hours.isAtLeast(rule.hours) &&
      (rule.aboutHours === null || window.aboutHours.isAtLeast(rule.aboutHours)),
  );
  return fullest(meetingEverything) ?? fullest(longEnough) ?? fullest(windows);
};
