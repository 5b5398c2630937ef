import type { Class } from "./class.ts";
import type { Edit } from "./edits.ts";

type Rule = { readonly hours: number | readonly number[]; readonly force: string; readonly peers: number };
type Row = { readonly [field: string]: unknown };
type Case = {
  readonly when: { readonly heldForYears?: number; readonly holds?: readonly string[] };
  readonly set: Row;
};

/** What the yearly RSC asks of someone who held the endorsement for so many years, and holds others. */
const asked = (row: Row, years: number, held: readonly string[]): Rule => {
  const cases = (row["cases"] ?? []) as readonly Case[];
  const applying = cases.find(
    ({ when }) =>
      years >= (when.heldForYears ?? 0) &&
      (when.holds === undefined || when.holds.some((code) => held.includes(code))),
  );
  const all: Row = { ...row, ...applying?.set };
  return {
    hours: all["hours"] as Rule["hours"],
    force: all["force"] === "recommended" ? "recommended" : "required",
    // No peer's hours, those of a peer with the same endorsement, or those of every peer.
    peers: all["notPeer"] ? (all["peersHoldingOwn"] ? 1 : 0) : 2,
  };
};

const hoursAt = ({ hours }: Rule, years: number): number =>
  typeof hours === "number" ? hours : (hours[Math.min(years, hours.length) - 1] ?? 0);

/** Tries every situation that the editions and the edits can tell apart, and says which ways it went. */
export const renewalRsc = (edit: Edit): Class => {
  const { before, after } = rowsOf(edit);
  const ways = new Set<string>();
  for (const years of [0, 1, 2, 3, 4, 5])
    for (const held of [[], ["ERS"], ["IFS"], ["IMHS"], ["ECMHS"], ["IMHM-C"], ["ECMHM-P"], ["ERS", "IFS"]])
      for (const endorsed of [1, 2, 3]) {
        const [from, to] = [asked(before, years, held), asked(after, years, held)];
        if (from.force !== to.force) ways.add(to.force === "required" ? "tightened" : "loosened");
        else {
          const difference = hoursAt(to, endorsed) - hoursAt(from, endorsed);
          if (difference !== 0) ways.add(difference > 0 ? "tightened" : "loosened");
          if (from.peers !== to.peers) ways.add(to.peers < from.peers ? "tightened" : "loosened");
        }
      }
  if (ways.size === 2) return "changed";
  return ways.has("tightened") ? "tightened" : ways.has("loosened") ? "loosened" : "none";
};

const rowsOf = ({ row, mutant, categories }: Edit): { readonly before: Row; readonly after: Row } => ({
  before: row,
  after:
    mutant.renewal.requirements.find(
      (each) => each.id === "renewal.rsc" && (each.for === "all" || each.for.includes(categories[0] ?? "")),
    ) ?? {},
});
