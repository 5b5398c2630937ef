import type { RenewalRow, RequirementRow } from "../standards/rows.ts";

type Row = RequirementRow | RenewalRow;

/**
 * Training given to others counts up to a share of the hours, by default up to all of them; asking for attended
 * training means none of it. Where only training attended ever counts, asking for it says nothing.
 */
export const withCapsAsFigures = (row: Row): Row => {
  if (row.id === "renewal.training.rsc-provision") return { ...row, attended: true };
  if (row.id !== "renewal.training") return row;
  const { attended, givenUpToPercent = 100, volunteeringUpTo = 0, ...rest } = row;
  return { ...rest, givenUpToPercent: attended ? 0 : givenUpToPercent, volunteeringUpTo };
};
