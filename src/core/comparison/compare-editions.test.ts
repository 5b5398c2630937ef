import { describe, expect, test } from "vitest";
import { editionOf as editionNamed, library } from "../../../tests/kit/engine.ts";
import { type Edition, editionOf } from "../standards/edition.ts";
import type { Standard } from "../standards/standard.ts";
import type { Fate, Particular } from "./change.ts";
import { compareEditions, type EditionComparison } from "./compare-editions.ts";
import type { Side } from "./place.ts";

const side = (edition: Edition, ...overlays: readonly string[]): Side => ({ edition, overlays });

/** The same edition with other data. */
const edited = (edition: Edition, edit: (standard: Standard) => Standard): Side =>
  side(editionOf(edit(edition.standard), edition.overlays, edition.framework));

const sides: readonly Side[] = [...library.editions.values()].flatMap((edition) => [
  side(edition),
  ...edition.overlays.map(({ id }) => side(edition, id)),
]);
const pairs = sides.flatMap((before) => sides.map((after) => ({ before, after })));

const opposite: { readonly [F in Fate]: Fate } = {
  tightened: "loosened",
  loosened: "tightened",
  changed: "changed",
  added: "removed",
  removed: "added",
};

const byKey = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [keyOf(one), one]));

const mirroredParticulars = (particulars: readonly Particular[]): ReadonlyMap<string, Particular> =>
  byKey(
    particulars.map((each) => ({
      ...each,
      before: each.after,
      after: each.before,
      change: opposite[each.change],
    })),
    ({ what, through }) => `${what} ${through}`,
  );

const requirements = ({ requirements: all }: EditionComparison) =>
  byKey(
    all.map((each) => ({
      ...each,
      particulars: byKey(each.particulars, ({ what, through }) => `${what} ${through}`),
    })),
    ({ category, id }) => `${category} ${id}`,
  );

const mirrored = ({ requirements: all }: EditionComparison) =>
  byKey(
    all.map((each) => ({
      ...each,
      change: opposite[each.change],
      particulars: mirroredParticulars(each.particulars),
    })),
    ({ category, id }) => `${category} ${id}`,
  );

const change = (comparison: EditionComparison, category: string, id: string) =>
  comparison.requirements.find((each) => each.category === category && each.id === id);

describe("a comparison of editions", () => {
  test.each(sides.map((one) => [one.edition.standard.id, one] as const))(
    "of %s with itself shows nothing",
    (_, one) => {
      const comparison = compareEditions(one, one);
      expect(comparison).toMatchObject({
        requirements: [],
        cycle: null,
        edition: [],
        advice: [],
        wording: [],
      });
      expect(
        comparison.categories.every((each) => each.change === "kept" && each.particulars.length === 0),
      ).toBe(true);
    },
  );

  test("is the mirror of the comparison the other way round", () => {
    for (const { before, after } of pairs) {
      const there = compareEditions(before, after);
      const back = compareEditions(after, before);
      expect(requirements(back)).toEqual(mirrored(there));
      expect(back.cycle?.change).toBe(there.cycle === null ? undefined : opposite[there.cycle.change]);
      expect(back.wording).toHaveLength(there.wording.length);
      expect(back.advice).toHaveLength(there.advice.length);
    }
  });

  test("says by how much, and which way", () => {
    const comparison = compareEditions(
      side(editionNamed("categories-2017")),
      side(editionNamed("alliance-2024")),
    );
    expect(change(comparison, "IFS", "training.hours")).toEqual({
      category: "IFS",
      id: "training.hours",
      change: "tightened",
      particulars: [{ what: "hours", before: 30, after: 33, change: "tightened" }],
    });
    expect(comparison.categories.find(({ category }) => category === "ERS")?.change).toBe("added");
    expect(change(comparison, "ERS", "endorsement.held")?.change).toBe("added");
    expect(change(comparison, "IFS", "references.roles")?.change).toBe("removed");
    expect(comparison.advice).toContainEqual({
      category: "IFS",
      what: "training.typical",
      before: 50,
      after: null,
    });
  });

  test("shows what an exception loosens, and nothing else", () => {
    const edition = editionNamed("categories-2017");
    const comparison = compareEditions(side(edition), side(edition, "massaimh-2020"));
    expect(new Set(comparison.requirements.map((each) => `${each.id} ${each.change}`))).toEqual(
      new Set([
        "rsc.hours loosened",
        "rsc.about-provision loosened",
        "rsc.about-provision changed",
        "references.endorsed loosened",
        "renewal.rsc loosened",
        "renewal.training.rsc-provision loosened",
      ]),
    );
    expect(change(comparison, "IFA", "rsc.hours")).toBeUndefined();
    // Only where it is still required does it matter that another window can be chosen.
    expect(change(comparison, "IMHM-C", "rsc.about-provision")?.change).toBe("loosened");
    expect(change(comparison, "ECMHM-C", "rsc.about-provision")?.change).toBe("changed");
    expect(comparison.wording).toEqual([]);
  });

  test("tells names, titles and interpretations as wording, not as rules", () => {
    const edition = editionNamed("levels-1");
    const other = edited(edition, (standard) => ({
      ...standard,
      title: { en: "Other", es: "Otro" },
      interpretations: [],
      categories: standard.categories.map((category) => ({ ...category, name: { en: "X", es: "Y" } })),
    }));
    const comparison = compareEditions(side(edition), other);
    expect(comparison).toMatchObject({ requirements: [], cycle: null, edition: [], advice: [] });
    expect(comparison.wording.map(({ what }) => what)).toEqual([
      "title",
      "interpretations",
      ...edition.standard.categories.map(() => "name"),
    ]);
  });

  test("shows a category's other bands, designation and profile in the requirements that refer to them", () => {
    const edition = editionNamed("categories-2017");
    const other = edited(edition, (standard) => ({
      ...standard,
      categories: standard.categories.map((category) => {
        if (category.code === "IFS") return { ...category, bands: ["infant", "early-childhood"] };
        if (category.code === "IMHM-P") return { ...category, designation: "C", profile: null };
        return category;
      }),
    }));
    const comparison = compareEditions(side(edition), other);
    expect(comparison.requirements.map((each) => `${each.category} ${each.id} ${each.change}`)).toEqual([
      "IFS work.duration loosened",
      "IFS work.families loosened",
      "IFS rsc.hours loosened",
      "IMHM-P competencies loosened",
      "IMHM-P exam.essay changed",
    ]);
    expect(comparison.categories.filter(({ particulars }) => particulars.length > 0)).toHaveLength(2);
  });

  test("fills slots as raters would: a slot more is tighter, in whatever order they are listed", () => {
    const edition = editionNamed("levels-1");
    const withSlots = (edit: (slots: never[]) => unknown): Side =>
      edited(edition, (standard) => ({
        ...standard,
        requirements: standard.requirements.map((row) =>
          row.id === "references.roles" ? { ...row, slots: edit(row.slots as never) as never } : row,
        ),
      }));
    const reversed = compareEditions(
      side(edition),
      withSlots((slots) => slots.toReversed()),
    );
    expect(reversed.requirements).toEqual([]);
    const fewer = compareEditions(
      side(edition),
      withSlots((slots) => slots.slice(1)),
    );
    expect(new Set(fewer.requirements.map((each) => each.change))).toEqual(new Set(["loosened"]));
  });
});
