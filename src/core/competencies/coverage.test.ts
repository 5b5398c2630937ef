import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyEntries, keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { composePortfolio } from "../entries/compose-portfolio.ts";
import type { TypedFields } from "../entries/fields.ts";
import type { Kept } from "../entries/kept.ts";
import { parseDay } from "../kernel/calendar.ts";
import { type EvidenceKind, evidenceKinds } from "../portfolio/terms.ts";
import { offeredTo } from "../readiness/offered.ts";
import { allTargets, type Target } from "../readiness/target.ts";
import { evaluate } from "../standards/evaluate.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import { groupsOf } from "./area-groups.ts";
import { coverageOf, evidenceFor, onlyUncovered, untagged } from "./coverage.ts";
import { coverageViews, profileText, viewOfTarget } from "./coverage-views.ts";

const asOf = parseDay("2026-03-02") ?? 0;
const areas = [...library.vocabulary.areas];
const [first = "", second = ""] = areas;

const targets: readonly Target[] = allTargets(
  offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2)).map((offer) => ({
    ...offer,
    today: asOf,
    overlays: offer.edition.overlays.map(({ id }) => id),
  })),
);
const targetOf = (edition: string, code: string): Target => {
  const found = targets.find(
    ({ offer, category }) => offer.edition.standard.id === edition && category.code === code,
  );
  if (found === undefined) throw new Error(`no ${edition}/${code}`);
  return found;
};

const factsFrom = (entries: Kept["entries"]): Facts =>
  factsOf(composePortfolio(keptOf(entries), library.vocabulary, "stated").portfolio);

const coverageFor = (entries: Kept["entries"], target: Target) => {
  const view = viewOfTarget(target);
  return view === undefined
    ? undefined
    : coverageOf(groupsOf(view), evidenceFor(target), { facts: factsFrom(entries), entries, asOf });
};

/** Entries that count, of each kind that can show something. */
const complete: { readonly [K in EvidenceKind]: TypedFields } = {
  education: { kind: ["coursework"], finished: ["finished"], conferredOn: ["2018-05-12"] },
  work: { kind: ["paid"], from: ["2019-01-01"], going: ["goes-on"] },
  training: { title: ["Babies"], date: ["2025-03-01"], hours: ["6"] },
  rsc: { provider: ["rosa"], form: ["group"], from: ["2025-01-01"], to: ["2025-06-30"], hours: ["12"] },
  leadership: { activity: ["Chair"], scope: ["state"], from: ["2020-01-01"], going: ["goes-on"] },
};
const rosa = typedEntry("providers", "rosa", { name: ["Rosa Quintanilla"] });
const entry = (kind: EvidenceKind, id: string, shows: readonly string[], further: TypedFields = {}) =>
  typedEntry(kind, id, { ...complete[kind], areas: shows, ...further });

const taggedEntries = fc
  .array(
    fc.tuple(
      fc.constantFrom(...evidenceKinds),
      fc.subarray(areas, { maxLength: 12 }),
      fc.constantFrom<TypedFields>(
        {},
        { date: ["2027-01-01"], from: ["2027-01-01"], to: ["2027-02-01"] },
        { finished: ["not-yet"] },
      ),
    ),
    { maxLength: 12 },
  )
  .map((made) => made.map(([kind, shows, further], at) => entry(kind, `tagged-${at}`, shows, further)));

describe("what is shown", () => {
  test("is just what the engine does not find uncovered, by every category of every edition", () => {
    fc.assert(
      fc.property(taggedEntries, anyEntries, (tagged, others) => {
        const entries = [rosa, ...tagged, ...others];
        const facts = factsFrom(entries);
        for (const target of targets) {
          const { offer, category } = target;
          const [verdict] = evaluate(offer.edition, facts, [category], offer.overlays, asOf);
          const found = verdict?.requirements.find(({ id }) => id === "competencies");
          const view = viewOfTarget(target);
          if (found === undefined || view === undefined) continue;
          const coverage = coverageOf(groupsOf(view), evidenceFor(target), { facts, entries, asOf });
          const all = coverage.groups.flatMap((group) => group.areas);
          expect(all.filter(({ isShown }) => !isShown).map(({ id }) => id)).toEqual(found.uncovered);
          expect([coverage.shown, coverage.total]).toEqual([
            all.length - (found.uncovered?.length ?? 0),
            all.length,
          ]);
          const shows = new Set(
            all.flatMap(({ cells }) => coverage.kinds.flatMap((kind) => cells[kind].shows)),
          );
          expect([...shows].filter((id) => !found.evidence.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("stands in the cell of its kind, and what does not count yet waits there", () => {
    const coverage = coverageFor(
      [
        entry("training", "t1", [first]),
        entry("training", "t2", [first, first], { hours: [] }),
        entry("work", "w1", [second], { from: ["2027-01-01"] }),
        entry("training", "t3", ["astrology"]),
      ],
      targetOf("alliance-2024", "IFS"),
    );
    const cells = (id: string) =>
      coverage?.groups.flatMap((group) => group.areas).find((each) => each.id === id);
    expect(cells(first)).toMatchObject({
      isShown: true,
      cells: { training: { shows: ["t1"], waits: ["t2"] }, work: { shows: [], waits: [] } },
    });
    expect(cells(second)).toMatchObject({ isShown: false, cells: { work: { shows: [], waits: ["w1"] } } });
    expect([coverage?.shown, coverage?.total]).toEqual([1, 37]);
  });

  test("goes by the kinds that the edition names", () => {
    const led = [entry("leadership", "l1", [first])];
    expect(evidenceFor(targetOf("categories-2017", "IFS"))).toEqual(["education", "work", "training", "rsc"]);
    expect(coverageFor(led, targetOf("categories-2017", "IFS"))?.shown).toBe(0);
    expect(coverageFor(led, targetOf("levels-2016", "IFS"))?.shown).toBe(1);
  });

  test("without it, what is left is what nothing shows", () => {
    const coverage = coverageFor([entry("training", "t1", areas.slice(1))], targetOf("alliance-2024", "IFS"));
    if (coverage === undefined) throw new Error("no profile");
    expect(onlyUncovered(coverage).groups.map((group) => group.areas.map(({ id }) => id))).toEqual([[first]]);
  });
});

test("entries without areas are those that could have some", () => {
  const entries = [rosa, entry("training", "t1", []), entry("work", "w1", [first]), entry("rsc", "r1", [])];
  expect(untagged(entries).map(({ id }) => id)).toEqual(["t1", "r1"]);
});

describe("the ways to look at it", () => {
  const [offer] = offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2)).filter(
    ({ edition }) => edition.standard.id === "alliance-2024",
  );

  test("are the profiles of what one has in mind, then the others", () => {
    const inMind = { ...(offer as NonNullable<typeof offer>), chosen: ["IMHM-P", "ERS", "IFS"] };
    const views = coverageViews([inMind], library);
    expect(views.map((view) => [profileText(view), view.target?.category.code])).toEqual([
      ["mental-health-mentor-P", "IMHM-P"],
      ["family-specialist", "IFS"],
      ["family-associate", undefined],
      ["mental-health-specialist", undefined],
      ["mental-health-mentor-C", undefined],
      ["mental-health-mentor-RF", undefined],
    ]);
  });

  test("hold the areas that the designation adds", () => {
    const counts = coverageViews([], library).map((view) => [
      profileText(view),
      groupsOf(view).reduce((sum, group) => sum + group.areas.length, 0),
    ]);
    expect(counts).toEqual([
      ["family-associate", 36],
      ["family-specialist", 37],
      ["mental-health-specialist", 45],
      ["mental-health-mentor-C", 54],
      ["mental-health-mentor-P", 58],
      ["mental-health-mentor-RF", 57],
    ]);
  });
});
