import type { Day } from "../../kernel/calendar.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import type { EvidenceKind } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { Excluded, Tally } from "../verdict.ts";

/** What there is of some kinds of evidence on the as-of day, for people to judge, and the areas it is tagged with. */
export type EvidenceListed = Tally & { readonly areas: ReadonlySet<string> };

type Tagged = { readonly id: string; readonly areas: readonly string[] };

/** Lists the entries of the kinds, each in file order. */
export const evidenceListed = ({ facts, asOf }: Context, kinds: readonly EvidenceKind[]): EvidenceListed => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const areas = new Set<string>();
  const list = (entry: Tagged, begins: Day | null): void => {
    if (begins === null || begins > asOf) excluded.push({ id: entry.id, reason: "after-as-of" });
    else {
      evidence.push(entry.id);
      for (const area of entry.areas) areas.add(area);
    }
  };
  for (const kind of kinds) listEach(facts.portfolio, kind, list);
  return { evidence, excluded, areas };
};

const listEach = (
  { education, work, training, rsc, leadership }: Portfolio,
  kind: EvidenceKind,
  list: (entry: Tagged, begins: Day | null) => void,
): void => {
  switch (kind) {
    case "education":
      for (const entry of education) list(entry, entry.conferredOn);
      return;
    case "training":
      for (const entry of training) list(entry, entry.date);
      return;
    case "work":
      for (const entry of work) list(entry, entry.from);
      return;
    case "rsc":
      for (const entry of rsc) list(entry, entry.from);
      return;
    case "leadership":
      for (const entry of leadership) list(entry, entry.from);
      return;
  }
};
