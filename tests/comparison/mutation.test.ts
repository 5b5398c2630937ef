import { afterAll, describe, expect, test } from "vitest";
import { compareEditions, type EditionComparison } from "../../src/core/comparison/compare-editions.ts";
import { type Edition, editionOf } from "../../src/core/standards/edition.ts";
import { isEveryCase, library } from "../kit/engine.ts";
import { type Judged, portfoliosByCategory, type Statuses, statusesFor } from "./behaviour.ts";
import type { Class } from "./class.ts";
import { type Edit, editsOfEdition } from "./edits.ts";
import { expectedClass, mayBeCovered } from "./expected-classes.ts";
import { expectedDependents, rowsOf } from "./expected-dependents.ts";

// Every edit that a rule pack can undergo must be reported for exactly the requirements that it touches, in the class
// that a person expects, and never against how portfolios fare under the edited rules.

const portfolios = portfoliosByCategory(isEveryCase ? 8_000 : 3_000, isEveryCase ? 400 : 120);
const MOST_CATEGORIES = isEveryCase ? 13 : 2;

const classes = new Map<string, number>();
let edits = 0;
let judged = 0;
let witnessed = 0;

const side = (edition: Edition) => ({ edition, overlays: [] });

const reported = (comparison: EditionComparison): ReadonlyMap<string, Class> =>
  new Map(comparison.requirements.map(({ category, id, change }) => [`${category} ${id}`, change]));

/** What a person expects to be reported, by category and requirement. */
const expected = (
  edit: Edit,
  edition: Edition,
  comparison: EditionComparison,
): ReadonlyMap<string, Class> => {
  const routed = new Set(
    edition.standard.requirements.flatMap((row) =>
      row.id === "education" && row.routes !== undefined && row.for !== "all" ? row.for : [],
    ),
  );
  const found = new Map<string, Class>();
  const actual = reported(comparison);
  for (const category of edit.categories) {
    const key = `${category} ${edit.id}`;
    const said = expectedClass(edit, category, routed);
    if (said === null) throw new Error(`nobody has said what this is: ${edit.id}:${edit.at} ${edit.kind}`);
    const direct = mayBeCovered(edit) && !actual.has(key) ? "none" : said;
    if (direct !== "none") found.set(key, direct);
    for (const [id, change] of expectedDependents(edit, direct, rowsOf(edition.standard, category)))
      found.set(`${category} ${id}`, change);
  }
  return found;
};

const isAgainst = (
  change: Class | undefined,
  before: string | undefined,
  after: string | undefined,
): boolean => {
  const [wasUnmet, isUnmet] = [before === "unmet", after === "unmet"];
  if (change === undefined) return before !== after;
  if (change === "tightened" || change === "added") return wasUnmet && !isUnmet;
  return (change === "loosened" || change === "removed") && !wasUnmet && isUnmet;
};

const describeEdit = ({ id, at, kind, before, after }: Edit): string =>
  `${id}:${at} ${kind}: ${JSON.stringify(before)} to ${JSON.stringify(after)}`;

type StatusesBefore = (code: string, at: number, one: Judged, isRenewal: boolean) => Statuses;

/** Holds the report against how portfolios fare; gives what speaks against it. What is not reported must be the same. */
const contradictions = (
  edit: Edit,
  edition: Edition,
  changes: ReadonlyMap<string, Class>,
  statusesBefore: StatusesBefore,
): readonly string[] => {
  const mutant = editionOf(edit.mutant, [], edition.framework);
  const isRenewal = edit.id.startsWith("renewal.");
  const touched = edit.id === "cycle" ? [] : edit.categories;
  const some = new Set([...touched.slice(0, MOST_CATEGORIES - 1), ...touched.slice(-1)]);
  return [...some].flatMap((code) => {
    let hasWitness = false;
    const against = (portfolios.get(code) ?? []).flatMap((one, at): string[] => {
      const before = statusesBefore(code, at, one, isRenewal);
      const after = statusesFor(mutant, code, one, isRenewal);
      judged += 1;
      return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
        const change = changes.get(`${code} ${id}`);
        hasWitness ||= before.get(id) !== after.get(id);
        return isAgainst(change, before.get(id), after.get(id))
          ? [
              `${describeEdit(edit)}: ${code} ${id} is ${change ?? "not reported"} but ${before.get(id)} became ${after.get(id)}`,
            ]
          : [];
      });
    });
    if (hasWitness) witnessed += 1;
    return against.slice(0, 1);
  });
};

describe.each([...library.editions])("every edit of %s", (_, edition) => {
  const all = editsOfEdition(edition);
  const compared = all.map((edit) => ({
    edit,
    comparison: compareEditions(side(edition), side(editionOf(edit.mutant, [], edition.framework))),
  }));

  test("is reported for what it touches, in the class that a person expects", () => {
    const wrong = compared.flatMap(({ edit, comparison }) => {
      const actual = reported(comparison);
      for (const category of edit.categories) {
        const change = actual.get(`${category} ${edit.id}`) ?? "none";
        classes.set(change, (classes.get(change) ?? 0) + 1);
      }
      edits += 1;
      if (edit.id === "cycle") {
        const wanted = expectedClass(edit, "", new Set());
        return comparison.cycle?.change === wanted
          ? []
          : [`${describeEdit(edit)}: ${comparison.cycle?.change}`];
      }
      const wanted = expected(edit, edition, comparison);
      return [...new Set([...wanted.keys(), ...actual.keys()])]
        .filter((key) => wanted.get(key) !== actual.get(key))
        .map((key) => `${describeEdit(edit)}: ${key} should be ${wanted.get(key)} and is ${actual.get(key)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("fares as reported with generated portfolios", () => {
    const kept = new Map<string, Statuses>();
    const statusesBefore: StatusesBefore = (code, at, one, isRenewal) => {
      const key = `${code} ${at} ${isRenewal}`;
      const found = kept.get(key) ?? statusesFor(edition, code, one, isRenewal);
      kept.set(key, found);
      return found;
    };
    const wrong = compared.flatMap(({ edit, comparison }) =>
      contradictions(edit, edition, reported(comparison), statusesBefore),
    );
    expect(wrong).toEqual([]);
  }, 600_000);
});

afterAll(() => {
  const counted = [...classes]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([change, count]) => `${change} ${count}`);
  console.log(
    `${edits} edits, reported for ${counted.join(", ")} requirements of categories; ` +
      `${judged} judgements of portfolios, ${witnessed} changes seen in at least one`,
  );
});
