import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyEntries, keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { factNames, facts, statedOf } from "../entries/facts.ts";
import type { Kept, View } from "../entries/kept.ts";
import type { AssociationId } from "../kernel/ids.ts";
import { type Holder, type HolderId } from "../register/standing.ts";
import { entryBehind } from "./evidence.ts";
import { glanceOf } from "./glance.ts";
import { offeredTo } from "./offered.ts";
import { bothViews, viewedAs } from "./readiness.ts";
import { allTargets, findTarget, type Target } from "./target.ts";
import { targetView } from "./target-view.ts";

const offers = offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2, 12));
const targetOf = (edition: string, category: string): Target => {
  const target = findTarget(offers, { edition, category });
  if (target === undefined) throw new Error(`no ${edition}/${category}`);
  return target;
};

const viewsOf = (kept: Kept, target: Target) =>
  targetView(
    {
      stated: viewedAs(kept, library.vocabulary, "stated"),
      confirmed: viewedAs(kept, library.vocabulary, "confirmed"),
    },
    target,
  );

const bsw = typedEntry("education", "bsw", {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  field: ["Social work"],
  finished: ["finished"],
  conferredOn: ["2019-05-10"],
  transcript: ["official"],
});
const rosa = typedEntry("providers", "rosa", {
  name: ["Rosa Quintanilla"],
  held: ["IMHS", "2015-01-01", ""],
});
const rsc = typedEntry("rsc", "weekly", {
  provider: ["rosa"],
  form: ["group"],
  from: ["2024-01-01"],
  to: ["2025-06-30"],
  hours: ["30"],
  bands: ["infant"],
});
const first = typedEntry("memberships", "old", {
  association: ["Alder Bay"],
  from: ["2020-01-01"],
  to: ["2020-12-31"],
});
const second = typedEntry("memberships", "now", {
  association: ["Alder Bay"],
  from: ["2026-01-01"],
  to: ["2026-12-31"],
});
const signed = typedEntry("declarations", "said", { ethicsSignedOn: ["2026-01-05"] });

const confirming = (...entries: Kept["entries"]): Kept["confirmations"] =>
  entries.flatMap(({ id, kind, fields }) =>
    factNames
      .filter((fact) => facts[fact].kind === kind)
      .map((fact) => ({
        associationId: "here" as AssociationId,
        entry: id,
        fact,
        stated: statedOf(
          fact,
          Object.fromEntries(Object.entries(fields).map(([name, { typed }]) => [name, typed])),
        ),
      })),
  );

const ifs = targetOf("categories-2017", "IFS");

describe("what is stated and what is confirmed", () => {
  test("differ in what waits for staff, each with its entries", () => {
    const { differences } = viewsOf(keptOf([bsw, rosa, rsc, first, second, signed]), ifs);
    expect(
      differences.map(({ stated, confirmed, awaits, entries }) => [
        stated.id,
        stated.status,
        confirmed.status,
        awaits,
        entries,
      ]),
    ).toEqual([
      ["education.transcripts", "met", "unmet", "transcript", ["bsw"]],
      ["rsc.hours", "met", "unmet", "provider", ["weekly"]],
      ["ethics", "met", "unmet", "ethics", []],
      ["membership", "met", "unmet", "membership", ["/memberships/1"]],
    ]);
  });

  test("come to the same once everything is confirmed and the provider is in the register", () => {
    const holder: Holder = {
      id: "h" as HolderId,
      associationId: "a" as AssociationId,
      name: "Rosa Quintanilla",
      level: null,
      standings: [
        {
          id: "s" as Holder["standings"][number]["id"],
          kind: "held",
          category: "IMHS",
          from: "2015-01-01",
          to: null,
        },
      ],
    };
    const named = typedEntry("providers", "rosa", { name: ["Rosa Quintanilla"], holder: ["h"] });
    const kept: Kept = {
      ...keptOf([bsw, named, rsc, first, second, signed]),
      holders: new Map([[holder.id, holder]]),
      confirmations: confirming(bsw, second, signed),
    };
    expect(viewsOf(kept, ifs).differences).toEqual([]);
  });

  test("whatever is typed, they differ exactly where an answer does", () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...allTargets(offers)), (entries, target) => {
        const { stated, confirmed, differences } = viewsOf(keptOf(entries), target);
        const ids = differences.map((each) => each.stated.id);
        expect(confirmed.requirements.map(({ id }) => id)).toEqual(stated.requirements.map(({ id }) => id));
        const otherwise = stated.requirements
          .filter(({ status }, at) => confirmed.requirements[at]?.status !== status)
          .map(({ id }) => id);
        expect(otherwise.filter((id) => !ids.includes(id))).toEqual([]);
        expect(ids.length > 0 || confirmed.readyToSubmit === stated.readyToSubmit).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("an id of a verdict", () => {
  const kept: Kept = { ...keptOf([bsw, first, second]), confirmations: confirming(second) };
  const find = (view: View) => entryBehind(kept.entries, viewedAs(kept, library.vocabulary, view).composed);

  test("is that of an entry, or its place in the document of its view", () => {
    expect(find("stated")("bsw")?.id).toBe("bsw");
    expect([0, 1, 2].map((at) => find("stated")(`/memberships/${at}`)?.id)).toEqual([
      "old",
      "now",
      undefined,
    ]);
    expect([0, 1].map((at) => find("confirmed")(`/memberships/${at}`)?.id)).toEqual(["now", undefined]);
    expect(["", "/", "/x/0", "gone"].map((id) => find("stated")(id))).toEqual(Array(4).fill(undefined));
  });

  test("passes over entries that do not count yet", () => {
    const half = typedEntry("memberships", "half", { association: ["Alder Bay"] });
    const with3 = keptOf([half, second]);
    const { composed } = viewedAs(with3, library.vocabulary, "stated");
    expect(entryBehind(with3.entries, composed)("/memberships/0")?.id).toBe("now");
  });

  test("always leads to an entry, in both views", () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...allTargets(offers)), (entries, target) => {
        const all = { ...keptOf(entries), confirmations: confirming(...entries.slice(0, 4)) };
        const views = viewsOf(all, target);
        for (const view of ["stated", "confirmed"] as const) {
          const named = entryBehind(all.entries, viewedAs(all, library.vocabulary, view).composed);
          for (const { evidence, excluded } of views[view].requirements)
            for (const id of [...evidence, ...excluded.map((each) => each.id)])
              expect(named(id)).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});

test("both views at once are the same as each by itself", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const kept = { ...keptOf(entries), confirmations: confirming(...entries.slice(0, 4)) };
      expect(bothViews(kept, library.vocabulary)).toEqual({
        stated: viewedAs(kept, library.vocabulary, "stated"),
        confirmed: viewedAs(kept, library.vocabulary, "confirmed"),
      });
    }),
    { numRuns: 100 },
  );
});

test("a glance counts what a verdict says", () => {
  fc.assert(
    fc.property(anyEntries, fc.constantFrom(...allTargets(offers)), (entries, target) => {
      const { stated } = viewsOf(keptOf(entries), target);
      const glance = glanceOf(stated);
      expect(glance.isReady).toBe(glance.unmet === 0);
      expect(glance.met + glance.unmet).toBe(glance.asked);
      expect(stated.complete).toBe(glance.unmet + glance.later === 0);
    }),
    { numRuns: 100 },
  );
});
