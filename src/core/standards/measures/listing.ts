import type { EvidenceKind } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { EvidenceEntries } from "../facts.ts";
import type { Excluded, Tally } from "../verdict.ts";

/** What there is of some kinds of evidence on the as-of day, for people to judge, and the areas it is tagged with. */
export type EvidenceListed = Tally & { readonly areas: ReadonlySet<string> };

/** Lists the entries of the kinds, each in file order. */
export const evidenceListed = ({ facts, asOf }: Context, kinds: readonly EvidenceKind[]): EvidenceListed => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const areas = new Set<string>();
  for (const kind of kinds) {
    const entries = facts.evidence[kind];
    if (entries.complete <= asOf) {
      for (const id of entries.ids) evidence.push(id);
      for (const area of entries.allAreas) areas.add(area);
    } else listExisting(entries, asOf, evidence, excluded, areas);
  }
  return { evidence, excluded, areas };
};

const listExisting = (
  { ids, begins, areas }: EvidenceEntries,
  asOf: number,
  evidence: string[],
  excluded: Excluded[],
  tagged: Set<string>,
): void => {
  ids.forEach((id, index) => {
    if ((begins[index] as number) > asOf) excluded.push({ id, reason: "after-as-of" });
    else {
      evidence.push(id);
      for (const area of areas[index] ?? []) tagged.add(area);
    }
  });
};

/** Those of the areas that no evidence is tagged with. */
export const uncoveredAreas = (areas: readonly string[], tagged: ReadonlySet<string>): readonly string[] => {
  if (tagged.size === 0) return areas;
  const uncovered: string[] = [];
  for (const area of areas) if (!tagged.has(area)) uncovered.push(area);
  return uncovered;
};
