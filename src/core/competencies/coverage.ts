import { typedOf } from "../entries/entry.ts";
import type { Kept } from "../entries/kept.ts";
import type { Day } from "../kernel/calendar.ts";
import { type EvidenceKind, evidenceKinds } from "../portfolio/terms.ts";
import type { Target } from "../readiness/target.ts";
import { itemsOf } from "../standards/apply-overlays.ts";
import { rowsOf } from "../standards/compile.ts";
import { overlaysInForce } from "../standards/edition.ts";
import type { Facts } from "../standards/facts.ts";
import { rowIn } from "../standards/resolve.ts";
import type { Area, AreaGroup } from "./area-groups.ts";
import { showsAreas } from "./suggest-areas.ts";

/** The entries of one kind that are tagged with an area: those that show it, and those that do not count yet. */
export type CoverageCell = { readonly shows: readonly string[]; readonly waits: readonly string[] };

/** One area with what shows it, kind by kind. */
export type CoveredArea = Area & {
  readonly isShown: boolean;
  readonly cells: { readonly [K in EvidenceKind]: CoverageCell };
};

export type CoveredGroup = Omit<AreaGroup, "areas"> & { readonly areas: readonly CoveredArea[] };

/** Which areas are shown, by what. */
export type Coverage = {
  /** The kinds of entries that are looked at. */
  readonly kinds: readonly EvidenceKind[];
  readonly groups: readonly CoveredGroup[];
  readonly shown: number;
  readonly total: number;
};

/** The kinds of entries that an edition looks at for the competencies of a category; all where it states none. */
export const evidenceFor = ({ offer, category }: Target): readonly EvidenceKind[] => {
  const { edition, overlays, today } = offer;
  const rows = rowsOf(edition, category, itemsOf(overlaysInForce(edition, overlays, today)));
  const named = rowIn(rows, "competencies")?.evidence;
  return named === undefined ? evidenceKinds : evidenceKinds.filter((kind) => named.includes(kind));
};

type Sides = { readonly shows: Map<string, string[]>; readonly waits: Map<string, string[]> };

const add = (entries: Map<string, string[]>, area: string, entry: string): void => {
  entries.set(area, [...(entries.get(area) ?? []), entry]);
};

/** The entries of a kind by the areas they are tagged with: an entry shows them once it counts and has begun. */
const tagsOf = (kind: EvidenceKind, { facts, entries, asOf }: Judged): Sides => {
  const sides: Sides = { shows: new Map(), waits: new Map() };
  const { ids, begins, areas } = facts.evidence[kind];
  const begun = new Set(ids.filter((_, at) => (begins[at] as Day) <= asOf));
  ids.forEach((id, at) => {
    for (const area of new Set(areas[at])) add(begun.has(id) ? sides.shows : sides.waits, area, id);
  });
  const counted = new Set(ids);
  for (const entry of entries)
    if (entry.kind === kind && !counted.has(entry.id))
      for (const area of new Set(typedOf(entry)["areas"])) add(sides.waits, area, entry.id);
  return sides;
};

/** What is looked at: the entries that count as facts, all of them as they are typed, and the day. */
export type Judged = {
  readonly facts: Pick<Facts, "evidence">;
  readonly entries: Kept["entries"];
  readonly asOf: Day;
};

/**
 * Which of some areas are shown by entries of the kinds that are looked at, counted as the requirement `competencies`
 * counts them: an area is shown where it is not among the uncovered there. Entries that do not count yet, or have not
 * begun, are told and show nothing.
 */
export const coverageOf = (
  groups: readonly AreaGroup[],
  kinds: readonly EvidenceKind[],
  judged: Judged,
): Coverage => {
  const tags = new Map(evidenceKinds.map((kind) => [kind, tagsOf(kind, judged)] as const));
  const cellOf = (kind: EvidenceKind, area: string): CoverageCell => ({
    shows: tags.get(kind)?.shows.get(area) ?? [],
    waits: tags.get(kind)?.waits.get(area) ?? [],
  });
  const covered = groups.map((group) => ({
    ...group,
    areas: group.areas.map((area): CoveredArea => {
      const cells = {
        education: cellOf("education", area.id),
        work: cellOf("work", area.id),
        training: cellOf("training", area.id),
        rsc: cellOf("rsc", area.id),
        leadership: cellOf("leadership", area.id),
      };
      return { ...area, cells, isShown: kinds.some((kind) => cells[kind].shows.length > 0) };
    }),
  }));
  const all = covered.flatMap(({ areas }) => areas);
  return {
    kinds,
    groups: covered,
    shown: all.filter(({ isShown }) => isShown).length,
    total: all.length,
  };
};

/** What is left of a coverage where only what is not shown is looked at. */
export const onlyUncovered = (coverage: Coverage): Coverage => ({
  ...coverage,
  groups: coverage.groups
    .map((group) => ({ ...group, areas: group.areas.filter(({ isShown }) => !isShown) }))
    .filter(({ areas }) => areas.length > 0),
});

/** The entries that could show areas and are tagged with none, in their order. */
export const untagged = <E extends Kept["entries"][number]>(entries: readonly E[]): readonly E[] =>
  entries.filter((entry) => showsAreas(entry.kind) && (typedOf(entry)["areas"] ?? []).length === 0);
