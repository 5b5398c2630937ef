import {
  type Draw,
  daysAfter,
  dayWithin,
  hundredthsOff,
  integer,
  mostly,
  oneOf,
  sometimes,
  splitHundredths,
  type Target,
  toHours,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { areaTags } from "./generated-education.ts";
import { designationOf } from "./question.ts";

const MOST_OF_ONE_SESSION = 2400;

/** The hours to aim at: a minimum, what is typical, or the hours of a renewal. */
const aim = (draw: Draw, target: Target): number => {
  if (target.renewal !== null) {
    return target.standard === "alliance-2024" ? 15 * Math.max(1, target.renewal.years) : 15;
  }
  if (target.category === "ERS") {
    return 15;
  }
  if (target.standard === "alliance-2024") {
    return designationOf(target.category) === "C" ? 48 : 33;
  }
  return oneOf(draw, [30, 30, 30, 40, 50, 75]);
};

const provisionAim = (draw: Draw, target: Target): number => {
  if (target.renewal !== null) {
    return target.standard === "alliance-2024" ? 3 * Math.max(1, target.renewal.years) : 3;
  }
  const asked = target.category === "ERS" || designationOf(target.category) === "C";
  return asked ? 15 : oneOf(draw, [0, 0, 0, 3]);
};

const day = (draw: Draw, target: Target): string => {
  const { renewal, asOf } = target;
  if (renewal !== null) {
    return mostly(
      draw,
      dayWithin(draw, renewal.since, renewal.until),
      oneOf(draw, [
        daysAfter(renewal.since, -1),
        daysAfter(renewal.until, 1),
        daysAfter(renewal.since, -200),
      ]),
      5,
    );
  }
  const lastNewYearsEve = `${Number(asOf.slice(0, 4)) - 1}-12-31`;
  return mostly(
    draw,
    oneOf(draw, [
      dayWithin(draw, daysAfter(asOf, -300), asOf),
      dayWithin(draw, daysAfter(asOf, -1200), asOf),
      lastNewYearsEve,
    ]),
    daysAfter(asOf, integer(draw, 1, 30)),
    8,
  );
};

export const generatedTraining = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const total = Math.max(100, aim(draw, target) * 100 + hundredthsOff(draw));
  let provisionLeft = Math.max(0, provisionAim(draw, target) * 100 + hundredthsOff(draw));
  const count = integer(draw, 2, 5);
  const entries: Record<string, unknown>[] = [];

  const add = (hundredths: number, changes: Record<string, unknown>): void => {
    const provision = Math.min(provisionLeft, mostly(draw, hundredths, Math.floor(hundredths / 2), 3));
    provisionLeft -= provision;
    const entry: Record<string, unknown> = {
      id: `t${entries.length + 1}`,
      ...when(draw, target, hundredths),
      title: `Course ${entries.length + 1}`,
      relationshipBased: mostly(draw, true, false, 16),
      rscProvisionHours: toHours(provision),
      didactic: mostly(draw, true, false),
      given: mostly(draw, false, true, 8),
      approved: mostly(draw, true, false, 6),
      areas: areaTags(draw, target),
      ...changes,
    };
    entries.push(withoutSomeDefaults(draw, entry));
  };
  for (const part of splitHundredths(draw, total, count)) {
    if (part <= MOST_OF_ONE_SESSION) {
      add(part, {});
    } else {
      for (const piece of splitHundredths(draw, part, Math.ceil(part / 2000))) {
        add(Math.min(piece, MOST_OF_ONE_SESSION), {});
      }
    }
  }
  if (sometimes(draw, 4)) {
    add(
      oneOf(draw, [300, 25, 10, 333]),
      oneOf<Record<string, unknown>>(draw, [{ given: true }, { relationshipBased: false }, {}]),
    );
  }
  if (target.renewal !== null && sometimes(draw, 2)) {
    add(oneOf(draw, [1500, 750, 2250, 2400, 725, 760]), { given: true });
  }
  return entries;
};

/** One day, or a series of sessions with or without the fields that repeat it. */
const when = (draw: Draw, target: Target, hundredths: number): Record<string, unknown> => {
  const first = day(draw, target);
  if (!sometimes(draw, 4) || hundredths < 4) {
    return { date: first, hours: toHours(hundredths) };
  }
  const step = mostly(draw, oneOf(draw, [1, 7, 20]), 120, 3);
  const sessions = splitHundredths(draw, hundredths, integer(draw, 2, 4)).map((part, index) => ({
    date: daysAfter(first, index * step),
    hours: toHours(part),
  }));
  return sometimes(draw, 2) ? { sessions } : { date: first, hours: toHours(hundredths), sessions };
};
