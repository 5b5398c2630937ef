import type { Declaration } from "../portfolio/terms.ts";
import { exceptionClause, type Item } from "./apply-overlays.ts";
import type { CompiledRequirement } from "./compiled-requirement.ts";
import type { Finding, Requirement } from "./verdict.ts";

/**
 * Writes a finding as a requirement of a verdict, fields in the order of the format. Each shape is written out,
 * because copying with a spread made up half the time of an evaluation.
 */
export const requirementOf = (
  compiled: CompiledRequirement,
  finding: Finding,
  exception: Item | null,
  declaration: Declaration | null,
): Requirement => {
  const { id, stage } = compiled;
  const { status, amount, window, months, evidence, excluded, uncovered } = finding;
  const clause = exception === null ? compiled.clause : exceptionClause(exception);
  const overlay = exception === null ? null : exception.overlay.id;
  if (amount === null)
    return uncovered === undefined
      ? { id, stage, status, evidence, excluded, clause, overlay, declaration }
      : { id, stage, status, evidence, excluded, uncovered, clause, overlay, declaration };
  const { required, actual, missing, unit } = amount;
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
