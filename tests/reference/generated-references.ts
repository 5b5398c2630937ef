import {
  type Draw,
  daysAfter,
  integer,
  mostly,
  oneOf,
  someOf,
  sometimes,
  type Target,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { designationOf, familyOf } from "./question.ts";

const ROLES = [
  "program-supervisor",
  "supervisor",
  "department-supervisor",
  "rsc-provider",
  "teacher",
  "instructor",
  "trainer",
  "consultant",
  "cda-mentor",
  "colleague",
  "board-member",
  "service-recipient",
  "supervisee",
  "rsc-recipient",
  "student",
] as const;

type Role = (typeof ROLES)[number];

/** A role that fills each slot. */
const idealRoles = (target: Target): [Role, Role, Role] => {
  switch (familyOf(target.category)) {
    case "associate":
      return ["supervisor", "teacher", "colleague"];
    case "family-specialist":
    case "mental-health-specialist":
      return ["program-supervisor", "rsc-provider", "colleague"];
    default:
      break;
  }
  switch (designationOf(target.category)) {
    case "RF":
      return ["department-supervisor", "rsc-provider", "student"];
    case "P":
      return ["program-supervisor", "rsc-provider", "teacher"];
    default:
      return ["program-supervisor", "rsc-provider", "rsc-recipient"];
  }
};

const CATEGORIES = ["IMHS", "IFS", "ECMHS", "IMHM-C", "IFA", "ECMHM-RF", "ECFA", "ECFS"] as const;

export const generatedReferences = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const ideal = idealRoles(target);
  const holds = target.leansOnExceptions ? sometimes(draw, 3) : mostly(draw, true, false, 4);
  const count = mostly(draw, oneOf(draw, [3, 4, 5]), oneOf(draw, [2, 1]), 6);
  const ratings: Record<string, unknown>[] = [];
  for (let number = 1; number <= count; number += 1) {
    const role = ideal[(number - 1) % 3] ?? ideal[0];
    const roles = mostly(
      draw,
      target.leansOnExceptions && number <= 3 && sometimes(draw, 2)
        ? [number === 3 ? "supervisee" : "colleague"]
        : oneOf<string[]>(draw, [[role], [role], [...new Set([role, "colleague", oneOf(draw, ROLES)])]]),
      oneOf<string[]>(draw, [["colleague"], [oneOf(draw, ROLES)], ["supervisee"], someOf(draw, ROLES, 5)]),
      3,
    );
    const rater = mostly(draw, number, integer(draw, 1, count), 5);
    ratings.push(
      withoutSomeDefaults(draw, {
        id: `f${number}`,
        raterId: `rater-${rater}`,
        roles,
        current: mostly(draw, true, false, 6),
        held:
          holds && number < 3
            ? [oneOf(draw, CATEGORIES)]
            : sometimes(draw, 6)
              ? [oneOf(draw, CATEGORIES)]
              : [],
        meets: sometimes(draw, 8) ? [oneOf(draw, CATEGORIES)] : [],
        vetted: sometimes(draw, target.leansOnExceptions ? 2 : 4),
        receivedOn: mostly(
          draw,
          oneOf(draw, [daysAfter(target.asOf, -20), daysAfter(target.asOf, -200), target.asOf]),
          oneOf(draw, [daysAfter(target.asOf, 1), null]),
          6,
        ),
      }),
    );
  }
  return sometimes(draw, 6) ? ratings.reverse() : ratings;
};
