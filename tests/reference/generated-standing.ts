import {
  type Draw,
  daysAfter,
  dayWithin,
  integer,
  later,
  monthsAfter,
  mostly,
  oneOf,
  sometimes,
  type Target,
  toHours,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { areaTags } from "./generated-education.ts";
import { categoriesOf, designationOf, familyOf } from "./question.ts";

export const generatedDeclarations = (draw: Draw, target: Target): Record<string, boolean> =>
  Object.fromEntries(
    [
      "noQualifiedRscProvider",
      "noProgramSupervisor",
      "noDepartmentSupervisor",
      "noRscProvider",
      "noEndorsedReference",
      "providesRsc",
      "supervisesOthers",
    ]
      .map((name): [string, boolean] => [
        name,
        target.leansOnExceptions ? mostly(draw, true, false, 4) : sometimes(draw, 3),
      ])
      .filter(([, declared]) => declared || sometimes(draw, 4)),
  );

export const generatedLeadership = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const count = familyOf(target.category) === "mentor" ? integer(draw, 1, 3) : integer(draw, 0, 1);
  return Array.from({ length: count }, (_, index) => {
    const from = oneOf(draw, [
      monthsAfter(target.asOf, -20),
      target.asOf,
      daysAfter(target.asOf, 1),
      monthsAfter(target.asOf, -50),
    ]);
    return withoutSomeDefaults(draw, {
      id: `l${index + 1}`,
      activity: "a working group",
      scope: oneOf(draw, ["state", "local", "regional", "national"]),
      associationRole: sometimes(draw, 3),
      beyondPaidWork: mostly(draw, true, false, 3),
      from,
      to: mostly(draw, null, daysAfter(from, 30), 3),
      areas: areaTags(draw, target),
    });
  });
};

export const generatedSignature = (draw: Draw, target: Target): string | null =>
  mostly(
    draw,
    oneOf(draw, [daysAfter(target.asOf, -30), target.asOf]),
    oneOf(draw, [daysAfter(target.asOf, 1), null]),
    6,
  );

export const generatedMemberships = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const day = target.renewal?.until ?? target.asOf;
  const year = Number(day.slice(0, 4));
  const count = mostly(draw, oneOf(draw, [1, 2]), 0);
  return Array.from({ length: count }, () => {
    const [from, to] = mostly(
      draw,
      oneOf<[string, string]>(draw, [
        [`${year}-01-01`, `${year}-12-31`],
        [daysAfter(day, -365), day],
        [day, daysAfter(day, 364)],
      ]),
      oneOf<[string, string]>(draw, [
        [`${year - 1}-01-01`, `${year - 1}-12-31`],
        [daysAfter(day, -366), daysAfter(day, -1)],
        [daysAfter(day, 1), daysAfter(day, 365)],
      ]),
      4,
    );
    return { association: oneOf(draw, ["North", "South"]), from, to };
  });
};

export const generatedExams = (draw: Draw, target: Target): Record<string, unknown>[] =>
  (["multiple-choice", "essay", "essay", "multiple-choice"] as const)
    .slice(0, mostly(draw, oneOf(draw, [2, 3, 4]), oneOf(draw, [1, 0]), 4))
    .map((part) => ({
      on: mostly(draw, daysAfter(target.asOf, -60), oneOf(draw, [target.asOf, daysAfter(target.asOf, 1)]), 4),
      part,
      designation:
        part === "essay"
          ? mostly(draw, designationOf(target.category), oneOf(draw, ["C", "P", "RF", null]), 4)
          : null,
      passed: mostly(draw, true, false, 5),
    }));

/** Earned a year, two or three before a deadline, give or take a day. */
const earnedOn = (draw: Draw, target: Target): string => {
  const year = Number(target.asOf.slice(0, 4));
  return oneOf(draw, [
    monthsAfter(target.asOf, -30),
    `${year - 1}-12-31`,
    `${year - 1}-01-01`,
    `${year - 3}-01-01`,
    `${year - 3}-01-02`,
    `${year - 3}-12-31`,
    `${year - 2}-05-17`,
    `${year}-01-01`,
    monthsAfter(target.asOf, -50),
    "2024-12-31",
    "2024-02-29",
    "2020-02-29",
    "2021-12-31",
    target.asOf,
    daysAfter(target.asOf, 1),
  ]);
};

export const generatedEndorsements = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const categories = categoriesOf(target.standard);
  const endorsements: Record<string, unknown>[] = [];
  const add = (category: string, earned: string, renewedThrough: string | null): void => {
    const ended = later(
      earned,
      oneOf(draw, [target.asOf, daysAfter(target.asOf, -1), daysAfter(target.asOf, 1)]),
    );
    endorsements.push(
      withoutSomeDefaults(draw, {
        category,
        standard: category === "ERS" ? "alliance-2024" : target.standard,
        earnedOn: earned,
        endedOn: mostly(draw, null, ended, 8),
        renewedThrough,
      }),
    );
  };
  if (target.renewal !== null) {
    add(target.category, target.renewal.earnedOn, target.renewal.renewedThrough);
  }
  if (target.category === "ERS" && mostly(draw, true, false, 6)) {
    add("IMHS", earnedOn(draw, target), null);
  }
  const others = oneOf(draw, [0, 0, 1, 2]);
  for (let number = 0; number < others; number += 1) {
    const other = categories[integer(draw, 0, categories.length - 1)] ?? "IFS";
    const earned = earnedOn(draw, target);
    const through = `${Number(target.asOf.slice(0, 4)) - integer(draw, 0, 3)}-12-31`;
    add(
      oneOf(draw, [other, target.category]),
      earned,
      sometimes(draw, 2) && through >= earned ? through : null,
    );
  }
  return endorsements;
};

export const generatedVolunteering = (draw: Draw, target: Target): Record<string, unknown>[] =>
  Array.from({ length: target.renewal === null ? 0 : integer(draw, 0, 3) }, (_, index) => ({
    id: `v${index + 1}`,
    date: mostly(
      draw,
      dayWithin(draw, target.renewal?.since ?? target.asOf, target.renewal?.until ?? target.asOf),
      oneOf(draw, [
        daysAfter(target.renewal?.since ?? target.asOf, -1),
        daysAfter(target.renewal?.until ?? target.asOf, 1),
        daysAfter(target.asOf, 1),
      ]),
      3,
    ),
    hours: toHours(oneOf(draw, [500, 1000, 475, 525, 333, 10, 1400])),
    activity: "reviewed applications",
  }));
