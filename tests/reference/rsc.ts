import { postBachelorsFrom, postgraduateFrom, reliesOnOtherRoute } from "./degrees.ts";
import { type Fraction, sum, whole, ZERO } from "./fraction.ts";
import { entryReason } from "./parts-reason.ts";
import type { Rsc } from "./portfolio.ts";
import { bandOf, designationOf, familyOf, type Question } from "./question.ts";
import { amountOf, metOrUnmet, type Reason, type Requirement, reached, sortEntries } from "./requirement.ts";
import { type RscPart, rscParts } from "./rsc-parts.ts";
import { providerQualifies } from "./rsc-provider.ts";
import { chooseWindow, meetsFloor, type RscWindow, type WindowRule } from "./rsc-window.ts";

/** What the cell "RSC" of a category asks. */
interface Cell {
  hours: number;
  about: number | null;
  timeframe: "none" | "one-to-two-years" | "at-most-two-years";
  afterDegree: "bachelor" | "master" | null;
  band: string | null;
  whileProviding: boolean;
}

export const rscRequirements = (question: Question): Requirement[] => {
  if (familyOf(question.category) === "associate") {
    return [];
  }
  const designation = designationOf(question.category);
  if (designation === "P" || designation === "RF") {
    return [recommendedRsc(question)];
  }
  return question.category === "ERS" ? ersRsc(question) : requiredRsc(question, cellOf(question));
};

const cellOf = (question: Question): Cell => {
  const band = bandOf(question.category);
  const family = familyOf(question.category);
  switch (question.standard) {
    case "levels-1":
      switch (family) {
        case "family-specialist":
          return {
            hours: 24,
            about: null,
            timeframe: "one-to-two-years",
            afterDegree: "bachelor",
            band,
            whileProviding: false,
          };
        case "mental-health-specialist":
          return {
            hours: 50,
            about: null,
            timeframe: "one-to-two-years",
            afterDegree: null,
            band,
            whileProviding: false,
          };
        default:
          return {
            hours: 50,
            about: null,
            timeframe: "at-most-two-years",
            afterDegree: null,
            band: null,
            whileProviding: false,
          };
      }
    case "levels-2016":
    case "categories-2017":
      switch (family) {
        case "family-specialist":
          return {
            hours: 24,
            about: null,
            timeframe: "one-to-two-years",
            afterDegree: "bachelor",
            band,
            whileProviding: false,
          };
        case "mental-health-specialist":
          return {
            hours: 50,
            about: null,
            timeframe: "one-to-two-years",
            afterDegree: "master",
            band,
            whileProviding: false,
          };
        default:
          return {
            hours: 50,
            about: 25,
            timeframe: "one-to-two-years",
            afterDegree: "master",
            band: null,
            whileProviding: true,
          };
      }
    case "alliance-2024": {
      const asked = { timeframe: "none", afterDegree: null, band: null, whileProviding: false } as const;
      switch (family) {
        case "family-specialist":
          return { ...asked, hours: 24, about: null };
        case "mental-health-specialist":
          return { ...asked, hours: 50, about: null };
        default:
          return { ...asked, hours: 50, about: 25 };
      }
    }
  }
};

const degreeDay = (cell: Cell, question: Question): string | null =>
  cell.afterDegree === "bachelor" ? postBachelorsFrom(question) : postgraduateFrom(question);

/** Every test that this part of the entry fails: a condition must hold on each of its days. */
const failedTests = (entry: Rsc, part: RscPart, cell: Cell, question: Question): Reason[] => {
  const failed: Reason[] = [];
  if (part.days.some((day) => day > question.asOf)) {
    failed.push("after-as-of");
  }
  if (entry.peer) {
    failed.push("peer");
  }
  if (cell.band !== null && !entry.bands.includes(cell.band)) {
    failed.push("wrong-band");
  }
  if (cell.afterDegree !== null) {
    const conferred = degreeDay(cell, question);
    if (conferred === null || part.days.some((day) => day < conferred)) {
      failed.push("before-degree");
    }
  }
  if (cell.whileProviding && !entry.whileProvidingRsc) {
    failed.push("not-while-providing");
  }
  if (!part.days.every((day) => providerQualifies(entry.provider, day, question))) {
    failed.push("provider-not-qualified");
  }
  return failed;
};

interface JudgedPart extends RscPart {
  failed: Reason[];
}

interface JudgedEntry {
  entry: Rsc;
  parts: JudgedPart[];
}

const judgeEntries = (question: Question, tests: (entry: Rsc, part: RscPart) => Reason[]): JudgedEntry[] =>
  question.portfolio.rsc.map((entry) => ({
    entry,
    parts: rscParts(entry).map((part) => ({ ...part, failed: tests(entry, part) })),
  }));

const qualifyingParts = (judged: readonly JudgedEntry[]): JudgedPart[] =>
  judged.flatMap(({ parts }) => parts.filter((part) => part.failed.length === 0));

const sortJudged = (judged: readonly JudgedEntry[]): ReturnType<typeof sortEntries> =>
  sortEntries(judged.map(({ entry, parts }) => ({ id: entry.id, reason: entryReason(parts) })));

const hoursOf = (parts: readonly RscPart[]): Fraction => sum(parts.map((part) => part.hours));
const aboutHoursOf = (parts: readonly RscPart[]): Fraction => sum(parts.map((part) => part.aboutHours));

/** Parts that qualify but lie outside the window get that as their reason. */
const cutToWindow = (judged: readonly JudgedEntry[], window: RscWindow | null): JudgedEntry[] =>
  judged.map(({ entry, parts }) => ({
    entry,
    parts: parts.map((part) => {
      const inside = window !== null && window.from <= part.month && part.month <= window.to;
      const failed: Reason[] = part.failed.length === 0 && !inside ? ["outside-window"] : part.failed;
      return { ...part, failed };
    }),
  }));

const requiredRsc = (question: Question, cell: Cell): Requirement[] => {
  const aboutIsRecommended = question.category === "IMHM-C" && question.exceptions.includes(4);
  const judged = judgeEntries(question, (entry, part) => failedTests(entry, part, cell, question));
  const aPersonDecides = cell.afterDegree === "master" && reliesOnOtherRoute(question);
  const metOrJudged = (suffices: boolean) =>
    suffices && aPersonDecides ? "judgement" : metOrUnmet(suffices);

  const rule: WindowRule = {
    floor: cell.timeframe === "one-to-two-years" ? 12 : null,
    hours: whole(cell.hours),
    aboutHours: cell.about === null || aboutIsRecommended ? null : whole(cell.about),
  };
  const window = cell.timeframe === "none" ? null : chooseWindow(qualifyingParts(judged), rule);
  const counted = cell.timeframe === "none" ? judged : cutToWindow(judged, window);

  const hours = amountOf(cell.hours, hoursOf(qualifyingParts(counted)), "hours");
  const spanSuffices = cell.timeframe === "none" || (window !== null && meetsFloor(window, rule));
  const hoursRequirement: Requirement = {
    id: "rsc.hours",
    stage: "submission",
    status: metOrJudged(reached(hours) && spanSuffices),
    amount: hours,
    ...sortJudged(counted),
  };
  if (cell.timeframe !== "none") {
    hoursRequirement.window = window === null ? null : { from: window.from, to: window.to };
  }
  if (rule.floor !== null) {
    hoursRequirement.months = { spanned: window?.spanned ?? 0, required: rule.floor };
  }
  if (cell.about === null) {
    return [hoursRequirement];
  }

  const about = amountOf(cell.about, aboutHoursOf(qualifyingParts(counted)), "hours");
  return [
    hoursRequirement,
    {
      id: "rsc.about-provision",
      stage: "submission",
      status: aboutIsRecommended ? "recommended" : metOrJudged(reached(about)),
      amount: about,
      ...sortJudged(counted.filter(({ entry }) => entry.aboutProvisionHours > 0)),
    },
  ];
};

/** Optional: all hours that are not peer supervision, and no window. */
const recommendedRsc = (question: Question): Requirement => {
  const judged = judgeEntries(question, (entry, part) => {
    const failed: Reason[] = [];
    if (part.days.some((day) => day > question.asOf)) {
      failed.push("after-as-of");
    }
    if (entry.peer) {
      failed.push("peer");
    }
    return failed;
  });
  return {
    id: "rsc.hours",
    stage: "submission",
    status: "recommended",
    amount: {
      required: ZERO,
      actual: hoursOf(qualifyingParts(judged)),
      missing: ZERO,
      unit: "hours",
    },
    ...sortJudged(judged),
  };
};

/** The add-on: hours not about the RSC provided, and apart from them the hours about it. */
const ersRsc = (question: Question): Requirement[] => {
  const cell: Cell = {
    hours: 24,
    about: 12,
    timeframe: "none",
    afterDegree: null,
    band: null,
    whileProviding: false,
  };
  const received = judgeEntries(question, (entry, part) => failedTests(entry, part, cell, question));
  const receivedParts = qualifyingParts(received);
  const hours = amountOf(24, hoursOf(receivedParts).minus(aboutHoursOf(receivedParts)), "hours");

  const whileProviding = judgeEntries(question, (entry, part) =>
    failedTests(entry, part, { ...cell, whileProviding: true }, question),
  );
  const about = amountOf(12, aboutHoursOf(qualifyingParts(whileProviding)), "hours");
  return [
    {
      id: "rsc.hours",
      stage: "submission",
      status: metOrUnmet(reached(hours)),
      amount: hours,
      // An entry that is nothing but hours about the RSC provided adds nothing here, and fails nothing.
      ...sortJudged(
        received.filter(
          ({ entry, parts }) =>
            entryReason(parts) !== null || hoursOf(rscParts(entry)).isAbove(aboutHoursOf(rscParts(entry))),
        ),
      ),
    },
    {
      id: "rsc.about-provision",
      stage: "submission",
      status: metOrUnmet(reached(about)),
      amount: about,
      ...sortJudged(whileProviding.filter(({ entry }) => entry.aboutProvisionHours > 0)),
    },
  ];
};
