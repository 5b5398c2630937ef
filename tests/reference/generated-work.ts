import {
  type Draw,
  daysAfter,
  integer,
  later,
  monthsAfter,
  mostly,
  oneOf,
  someOf,
  sometimes,
  type Target,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { areaTags } from "./generated-education.ts";
import { bandOf, designationOf, familyOf } from "./question.ts";

interface Stretch {
  from: string;
  to: string | null;
}

/** Jobs whose days come to just about the number asked for, by the as-of date. */
const stretches = (draw: Draw, target: Target, days: number): Stretch[] => {
  const off = mostly(draw, oneOf(draw, [0, 0, 1, 2, 30, 400]), oneOf(draw, [-1, -1, -40, -200]), 3);
  const wanted = Math.max(1, days + off);
  const first = daysAfter(target.asOf, -(wanted - 1));
  switch (integer(draw, 0, 6)) {
    case 0:
      return [{ from: first, to: null }];
    case 1:
      return [
        {
          from: first,
          to: oneOf(draw, [target.asOf, daysAfter(target.asOf, 20), daysAfter(target.asOf, 1)]),
        },
      ];
    case 2: {
      // one after the other, or overlapping, or with a day between them
      const middle = daysAfter(first, integer(draw, 1, wanted));
      const restart = later(first, daysAfter(middle, oneOf(draw, [1, 0, 2, -30])));
      return [
        { from: first, to: middle },
        { from: restart, to: null },
      ];
    }
    case 3: {
      // ended a while ago, and reaches back before the degree as often as not
      const from = daysAfter(target.degreeDay, oneOf(draw, [0, 1, -1, -100, 10]));
      return [{ from, to: daysAfter(from, wanted - 1) }];
    }
    case 4:
      return [
        { from: first, to: daysAfter(target.asOf, -1) },
        { from: target.asOf, to: target.asOf },
      ];
    case 5: {
      const from = daysAfter(target.degreeDay, oneOf(draw, [0, -1, -365]));
      return [
        { from, to: null },
        { from: daysAfter(from, 50), to: daysAfter(from, 50) },
      ];
    }
    default: {
      const half = Math.max(1, Math.floor(wanted / 2));
      const from = daysAfter(target.asOf, -(3 * half));
      return [
        { from, to: daysAfter(from, half - 1) },
        { from: daysAfter(target.asOf, -(wanted - half - 1)), to: null },
      ];
    }
  }
};

const LEADS = ["rsc", "policy", "teaching-research", "practice"] as const;

const ledBy = (target: Target): string => {
  switch (designationOf(target.category)) {
    case "P":
      return "policy";
    case "RF":
      return "teaching-research";
    default:
      return "rsc";
  }
};

const internship = (draw: Draw): Record<string, unknown> => ({
  graduate: mostly(draw, true, false, 8),
  supervisorHeld: oneOf(draw, [["IMHS"], ["IMHM-C"], ["ECMHS"], ["IFS"], [], ["IFS", "ECMHM-C"]]),
  description: mostly(draw, "a year with families at the clinic", "", 8),
});

export const generatedWork = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const jobs: Record<string, unknown>[] = [];
  const band = bandOf(target.category);
  const otherBand = band === "infant" ? "early-childhood" : "infant";
  const add = (stretch: Stretch, changes: Record<string, unknown>): void => {
    const job = {
      id: `w${jobs.length + 1}`,
      from: stretch.from,
      to: stretch.to,
      paid: mostly(draw, true, false),
      supervised: mostly(draw, true, false),
      specializedTraining: sometimes(draw, 2),
      bands: mostly(draw, oneOf(draw, [[band], [band, otherBand]]), oneOf(draw, [[otherBand], []])),
      services: [
        "related",
        "prevention",
        "treatment",
        "relationship-therapy",
        "relationship-assessment",
      ].filter(() => mostly(draw, true, false, 20)),
      withChildAndParent: mostly(draw, true, false),
      families: mostly(draw, oneOf(draw, [10, 22, 11]), oneOf(draw, [5, 9, 0, 4, 6]), 3),
      socialEmotionalFocus: mostly(draw, true, false),
      relationshipFocus: mostly(draw, true, false),
      licensed: mostly(draw, true, false, 8),
      leads: [] as string[],
      internship: null,
      areas: areaTags(draw, target),
      ...changes,
    };
    jobs.push(withoutSomeDefaults(draw, job));
  };

  const family = familyOf(target.category);
  const clinical = designationOf(target.category) === "C";
  if (family !== "mentor" || clinical || sometimes(draw, 3)) {
    const volunteer =
      family === "associate" && sometimes(draw, 2) ? { paid: false, specializedTraining: true } : {};
    for (const stretch of stretches(draw, target, 730)) {
      add(stretch, sometimes(draw, 8) ? { services: [] } : volunteer);
    }
  }
  if (family === "mentor" || family === "add-on") {
    for (const stretch of stretches(draw, target, family === "mentor" ? 1095 : 365)) {
      add(stretch, {
        leads: mostly(draw, [ledBy(target)], someOf(draw, LEADS, 2), 5),
        services: oneOf(draw, [["related"], ["related"], []]),
      });
    }
  }
  if ((family === "mental-health-specialist" || clinical) && sometimes(draw, 2)) {
    // an internship that makes up for a year, give or take a day, near or over the ordinary jobs
    const length = oneOf(draw, [365, 364, 366, 1, 200, 500]);
    const from = oneOf(draw, [
      daysAfter(target.degreeDay, -length),
      daysAfter(target.degreeDay, -length + 20),
      daysAfter(target.asOf, -length + 10),
      monthsAfter(target.degreeDay, -30),
    ]);
    add(
      { from, to: daysAfter(from, length - 1) },
      { internship: internship(draw), paid: sometimes(draw, 3) },
    );
    if (sometimes(draw, 2)) {
      const job = oneOf(draw, [365, 364, 366, 400]);
      add({ from: later(target.degreeDay, daysAfter(target.asOf, -(job - 1))), to: null }, {});
    }
  }
  if (sometimes(draw, 5)) {
    const from = oneOf(draw, [
      daysAfter(target.asOf, 1),
      target.asOf,
      target.degreeDay,
      monthsAfter(target.degreeDay, -40),
      `${Number(target.asOf.slice(0, 4)) - 2}-12-31`,
      "2020-02-29",
      "2016-02-29",
    ]);
    add({ from, to: oneOf(draw, [from, daysAfter(from, 364), null]) }, {});
  }
  return jobs;
};
