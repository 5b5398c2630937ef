import type { RequirementId } from "../standards/verdict.ts";
import type { Plan } from "./plan.ts";

/** What keeps a category from being ready sooner: what no passing of time brings, or else what comes last. */
export const holdingBack = ({ missing }: Pick<Plan, "missing">): readonly RequirementId[] => {
  const never = missing.filter(({ earliest }) => earliest === null);
  if (never.length > 0) return never.map(({ id }) => id);
  const last = missing.reduce(
    (latest, { earliest }) => ((earliest ?? "") > latest ? (earliest ?? "") : latest),
    "",
  );
  return missing.filter(({ earliest }) => earliest === last).map(({ id }) => id);
};
