import { areasOf } from "./framework-areas.ts";
import {
  type Draw,
  daysAfter,
  monthsAfter,
  mostly,
  oneOf,
  someOf,
  sometimes,
  type Target,
  withoutSomeDefaults,
} from "./generated-draws.ts";
import { familyOf } from "./question.ts";

/** A few tags of the framework; most entries carry none. */
export const areaTags = (draw: Draw, target: Target): string[] =>
  sometimes(draw, 3) ? someOf(draw, areasOf(target.category), 12) : [];

const transcript = (draw: Draw): string => mostly(draw, "official", oneOf(draw, ["unofficial", "none"]), 6);

const neededLevel = (target: Target): string => {
  switch (familyOf(target.category)) {
    case "associate":
      return "associate";
    case "family-specialist":
      return "bachelor";
    default:
      return "master";
  }
};

export const generatedEducation = (draw: Draw, target: Target): Record<string, unknown>[] => {
  const entries: Record<string, unknown>[] = [];
  const add = (entry: Record<string, unknown>): void => {
    entries.push(
      withoutSomeDefaults(draw, {
        id: `e${entries.length + 1}`,
        degree: "",
        field: "social work",
        transcript: transcript(draw),
        areas: areaTags(draw, target),
        ...entry,
      }),
    );
  };
  const needed = neededLevel(target);
  const conferred = (): string | null =>
    mostly(draw, target.degreeDay, oneOf(draw, [target.asOf, daysAfter(target.asOf, 1), null]), 5);

  if (needed === "master" && !sometimes(draw, 3)) {
    add({
      kind: "degree",
      level: "bachelor",
      degree: "BA",
      related: sometimes(draw, 6),
      conferredOn: monthsAfter(target.degreeDay, -24),
    });
  }
  const otherRoute = needed === "master" && sometimes(draw, 5);
  if (otherRoute) {
    add({
      kind: oneOf(draw, ["certificate", "coursework"]),
      related: mostly(draw, true, false, 6),
      conferredOn: conferred(),
    });
  } else if (!sometimes(draw, needed === "associate" ? 3 : 14)) {
    add({
      kind: "degree",
      level: mostly(draw, needed, oneOf(draw, ["bachelor", "doctorate", "associate", "master"]), 6),
      degree: "MSW",
      related: sometimes(draw, 3),
      conferredOn: conferred(),
    });
  }
  if (sometimes(draw, 3)) {
    add({
      kind: "degree",
      level: oneOf(draw, ["bachelor", "master", "doctorate", "associate"]),
      degree: "MEd",
      related: sometimes(draw, 3),
      conferredOn: oneOf(draw, [
        monthsAfter(target.degreeDay, 9),
        monthsAfter(target.degreeDay, -6),
        target.degreeDay,
        daysAfter(target.asOf, -1),
      ]),
    });
  }
  if (sometimes(draw, 4)) {
    add({
      kind: oneOf(draw, ["cda", "certificate", "coursework"]),
      related: sometimes(draw, 2),
      conferredOn: oneOf(draw, [
        monthsAfter(target.degreeDay, 3),
        monthsAfter(target.degreeDay, -15),
        daysAfter(target.asOf, 3),
        null,
      ]),
    });
  }
  return entries;
};
