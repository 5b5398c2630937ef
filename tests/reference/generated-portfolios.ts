import fc, { type GeneratorValue } from "fast-check";
import {
  type Draw,
  daysAfter,
  earlier,
  integer,
  later,
  monthsAfter,
  mostly,
  nearby,
  oneOf,
  type RenewalAim,
  sometimes,
  type Target,
} from "./generated-draws.ts";
import { generatedEducation } from "./generated-education.ts";
import { generatedReferences } from "./generated-references.ts";
import { generatedRsc } from "./generated-rsc.ts";
import {
  generatedDeclarations,
  generatedEndorsements,
  generatedExams,
  generatedLeadership,
  generatedMemberships,
  generatedSignature,
  generatedVolunteering,
} from "./generated-standing.ts";
import { generatedTraining } from "./generated-training.ts";
import { generatedWork } from "./generated-work.ts";
import type { JsonObject } from "./portfolio.ts";
import { categoriesOf, OVERLAY, type Standard } from "./question.ts";

export interface Case {
  portfolio: JsonObject;
  standard: Standard;
  category: string;
  overlays: string[];
  asOf: string;
}

/** A valid portfolio that nearly suffices for the category asked about, and the question itself. */
export const anyCase = (): fc.Arbitrary<Case> => fc.gen().map((next) => drawCase(next));

export const anyPortfolio = (): fc.Arbitrary<JsonObject> => anyCase().map(({ portfolio }) => portfolio);

const STANDARDS = ["categories-2017", "alliance-2024", "levels-2016", "levels-1"] as const;

const drawCase = (next: GeneratorValue): Case => {
  const calm: Draw = { next, troubleOnceIn: 1 };
  const draw: Draw = { next, troubleOnceIn: oneOf(calm, [200, 60, 25, 10, 4, 1]) };
  const standard = oneOf(draw, STANDARDS);
  const categories = categoriesOf(standard);
  const category = categories[integer(draw, 0, categories.length - 1)] ?? "IFS";
  const overlays = standard === "categories-2017" && sometimes(draw, 2) ? [OVERLAY] : [];
  const { asOf, renewal } = sometimes(draw, 3)
    ? renewalAim(draw, standard)
    : { asOf: asOfDate(draw, standard, overlays.length > 0), renewal: null };
  const target: Target = {
    standard,
    category,
    asOf,
    degreeDay: degreeDay(draw, asOf),
    leansOnExceptions: sometimes(draw, 4),
    renewal,
  };
  return { portfolio: drawPortfolio(draw, target), standard, category, overlays, asOf };
};

/** An as-of date around a deadline, and an endorsement that is, or is not yet, to be renewed by it. */
const renewalAim = (draw: Draw, standard: Standard): { asOf: string; renewal: RenewalAim } => {
  const length = standard === "alliance-2024" ? 3 : 1;
  const year = standard === "alliance-2024" ? oneOf(draw, [2027, 2024, 2030]) : integer(draw, 2019, 2030);
  const deadline = `${year}-12-31`;
  const previous = `${year - length}-12-31`;
  const passed = sometimes(draw, 4);
  const asOf = passed
    ? oneOf(draw, [daysAfter(deadline, 1), daysAfter(deadline, 59), daysAfter(deadline, 800)])
    : oneOf(draw, [
        `${year}-11-02`,
        deadline,
        `${year}-10-01`,
        `${year}-09-30`,
        `${year}-12-30`,
        `${year}-04-15`,
        daysAfter(previous, 1),
      ]);
  const earned = earlier(
    asOf,
    oneOf(draw, [
      `${year - 4}-05-17`,
      `${year - 3}-12-31`,
      `${year - 3}-01-01`,
      `${year - 3}-01-02`,
      `${year - 2}-01-01`,
      `${year - 2}-12-31`,
      `${year - 1}-12-31`,
      `${year - 1}-03-10`,
      `${year - 2}-08-31`,
      `${year}-01-01`,
      deadline,
    ]),
  );
  const whole = year - Number(earned.slice(0, 4));
  return {
    asOf,
    renewal: {
      earnedOn: earned,
      renewedThrough: earned <= previous && (passed || sometimes(draw, 3)) ? previous : null,
      since: daysAfter(later(previous, earned), 1),
      until: earlier(asOf, deadline),
      years: Math.min(3, whole),
    },
  };
};

const asOfDate = (draw: Draw, standard: Standard, overlay: boolean): string => {
  const aroundTheOverlay = [
    "2021-06-30",
    "2020-01-01",
    "2023-12-31",
    "2022-02-28",
    "2019-12-31",
    "2024-01-01",
    "2020-12-31",
  ] as const;
  const aroundTheDeadlines = [
    "2027-11-02",
    "2027-10-01",
    "2027-09-30",
    "2027-12-31",
    "2028-01-01",
    "2024-12-31",
    "2025-01-01",
    "2030-12-31",
    "2026-06-15",
    "2031-12-31",
  ] as const;
  const anywhere = `${integer(draw, 2019, 2031)}-${oneOf(draw, [
    "06-30",
    "01-01",
    "12-31",
    "10-01",
    "09-30",
    "02-28",
    "03-01",
    "11-15",
    "07-31",
  ])}`;
  if (overlay) {
    return oneOf(draw, [...aroundTheOverlay, anywhere]);
  }
  if (standard === "alliance-2024") {
    return oneOf(draw, [...aroundTheDeadlines, anywhere, anywhere, anywhere]);
  }
  return oneOf(draw, [anywhere, anywhere, "2020-02-29", "2024-02-29", ...aroundTheOverlay]);
};

/** Long ago, or just as long ago as the work or the RSC has to last. */
const degreeDay = (draw: Draw, asOf: string): string =>
  mostly(
    draw,
    oneOf(draw, [
      monthsAfter(asOf, -60),
      monthsAfter(asOf, -90),
      daysAfter(asOf, -1094),
      "2015-02-28",
      `${Number(asOf.slice(0, 4)) - 4}-12-31`,
    ]),
    oneOf(draw, [
      daysAfter(asOf, -729),
      daysAfter(asOf, -728),
      daysAfter(asOf, -1093),
      nearby(draw, monthsAfter(asOf, -12)),
      nearby(draw, monthsAfter(asOf, -24)),
      daysAfter(asOf, -365),
      "2016-02-29",
    ]),
    4,
  );

const drawPortfolio = (draw: Draw, target: Target): JsonObject => ({
  format: "attune.portfolio/1",
  id: "generated",
  declarations: generatedDeclarations(draw, target),
  education: generatedEducation(draw, target),
  work: generatedWork(draw, target),
  training: generatedTraining(draw, target),
  rsc: generatedRsc(draw, target),
  leadership: generatedLeadership(draw, target),
  references: generatedReferences(draw, target),
  ethicsSignedOn: generatedSignature(draw, target),
  agreementSignedOn: generatedSignature(draw, target),
  memberships: generatedMemberships(draw, target),
  exams: generatedExams(draw, target),
  endorsements: generatedEndorsements(draw, target),
  volunteering: generatedVolunteering(draw, target),
});
