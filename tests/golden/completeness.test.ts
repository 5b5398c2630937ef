import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/core/kernel/calendar.ts";
import { isInForce } from "../../src/core/standards/edition.ts";
import { library } from "./asking.ts";
import { type ExpectedRequirement, renewalCases, unfolded, verdictCases } from "./case-file.ts";
import { type Demand, demandsOf, type Exception, exceptionsOf, renewalDemandsOf } from "./limits.ts";

/** One thing that a case says about one requirement. */
type Shown = {
  readonly standard: string;
  readonly category: string;
  readonly overlays: readonly string[];
  readonly asOf: string;
  readonly id: string;
  readonly expected: ExpectedRequirement;
};

type Expectation = { readonly [id: string]: unknown };
type Asked = { readonly overlays?: readonly string[] | undefined; readonly asOf?: string | undefined };
type Written = {
  readonly standard: string;
  readonly category: string;
  readonly asOf: string;
  readonly expect: Expectation;
  readonly cases: readonly (Asked & { readonly expect: Expectation })[];
};

const isRequirement = ([id, value]: readonly [string, unknown]): boolean =>
  id.includes(".") || (typeof value === "object" && value !== null && "status" in value);

/** Everything that a file says, of the portfolio as given and of each case. */
const shownIn = ({ standard, category, asOf, expect: given, cases }: Written): readonly Shown[] =>
  [{ expect: given }, ...cases].flatMap((one: Asked & { readonly expect: Expectation }) =>
    Object.entries(one.expect)
      .filter(isRequirement)
      .flatMap(([id, expected]) =>
        expected === null
          ? []
          : [
              {
                standard,
                category,
                overlays: one.overlays ?? [],
                asOf: one.asOf ?? asOf,
                id,
                expected: expected as ExpectedRequirement,
              },
            ],
      ),
  );

const shown: readonly Shown[] = [...verdictCases, ...renewalCases].flatMap((file) =>
  shownIn({ ...file, cases: file.cases.flatMap((one) => unfolded(one)) }),
);

const editions = [...library.editions.values()];
const categories = editions.flatMap((edition) =>
  edition.standard.categories.map(({ code }) => ({ edition, standard: edition.standard.id, category: code })),
);

const missingOf = (demands: readonly Demand[], own: readonly Shown[]): readonly string[] =>
  demands.flatMap(({ id, statuses, limits }) => {
    const about = own.filter((one) => one.id === id).map(({ expected }) => expected);
    const has = (status: string, actual: number): boolean =>
      about.some((one) => one.status === status && one.actual === actual);
    return [
      ...statuses
        .filter((status) => !about.some((one) => one.status === status))
        .map((status) => `${id}: no case in which it is ${status}`),
      ...limits.flatMap(({ required, step }) => [
        ...(has("met", required) ? [] : [`${id}: no case with exactly ${required}`]),
        ...(has("unmet", required - step) ? [] : [`${id}: no case with ${required - step}, just below`]),
      ]),
    ];
  });

describe("golden cases show both sides of every limit", () => {
  test.each(categories)("$standard $category", ({ edition, standard, category }) => {
    const own = shown.filter(
      (one) => one.standard === standard && one.category === category && one.overlays.length === 0,
    );
    const demands = [...demandsOf(edition, category), ...renewalDemandsOf(edition, category)];
    expect(demands.length).toBeGreaterThan(0);
    expect(missingOf(demands, own)).toEqual([]);
  });

  test.each(categories)("$standard $category: every state of a renewal", ({ standard, category }) => {
    const own = renewalCases.filter((file) => file.standard === standard && file.category === category);
    const states = own.flatMap(({ expect: given, cases }) => [given, ...cases.map((one) => one.expect)]);
    expect([...new Set(states.flatMap(({ status }) => status ?? []))].toSorted()).toEqual([
      "lapsed",
      "met",
      "not-due",
      "not-held",
      "open",
    ]);
  });
});

const overlaid = editions.flatMap((edition) =>
  exceptionsOf(edition).map((exception) => ({ edition, standard: edition.standard.id, ...exception })),
);

const spokenOf = (standard: string, { overlay, id, category }: Exception): readonly Shown[] =>
  shown.filter(
    (one) =>
      one.standard === standard &&
      one.category === category &&
      one.id === id &&
      one.overlays.includes(overlay),
  );

describe("golden cases show every exception in force and out of force", () => {
  test.each(overlaid)("$overlay $item: $id of $category", ({ edition, standard, ...exception }) => {
    const { overlay, item, id, isIdle } = exception;
    const about = spokenOf(standard, exception);
    const clause = `${standard}/${overlay}/${item}`;
    const isNamed = about.some(({ expected }) => expected.overlay === overlay && expected.clause === clause);
    expect(isNamed, `named where it changed ${id}`).toBe(!isIdle);
    const outOfForce = about.some(({ asOf, expected }) => {
      const [pack] = edition.overlays.filter((each) => each.id === overlay);
      const day = parseDay(asOf);
      return pack !== undefined && day !== null && !isInForce(pack, day) && expected.overlay === undefined;
    });
    expect(outOfForce || isIdle, `${id} on a day on which it is not in force`).toBe(true);
  });
});

describe("golden cases are in order", () => {
  test("every category of every edition has its file, and no file is for another", () => {
    const files = verdictCases.filter(({ isBorrowed }) => !isBorrowed);
    const named = files.map(({ path, standard, category }) => ({ path, standard, category }));
    const wanted = categories.map(({ standard, category }) => ({
      path: `${standard}/cases/${category.toLowerCase()}.json`,
      standard,
      category,
    }));
    const byPath = (one: { path: string }, two: { path: string }) => one.path.localeCompare(two.path, "en");
    expect(named.toSorted(byPath)).toEqual(wanted.toSorted(byPath));
  });

  test("no two cases of a file say that they are about the same", () => {
    const twice = [...verdictCases, ...renewalCases].flatMap(({ path, category, cases }) => {
      const abouts = cases.map(({ about }) => about);
      return abouts
        .filter((about, at) => abouts.indexOf(about) < at)
        .map((about) => ({ path, category, about }));
    });
    expect(twice).toEqual([]);
  });
});
