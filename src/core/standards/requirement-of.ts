import type { CompiledRequirement } from "./compiled-requirement.ts";
import type { Finding, Requirement } from "./verdict.ts";

/** Which rule a finding comes from. */
type Source = Pick<Requirement, "clause" | "overlay" | "declaration">;

/**
 * Writes a finding as a requirement of a verdict, fields in the order of the format. Each shape is written out,
 * because copying with a spread made up half the time of an evaluation.
 */
export const requirementOf = (
  { id, stage }: CompiledRequirement,
  { status, required, actual, missing, unit, window, months, evidence, excluded, uncovered }: Finding,
  { clause, overlay, declaration }: Source,
): Requirement => {
  const isCounted =
    required !== undefined && actual !== undefined && missing !== undefined && unit !== undefined;
  if (!isCounted)
    return uncovered === undefined
      ? { id, stage, status, evidence, excluded, clause, overlay, declaration }
      : { id, stage, status, evidence, excluded, uncovered, clause, overlay, declaration };
  if (window === undefined)
    return {
      id,
      stage,
      status,
      required,
      actual,
      missing,
      unit,
      evidence,
      excluded,
      clause,
      overlay,
      declaration,
    };
  const counted = { id, stage, status, required, actual, missing, unit, window };
  return months === undefined
    ? { ...counted, evidence, excluded, clause, overlay, declaration }
    : { ...counted, months, evidence, excluded, clause, overlay, declaration };
};
