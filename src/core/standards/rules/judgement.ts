import type { Measure } from "../context.ts";
import { type EvidenceListed, evidenceListed, uncoveredAreas } from "../measures/listing.ts";
import type { RowOf } from "../resolve.ts";
import { finding, type Making, type Ready, ready, sharedMeasure } from "./rule.ts";

const listed = (making: Making, { evidence }: RowOf<"competencies" | "treatment">): Measure<EvidenceListed> =>
  sharedMeasure(making, "listing", evidence, evidenceListed);

/** Competency in the profile's areas: people judge; the areas that no evidence is tagged with are named. */
export const competencies = (row: RowOf<"competencies">, making: Making): Ready => {
  const found = listed(making, row);
  return ready({ evidence: row.evidence, areas: making.areas }, (context, { areas }) => {
    const entries = found(context);
    return finding("judgement", entries, null, { uncovered: uncoveredAreas(areas, entries.areas) });
  });
};

/** Training for, and RSC about, the treatment given: people judge. */
export const treatment = (row: RowOf<"treatment">, making: Making): Ready => {
  const found = listed(making, row);
  return ready({ evidence: row.evidence }, (context) => finding("judgement", found(context)));
};
