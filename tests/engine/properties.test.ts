import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/standards/evaluate.ts";
import { type Requirement, requirementIds, type Verdict } from "../../src/core/standards/verdict.ts";
import { dayOf, editionOf, factsIn, isEveryCase, verdictOf } from "../kit/engine.ts";
import { anyCase, type Case } from "../reference/generated-portfolios.ts";

const settings = { numRuns: isEveryCase ? 3000 : 400, seed: 31 };

/** The entries of a list of a portfolio document. */
const entriesOf = ({ portfolio }: Case, list: string): readonly object[] =>
  (portfolio[list] ?? []) as object[];

const withEntry = (asked: Case, list: string, entry: object): Case => ({
  ...asked,
  portfolio: { ...asked.portfolio, [list]: [...entriesOf(asked, list), entry] },
});

const verdictFor = (asked: Case): Verdict => verdictOf(factsIn(asked.portfolio), asked);

const statusesAndAmounts = ({ requirements, readyToSubmit, complete }: Verdict) => ({
  readyToSubmit,
  complete,
  requirements: requirements.map(({ id, status, required, actual, missing }) => ({
    id,
    status,
    required,
    actual,
    missing,
  })),
});

const isUnmet = ({ requirements }: Verdict, id: string): boolean =>
  requirements.some((each) => each.id === id && each.status === "unmet");

/** Adding an entry must not make a requirement unmet that was not. */
const neverBreaks = (asked: Case, list: string, entry: object, ids: readonly string[]): void => {
  const before = verdictFor(asked);
  const after = verdictFor(withEntry(asked, list, entry));
  for (const id of ids)
    if (!isUnmet(before, id)) expect({ id, isUnmet: isUnmet(after, id) }).toEqual({ id, isUnmet: false });
};

const anyDay = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2033-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyHours = fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4);
const someOf = (...terms: string[]) => fc.subarray(terms);

const anyTraining = fc.record({
  id: fc.constant("added"),
  date: anyDay,
  hours: anyHours,
  relationshipBased: fc.boolean(),
  didactic: fc.boolean(),
  given: fc.boolean(),
  approved: fc.boolean(),
});

const anyRsc = fc.record({
  id: fc.constant("added"),
  form: fc.constant("group"),
  bands: someOf("infant", "early-childhood"),
  whileProvidingRsc: fc.boolean(),
  peer: fc.boolean(),
  sessions: fc.array(fc.record({ date: anyDay, hours: anyHours }), { minLength: 1, maxLength: 4 }),
  provider: fc.record({
    id: fc.constant("p"),
    approved: fc.boolean(),
    held: fc.subarray([
      { category: "IMHS", from: "2001-01-01" },
      { category: "IMHM-C", from: "2015-06-15" },
    ]),
  }),
});

const anyJob = fc
  .record({
    id: fc.constant("added"),
    days: fc.tuple(anyDay, anyDay),
    paid: fc.boolean(),
    supervised: fc.boolean(),
    licensed: fc.boolean(),
    specializedTraining: fc.boolean(),
    bands: someOf("infant", "early-childhood"),
    services: someOf("related", "prevention", "relationship-therapy", "relationship-assessment"),
    leads: someOf("practice", "rsc", "policy", "teaching-research"),
    withChildAndParent: fc.boolean(),
    socialEmotionalFocus: fc.boolean(),
    relationshipFocus: fc.boolean(),
  })
  .map(({ days, ...job }) => ({ ...job, from: [...days].sort()[0], to: [...days].sort()[1] }));

describe("more never makes less", () => {
  test("a training added never makes the training hours unmet", () => {
    fc.assert(
      fc.property(anyCase(), anyTraining, (asked, training) => {
        neverBreaks(asked, "training", training, ["training.hours", "training.rsc-provision"]);
      }),
      settings,
    );
  });

  test("a session added never makes the hours of RSC unmet", () => {
    fc.assert(
      fc.property(anyCase(), anyRsc, (asked, rsc) => {
        neverBreaks(asked, "rsc", rsc, ["rsc.hours"]);
      }),
      settings,
    );
  });

  test("a job added never makes days of work or families unmet", () => {
    fc.assert(
      fc.property(anyCase(), anyJob, (asked, job) => {
        neverBreaks(asked, "work", job, [
          "education",
          "work.duration",
          "work.families",
          "work.leadership-duration",
        ]);
      }),
      settings,
    );
  });

  test("the known exception: a new degree can, because some providers qualify for the bachelor's-prepared only", () => {
    const asked: Case = {
      standard: "levels-2016",
      category: "IFS",
      overlays: [],
      asOf: "2021-06-30",
      portfolio: {
        format: "attune.portfolio/1",
        id: "p",
        education: [{ id: "e1", kind: "degree", level: "bachelor", conferredOn: "2014-05-10" }],
        rsc: [
          {
            id: "r1",
            from: "2019-01-01",
            to: "2019-12-31",
            hours: 24,
            form: "group",
            bands: ["infant"],
            provider: { id: "p1", level: "master", held: [{ category: "IFS", from: "2010-01-01" }] },
          },
        ],
      },
    };
    const master = { id: "e2", kind: "degree", level: "master", conferredOn: "2021-05-10" };
    expect(isUnmet(verdictFor(asked), "rsc.hours")).toBe(false);
    expect(isUnmet(verdictFor(withEntry(asked, "education", master)), "rsc.hours")).toBe(true);
  });
});

test("the order of the entries never changes a status or an amount", () => {
  fc.assert(
    fc.property(anyCase(), fc.nat({ max: 100 }), (asked, turn) => {
      const shuffled = Object.fromEntries(
        Object.entries(asked.portfolio).map(([name, value]) => [
          name,
          Array.isArray(value)
            ? value
                .map((entry: unknown, index) => ({ entry, key: ((index + 1) * (turn + 1) * 7919) % 101 }))
                .sort((a, b) => a.key - b.key)
                .map(({ entry }) => entry)
            : value,
        ]),
      );
      expect(statusesAndAmounts(verdictFor({ ...asked, portfolio: shuffled }))).toEqual(
        statusesAndAmounts(verdictFor(asked)),
      );
    }),
    settings,
  );
});

/** Entries that begin after a day, in a portfolio document. */
const beginsAfter = (entry: { [field: string]: unknown }, day: string): boolean => {
  const sessions = (entry["sessions"] ?? []) as { date: string }[];
  const first = sessions.map(({ date }) => date).sort()[0];
  const fields = ["from", "date", "conferredOn", "receivedOn", "on", "earnedOn"].map((field) => entry[field]);
  const begins = [first, ...fields].find((each) => typeof each === "string");
  return begins !== undefined && begins > day;
};

test("a verdict never depends on what comes after the as-of day", () => {
  const withoutLater = ({ requirements, ...verdict }: Verdict) => ({
    ...verdict,
    requirements: requirements.map(({ excluded, evidence, ...each }) => ({
      ...each,
      // Entries without ids are named by their place, which the removal of others moves.
      evidence: evidence.filter((id) => !id.startsWith("/")),
      excluded: excluded.filter(({ id, reason }) => reason !== "after-as-of" && !id.startsWith("/")),
    })),
  });
  fc.assert(
    fc.property(anyCase(), (asked) => {
      const earlier = Object.fromEntries(
        Object.entries(asked.portfolio).map(([name, value]) => [
          name,
          Array.isArray(value)
            ? (value as { [field: string]: unknown }[]).filter((entry) => !beginsAfter(entry, asked.asOf))
            : value,
        ]),
      );
      expect(withoutLater(verdictFor({ ...asked, portfolio: earlier }))).toEqual(
        withoutLater(verdictFor(asked)),
      );
    }),
    settings,
  );
});

test("a verdict's parts agree with each other", () => {
  const order = (id: Requirement["id"]): number => requirementIds.indexOf(id);
  fc.assert(
    fc.property(anyCase(), (asked) => {
      const verdict = verdictFor(asked);
      const ids = verdict.requirements.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => order(a) - order(b)));
      const unmet = verdict.requirements.filter(({ status }) => status === "unmet");
      expect(verdict.complete).toBe(unmet.length === 0);
      expect(verdict.readyToSubmit).toBe(unmet.every(({ stage }) => stage === "decision"));
      for (const { evidence, excluded, status, missing, clause, overlay } of verdict.requirements) {
        const excludedIds = excluded.map(({ id }) => id);
        expect(new Set([...evidence, ...excludedIds]).size).toBe(evidence.length + excludedIds.length);
        expect(status === "met" ? (missing ?? 0) : 0).toBe(0);
        expect(clause.split("/")).toHaveLength(3);
        expect(clause.split("/")[1]).toBe(overlay ?? asked.category);
      }
    }),
    settings,
  );
});

test("judging all categories at once gives what judging each alone gives", () => {
  fc.assert(
    fc.property(anyCase(), ({ portfolio, standard, overlays, asOf }) => {
      const edition = editionOf(standard);
      const facts = factsIn(portfolio);
      const { categories } = edition.standard;
      const together = evaluate(edition, facts, categories, overlays, dayOf(asOf));
      const alone = categories.flatMap((category) =>
        evaluate(edition, facts, [category], overlays, dayOf(asOf)),
      );
      expect(together).toEqual(alone);
    }),
    settings,
  );
});
