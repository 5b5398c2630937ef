import {
  type Draw,
  daysAfter,
  earlier,
  hundredthsOff,
  integer,
  later,
  monthsAfter,
  mostly,
  nearby,
  oneOf,
  someOf,
  sometimes,
  splitHundredths,
  type Target,
  toHours,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { areaTags } from "./generated-education.ts";
import { bandOf, designationOf, familyOf } from "./question.ts";

const aim = (draw: Draw, target: Target): number => {
  if (target.renewal !== null) {
    return target.standard === "alliance-2024"
      ? 12 * Math.max(1, target.renewal.years)
      : oneOf(draw, [12, 10]);
  }
  const family = familyOf(target.category);
  if (target.category === "ERS") {
    return 36;
  }
  return family === "mental-health-specialist" || designationOf(target.category) === "C" ? 50 : 24;
};

const aboutAim = (draw: Draw, target: Target): number => {
  if (target.category === "ERS") {
    return 12;
  }
  return designationOf(target.category) === "C" ? 25 : oneOf(draw, [0, 0, 5]);
};

/** Who held what is most often enough, and now and then something else. */
const heldCategory = (draw: Draw, target: Target): string => {
  if (target.leansOnExceptions && familyOf(target.category) === "family-specialist") {
    return oneOf(draw, ["IFS", "ECFS", "ECMHS", "ECMHM-C"]);
  }
  const band = bandOf(target.category) === "infant" ? "I" : "EC";
  const enough = designationOf(target.category) === "C" ? `${band}MHM-C` : `${band}MHS`;
  return mostly(
    draw,
    enough,
    oneOf(draw, ["IFS", "ECFS", "IMHS", "ECMHS", "IMHM-C", "ECMHM-C", "IMHM-P"]),
    4,
  );
};

const ers = (draw: Draw, from: string, to: string): Record<string, unknown> => {
  const kind = oneOf(draw, ["emerging", "emerging", "endorsed"]);
  const start = oneOf(draw, [
    from,
    nearby(draw, from),
    // the second anniversary falls near the end of the hours
    nearby(draw, monthsAfter(to, -24)),
    monthsAfter(to, -24),
    daysAfter(monthsAfter(to, -24), 1),
    "2020-02-29",
    "2024-02-29",
  ]);
  return { kind, from: start, to: mostly(draw, null, later(start, nearby(draw, to)), 4) };
};

const provider = (
  draw: Draw,
  target: Target,
  number: number,
  from: string,
  to: string,
): Record<string, unknown> => {
  const start = mostly(draw, "2010-01-01", nearby(draw, oneOf(draw, [from, monthsAfter(from, 3)])), 5);
  const end = mostly<string | null>(
    draw,
    null,
    later(start, nearby(draw, oneOf(draw, [to, monthsAfter(to, -2)]))),
    5,
  );
  const holdsNothing = target.leansOnExceptions ? sometimes(draw, 3) : mostly(draw, false, true, 6);
  const standing = { category: heldCategory(draw, target), from: start, to: end };
  // a second standing that takes over where the first ends
  const successor = { category: heldCategory(draw, target), from: daysAfter(end ?? to, 1), to: null };
  const held = holdsNothing ? [] : end !== null && sometimes(draw, 3) ? [standing, successor] : [standing];
  return withoutSomeDefaults(
    draw,
    {
      id: `pr${number}`,
      level: oneOf(draw, ["master", "master", "doctorate", "bachelor"]),
      held: held.map((entry) => withoutSomeDefaults(draw, entry)),
      vettedAs: someOf(draw, ["ECMHS", "ECMHM-C", "IMHS"], 12),
      approved: sometimes(draw, target.leansOnExceptions ? 2 : 5),
      receivesRsc: mostly(draw, true, false, 4),
      ers: target.standard === "alliance-2024" && sometimes(draw, 2) ? ers(draw, from, to) : null,
    },
    ["ers"],
  );
};

export const generatedRsc = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const total = Math.max(100, aim(draw, target) * 100 + hundredthsOff(draw));
  let aboutLeft = Math.max(0, aboutAim(draw, target) * 100 + hundredthsOff(draw));
  const count = integer(draw, 1, 4);
  const entries: Record<string, unknown>[] = [];

  const { start, spanned } = span(draw, target);
  const band = bandOf(target.category);
  const add = (from: string, to: string, hundredths: number, about: number): void => {
    const number = entries.length + 1;
    entries.push(
      withoutSomeDefaults(draw, {
        id: `r${number}`,
        ...when(draw, from, to, hundredths),
        form: oneOf(draw, ["individual", "group"]),
        bands: mostly(draw, oneOf(draw, [[band], ["infant", "early-childhood"]]), []),
        whileProvidingRsc: mostly(
          draw,
          designationOf(target.category) === "C" || target.category === "ERS",
          false,
        ),
        aboutProvisionHours: toHours(about),
        peer: mostly(draw, false, true, target.renewal === null ? 10 : 4),
        provider: provider(draw, target, number, from, to),
        areas: areaTags(draw, target),
      }),
    );
  };

  const perEntry = Math.max(1, Math.ceil(spanned / count));
  const overlapping = sometimes(draw, 3);
  splitHundredths(draw, total, count).forEach((hundredths, index) => {
    const offset = overlapping ? 0 : index * perEntry;
    const months = overlapping ? spanned : perEntry;
    const first = monthsAfter(start, offset);
    const from = mostly(draw, first, nearby(draw, first), 2);
    const last = nearby(draw, monthsAfter(start, offset + months - 1));
    const by = earlier(last, target.renewal?.until ?? target.asOf);
    const to = later(from, mostly(draw, by, last, 4));
    const share = mostly(draw, Math.ceil(aboutLeft / (count - index)), aboutLeft, 4);
    const about = Math.min(hundredths, share);
    aboutLeft -= about;
    add(from, to, hundredths, about);
  });

  // Hours long before, that no window can hold together with the others, or that compete with them.
  if (sometimes(draw, 4)) {
    const from = monthsAfter(start, -oneOf(draw, [30, 14, 24, 40]));
    const to = monthsAfter(from, oneOf(draw, [0, 11, 5]));
    const hundredths = oneOf(draw, [500, 1200, total, 250]);
    add(from, to, hundredths, oneOf(draw, [0, 0, Math.min(hundredths, 300)]));
  }
  return entries;
};

/** The whole of it spans so many months, and ends around the as-of date or before it. */
const span = (draw: Draw, target: Target): { start: string; spanned: number } => {
  if (target.renewal !== null) {
    const { since, until } = target.renewal;
    const months = Math.max(1, Math.floor((Date.parse(until) - Date.parse(since)) / (30.5 * 86_400_000)));
    return {
      start: mostly(draw, since, daysAfter(since, oneOf(draw, [-1, -40])), 4),
      spanned: Math.max(1, months + mostly(draw, oneOf(draw, [0, -1]), 1, 3)),
    };
  }
  const spanned = mostly(draw, oneOf(draw, [12, 13, 24, 23, 18]), oneOf(draw, [11, 25, 30, 36]), 4);
  const end = mostly(
    draw,
    oneOf(draw, [monthsAfter(target.asOf, -1), monthsAfter(target.asOf, -4), target.asOf]),
    oneOf(draw, [daysAfter(target.asOf, 10), daysAfter(target.asOf, 40)]),
    6,
  );
  const start = monthsAfter(end, -(spanned - 1));
  return { start: mostly(draw, start, later(target.degreeDay, monthsAfter(start, -12)), 5), spanned };
};

/** A range with a total, or sessions with or without the fields that repeat them. */
const when = (draw: Draw, from: string, to: string, hundredths: number): Record<string, unknown> => {
  const wanted = Math.max(integer(draw, 1, 6), Math.ceil(hundredths / 2000));
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const possible = !sometimes(draw, 3) ? false : hundredths >= wanted && wanted <= length + 1;
  const parts = possible ? splitHundredths(draw, hundredths, wanted) : [];
  if (parts.length === 0 || parts.some((part) => part > 2400)) {
    return { from, to, hours: toHours(hundredths) };
  }
  const sessions = parts.map((part, index) => ({
    date: daysAfter(from, parts.length === 1 ? 0 : Math.floor((index * length) / (parts.length - 1))),
    hours: toHours(part),
  }));
  const last = sessions.at(-1)?.date ?? from;
  return sometimes(draw, 2) ? { sessions } : { from, to: last, hours: toHours(hundredths), sessions };
};
