import type { Measure } from "../context.ts";
import { type EvidenceListed, evidenceListed, uncoveredAreas } from "../measures/listing.ts";
import type { RowOf } from "../resolve.ts";
import { type Making, type Ready, ready, sharedMeasure } from "./rule.ts";

const listed = (making: Making, { evidence }: RowOf<"competencies" | "treatment">): Measure<EvidenceListed> =>
  sharedMeasure(making, "listing", evidence, evidenceListed);

/** Competency in the profile's areas: people judge; the areas that no evidence is tagged with are named. */
export const competencies = (row: RowOf<"competencies">, making: Making): Ready => {
  const found = listed(making, row);
  return ready({ evidence: row.evidence, areas: making.areas }, (context, { areas }) => {
    const { evidence, excluded, areas: tagged } = found(context);
    return { status: "judgement", evidence, excluded, uncovered: uncoveredAreas(areas, tagged) };
  });
};

/** Training for, and RSC about, the treatment given: people judge. */
export const treatment = (row: RowOf<"treatment">, making: Making): Ready => {
  const found = listed(making, row);
  return ready({ evidence: row.evidence }, (context) => {
    const { evidence, excluded } = found(context);
    return { status: "judgement", evidence, excluded };
  });
};
