import type { Day } from "../../kernel/calendar.ts";
import type { EvidenceKind } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { Excluded, Tally } from "../verdict.ts";

type Listed = { readonly id: string; readonly begins: Day | null; readonly areas: readonly string[] };

const listedOf = ({ facts }: Context, kind: EvidenceKind): readonly Listed[] => {
  const { education, work, training, rsc, leadership } = facts.portfolio;
  switch (kind) {
    case "education":
      return education.map(({ id, areas, conferredOn }) => ({ id, areas, begins: conferredOn }));
    case "training":
      return training.map(({ id, areas, date }) => ({ id, areas, begins: date }));
    case "work":
      return work.map(({ id, areas, from }) => ({ id, areas, begins: from }));
    case "rsc":
      return rsc.map(({ id, areas, from }) => ({ id, areas, begins: from }));
    case "leadership":
      return leadership.map(({ id, areas, from }) => ({ id, areas, begins: from }));
  }
};

/** What there is of some kinds of evidence on the as-of day, for people to judge, and the areas it is tagged with. */
export type EvidenceListed = Tally & { readonly areas: ReadonlySet<string> };

/** Lists the entries of the kinds, each in file order. */
export const evidenceListed = (context: Context, kinds: readonly EvidenceKind[]): EvidenceListed => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const areas = new Set<string>();
  for (const kind of kinds) {
    for (const entry of listedOf(context, kind)) {
      if (entry.begins === null || entry.begins > context.asOf)
        excluded.push({ id: entry.id, reason: "after-as-of" });
      else {
        evidence.push(entry.id);
        for (const area of entry.areas) areas.add(area);
      }
    }
  }
  return { evidence, excluded, areas };
};
