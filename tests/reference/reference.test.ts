import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateSlowly, type Verdict, type VerdictRequirement } from "./evaluate.ts";
import { Fraction, fromDecimal } from "./fraction.ts";
import { areasOf } from "./framework-areas.ts";
import { anyPortfolio } from "./generated-portfolios.ts";
import type { JsonObject } from "./portfolio.ts";
import { categoriesOf, OVERLAY, type Standard } from "./question.ts";
import { type Renewal, type RenewalRequirement, renewalSlowly } from "./renewal.ts";

const STANDARDS: readonly Standard[] = ["levels-1", "levels-2016", "categories-2017", "alliance-2024"];

const portfolio = (lists: JsonObject): JsonObject => ({
  format: "attune.portfolio/1",
  id: "by-hand",
  ...lists,
});

const evaluate = (
  lists: JsonObject,
  standard: Standard,
  category: string,
  asOf: string,
  overlays: string[] = [],
): Verdict => evaluateSlowly(portfolio(lists), { standard, category, overlays, asOf });

const requirement = (verdict: Verdict, id: string): VerdictRequirement => {
  const found = verdict.requirements.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`${id} is not in the verdict`);
  }
  return found;
};

const renewalRequirement = (renewal: Renewal, id: string): RenewalRequirement => {
  const found = renewal.requirements?.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`${id} is not in the answer`);
  }
  return found;
};

const bachelor = {
  id: "e1",
  kind: "degree",
  level: "bachelor",
  conferredOn: "2015-05-10",
  transcript: "official",
};
const master = {
  id: "e2",
  kind: "degree",
  level: "master",
  conferredOn: "2017-05-10",
  transcript: "official",
};

const specialist = { id: "p1", level: "master", held: [{ category: "IMHS", from: "2010-01-01", to: null }] };

const rangeOfRsc = {
  id: "r1",
  from: "2019-01-01",
  to: "2019-12-31",
  hours: 24,
  form: "individual",
  bands: ["infant"],
  provider: specialist,
};

const familyWork = {
  id: "w1",
  paid: true,
  bands: ["infant"],
  services: ["prevention"],
  families: 10,
  socialEmotionalFocus: true,
  relationshipFocus: true,
};

const therapy = {
  id: "w1",
  paid: true,
  supervised: true,
  bands: ["infant"],
  services: ["relationship-therapy", "relationship-assessment"],
  withChildAndParent: true,
};

describe("exact numbers", () => {
  test("a decimal is taken at its word, and rounded half up for output only", () => {
    expect(fromDecimal(0.1).plus(fromDecimal(0.2)).equals(fromDecimal(0.3))).toBe(true);
    expect(new Fraction(1n, 3n).toTwoDecimals()).toBe(0.33);
    expect(new Fraction(1005n, 1000n).toTwoDecimals()).toBe(1.01);
  });
});

describe("work", () => {
  test("both ends count, an overlap counts once, and a job goes on to the as-of date", () => {
    // 1 Jan 2018 to 30 Dec 2018 are 364 days; 1 Dec 2018 to 31 Dec 2019 adds 366 of which 30 overlap.
    const work = [
      { ...familyWork, from: "2018-01-01", to: "2018-12-30" },
      { ...familyWork, id: "w2", from: "2018-12-01", to: null },
    ];
    const onTheDay = evaluate({ education: [bachelor], work }, "categories-2017", "IFS", "2019-12-31");
    expect(requirement(onTheDay, "work.duration")).toMatchObject({ status: "met", actual: 730, missing: 0 });
    expect(requirement(onTheDay, "work.families")).toMatchObject({ status: "met", actual: 20 });
    const theDayBefore = evaluate({ education: [bachelor], work }, "categories-2017", "IFS", "2019-12-30");
    expect(requirement(theDayBefore, "work.duration")).toMatchObject({
      status: "unmet",
      actual: 729,
      missing: 1,
    });
  });

  test("days before the degree do not count, the day itself does", () => {
    const work = [
      { ...familyWork, from: "2014-01-01", to: "2015-05-09" },
      { ...familyWork, id: "w2", from: "2015-01-01", to: "2015-05-10" },
    ];
    const verdict = evaluate({ education: [bachelor], work }, "categories-2017", "IFS", "2020-01-01");
    expect(requirement(verdict, "work.duration")).toMatchObject({
      actual: 1,
      evidence: ["w2"],
      excluded: [{ id: "w1", reason: "before-degree" }],
    });
  });

  test("an internship fills up to a year, and then a person decides, except in the oldest edition", () => {
    const internship = { graduate: true, supervisorHeld: ["IMHS"], description: "at the clinic" };
    const work = [
      { ...therapy, from: "2018-01-01", to: "2018-12-31" },
      { ...therapy, id: "w2", paid: false, from: "2015-01-01", to: "2016-12-31", internship },
    ];
    const lists = { education: [bachelor, master], work };
    const status = (standard: Standard): unknown =>
      requirement(evaluate(lists, standard, "IMHS", "2020-01-01"), "work.duration");
    expect(status("levels-1")).toMatchObject({ status: "met", actual: 730 });
    expect(status("levels-2016")).toMatchObject({ status: "judgement", actual: 730 });
    expect(status("categories-2017")).toMatchObject({ status: "judgement", evidence: ["w1", "w2"] });
  });

  test("a Family Associate is educated by a degree or by the work, and the evidence says by which", () => {
    const work = [{ ...familyWork, from: "2018-01-01", to: "2019-12-31" }];
    const byWork = evaluate({ work }, "categories-2017", "IFA", "2020-01-01");
    expect(requirement(byWork, "education")).toMatchObject({ status: "met", evidence: ["w1"] });
    expect(byWork.requirements.map(({ id }) => id)).not.toContain("work.duration");
    const byDegree = evaluate({ education: [bachelor], work: [] }, "categories-2017", "IFA", "2020-01-01");
    expect(requirement(byDegree, "education")).toMatchObject({ status: "met", evidence: ["e1"] });
  });

  test("another route than a master's makes education and what depends on its day a judgement", () => {
    const certificate = {
      id: "e2",
      kind: "certificate",
      related: true,
      conferredOn: "2017-05-10",
      transcript: "official",
    };
    const work = [{ ...therapy, from: "2016-01-01", to: "2019-05-09" }];
    const verdict = evaluate(
      { education: [bachelor, certificate], work },
      "categories-2017",
      "IMHS",
      "2020-01-01",
    );
    expect(requirement(verdict, "education")).toMatchObject({
      status: "judgement",
      evidence: ["e2"],
      excluded: [{ id: "e1", reason: "degree-level" }],
    });
    expect(requirement(verdict, "work.duration")).toMatchObject({ status: "judgement", actual: 730 });
  });
});

describe("reflective supervision", () => {
  const hoursOf = (rsc: unknown[], asOf = "2021-06-30", lists: JsonObject = {}): VerdictRequirement =>
    requirement(
      evaluate({ education: [bachelor], rsc, ...lists }, "categories-2017", "IFS", asOf),
      "rsc.hours",
    );

  test("January to December of one year is twelve months, January to November is not", () => {
    expect(hoursOf([rangeOfRsc])).toMatchObject({
      status: "met",
      window: { from: "2019-01", to: "2019-12" },
      months: { spanned: 12, required: 12 },
    });
    expect(hoursOf([{ ...rangeOfRsc, to: "2019-11-01" }])).toMatchObject({
      status: "unmet",
      actual: 24,
      missing: 0,
      months: { spanned: 11, required: 12 },
    });
  });

  test("of 25 months only 24 count, the latest of equals", () => {
    expect(hoursOf([{ ...rangeOfRsc, to: "2021-01-01", hours: 25 }])).toMatchObject({
      status: "met",
      actual: 24,
      window: { from: "2019-02", to: "2021-01" },
    });
  });

  test("a month counts only if every covered day passes; another share is lost at the as-of date", () => {
    // 2 hours a month: May is lost to the degree of 10 May, June of the year after to the as-of date.
    const rsc = [{ ...rangeOfRsc, from: "2015-05-09", to: "2016-06-30", hours: 28 }];
    expect(hoursOf(rsc, "2016-06-29")).toMatchObject({
      status: "met",
      actual: 24,
      window: { from: "2015-06", to: "2016-05" },
    });
  });

  test("nothing that qualifies leaves no window", () => {
    expect(hoursOf([{ ...rangeOfRsc, peer: true }])).toMatchObject({
      status: "unmet",
      window: null,
      months: { spanned: 0, required: 12 },
      excluded: [{ id: "r1", reason: "peer" }],
    });
  });

  test("the window with enough hours about provision is taken before a fuller one without", () => {
    const mentor = { id: "p2", held: [{ category: "IMHM-C", from: "2010-01-01" }] };
    const base = { ...rangeOfRsc, provider: mentor, whileProvidingRsc: true };
    const rsc = [
      { ...base, from: "2018-01-01", to: "2018-12-31", hours: 50, aboutProvisionHours: 25 },
      { ...base, id: "r2", from: "2020-01-01", to: "2020-12-31", hours: 60 },
    ];
    const verdict = evaluate({ education: [master], rsc }, "categories-2017", "IMHM-C", "2021-06-30");
    // Two years from January 2018 hold r1 alone; each month later trades some of it for more of r2.
    expect(requirement(verdict, "rsc.hours")).toMatchObject({ status: "met", actual: 50, evidence: ["r1"] });
    expect(requirement(verdict, "rsc.about-provision")).toMatchObject({ status: "met", actual: 25 });
  });

  test("an emerging reflective supervisor qualifies up to the day before the second anniversary", () => {
    const provider = { id: "p3", ers: { kind: "emerging", from: "2024-02-29", to: null } };
    const rsc = [
      {
        id: "r1",
        form: "group",
        provider,
        sessions: [
          { date: "2024-02-28", hours: 1 },
          { date: "2024-02-29", hours: 2 },
          { date: "2026-02-28", hours: 4 },
          { date: "2026-03-01", hours: 8 },
        ],
      },
    ];
    const verdict = evaluate({ rsc }, "alliance-2024", "IFS", "2027-01-01");
    expect(requirement(verdict, "rsc.hours")).toMatchObject({ actual: 6, evidence: ["r1"] });
    expect(requirement(verdict, "rsc.hours")).not.toHaveProperty("window");
  });

  test("the exception in force is named, and the declaration where it is what counts", () => {
    const familySpecialist = {
      id: "p4",
      level: "master",
      receivesRsc: true,
      held: [{ category: "IFS", from: "2010-01-01" }],
    };
    const lists = { education: [bachelor], rsc: [{ ...rangeOfRsc, provider: familySpecialist }] };
    const ask = (declared: boolean, overlays: string[], asOf: string): VerdictRequirement =>
      requirement(
        evaluate(
          { ...lists, declarations: { noQualifiedRscProvider: declared } },
          "categories-2017",
          "IFS",
          asOf,
          overlays,
        ),
        "rsc.hours",
      );
    expect(ask(false, [], "2021-06-30")).toMatchObject({ status: "unmet", overlay: null, declaration: null });
    expect(ask(true, [], "2021-06-30")).toMatchObject({
      status: "met",
      declaration: "noQualifiedRscProvider",
    });
    expect(ask(false, [OVERLAY], "2023-12-31")).toMatchObject({
      status: "met",
      overlay: OVERLAY,
      clause: "categories-2017/massaimh-2020/1",
    });
    expect(ask(false, [OVERLAY], "2024-01-01")).toMatchObject({ status: "unmet", overlay: null });
  });

  test("the add-on takes off the hours about provision and asks for twelve of them", () => {
    const rsc = [{ ...rangeOfRsc, hours: 36, aboutProvisionHours: 12, whileProvidingRsc: true }];
    const verdict = evaluate({ rsc }, "alliance-2024", "ERS", "2027-01-01");
    expect(requirement(verdict, "rsc.hours")).toMatchObject({ status: "met", actual: 24 });
    expect(requirement(verdict, "rsc.about-provision")).toMatchObject({ status: "met", actual: 12 });
  });
});

describe("references", () => {
  const rating = { current: true, held: [], receivedOn: "2021-03-01" };

  test("slots are filled by distinct raters as fully as they can be, never first-come", () => {
    const references = [
      { ...rating, id: "f1", raterId: "a", roles: ["program-supervisor", "rsc-provider"] },
      { ...rating, id: "f2", raterId: "b", roles: ["program-supervisor"] },
      { ...rating, id: "f3", raterId: "b", roles: ["colleague"] },
      { ...rating, id: "f4", raterId: "c", roles: ["colleague"], vetted: true },
      { ...rating, id: "f5", raterId: "d", roles: ["colleague"], receivedOn: null },
    ];
    const lists = { references, declarations: { noEndorsedReference: true } };
    const verdict = evaluate(lists, "categories-2017", "IFS", "2021-06-30", [OVERLAY]);
    expect(requirement(verdict, "references.total")).toMatchObject({
      actual: 3,
      evidence: ["f1", "f2", "f4"],
      excluded: [
        { id: "f3", reason: "same-rater" },
        { id: "f5", reason: "not-received" },
      ],
    });
    expect(requirement(verdict, "references.roles")).toMatchObject({
      status: "met",
      evidence: ["f1", "f2", "f4"],
    });
    expect(requirement(verdict, "references.endorsed")).toMatchObject({
      status: "met",
      actual: 1,
      overlay: OVERLAY,
      clause: "categories-2017/massaimh-2020/2",
      declaration: "noEndorsedReference",
    });
  });
});

describe("the verdict", () => {
  test("lists the requirements of the cell in the order of the contract, and nothing else", () => {
    expect(evaluate({}, "alliance-2024", "ERS", "2027-01-01").requirements.map(({ id }) => id)).toEqual([
      "work.leadership-duration",
      "training.rsc-provision",
      "rsc.hours",
      "rsc.about-provision",
      "references.total",
      "endorsement.held",
      "ethics",
      "agreement",
      "membership",
    ]);
    expect(evaluate({}, "categories-2017", "IMHM-C", "2021-01-01").requirements.map(({ id }) => id)).toEqual([
      "education",
      "education.transcripts",
      "work.duration",
      "work.leadership-duration",
      "leadership.activities",
      "training.hours",
      "training.rsc-provision",
      "rsc.hours",
      "rsc.about-provision",
      "references.total",
      "references.roles",
      "references.endorsed",
      "ethics",
      "agreement",
      "membership",
      "competencies",
      "exam.multiple-choice",
      "exam.essay",
    ]);
  });

  test("counts the areas of each profile as the framework does", () => {
    expect(areasOf("IFA")).toHaveLength(36);
    expect(areasOf("ECFS")).toHaveLength(37);
    expect(areasOf("IMHS")).toHaveLength(45);
    expect(areasOf("IMHM-C")).toHaveLength(54);
    expect(areasOf("IMHM-P")).toHaveLength(58);
    expect(areasOf("ECMHM-RF")).toHaveLength(57);
  });
});

describe("renewal", () => {
  const renew = (
    lists: JsonObject,
    standard: Standard,
    category: string,
    asOf: string,
    overlays: string[] = [],
  ) => renewalSlowly(portfolio(lists), { standard, category, overlays, asOf });
  const earned = (category: string, earnedOn: string, renewedThrough: string | null = null) => ({
    category,
    standard: "alliance-2024",
    earnedOn,
    renewedThrough,
  });
  const attended = (id: string, date: string, hours: number) => ({
    id,
    date,
    hours,
    relationshipBased: true,
  });

  test("given training and volunteering are capped, and only the renewal period counts", () => {
    const answer = renew(
      {
        endorsements: [earned("IFA", "2024-12-31")],
        training: [
          attended("t1", "2024-12-31", 5),
          attended("t2", "2025-01-01", 12.5),
          { ...attended("t3", "2026-05-01", 24), given: true },
        ],
        volunteering: [{ id: "v1", date: "2027-12-31", hours: 11, activity: "reviewed applications" }],
        memberships: [{ association: "North", from: "2027-01-01", to: "2027-12-31" }],
      },
      "alliance-2024",
      "IFA",
      "2027-12-31",
    );
    expect(answer).toMatchObject({
      status: "met",
      yearsEndorsed: 3,
      cycle: { from: "2025-01-01", opensOn: "2027-10-01", deadline: "2027-12-31" },
    });
    expect(renewalRequirement(answer, "renewal.training")).toMatchObject({
      status: "met",
      required: 45,
      actual: 45,
      counted: { attended: 12.5, given: 22.5, volunteering: 10 },
      capped: { given: 1.5, volunteering: 1 },
      evidence: ["t2", "t3", "v1"],
      excluded: [{ id: "t1", reason: "outside-window" }],
    });
    expect(renewalRequirement(answer, "renewal.rsc")).toMatchObject({ status: "recommended", required: 0 });
  });

  test("is not due in the first year, lapses after the deadline, and is silent where nothing is held", () => {
    expect(
      renew({ endorsements: [earned("IFS", "2027-01-01")] }, "alliance-2024", "IFS", "2027-11-01"),
    ).toMatchObject({
      status: "not-due",
      yearsEndorsed: 0,
      requirements: [],
    });
    const lapsed = renew(
      { endorsements: [earned("IFS", "2023-06-01", "2024-12-31")] },
      "alliance-2024",
      "IFS",
      "2028-01-01",
    );
    expect(lapsed).toMatchObject({ status: "lapsed", yearsEndorsed: 3, cycle: { deadline: "2027-12-31" } });
    expect(renew({}, "alliance-2024", "IFS", "2028-01-01")).toEqual({
      format: "attune.renewal/1",
      portfolio: "by-hand",
      standard: "alliance-2024",
      overlays: [],
      category: "IFS",
      asOf: "2028-01-01",
      status: "not-held",
    });
  });

  test("a Clinical mentor of three whole years on 1 January has ten hours, with peers of the same category", () => {
    const peer = { id: "p5", held: [{ category: "IMHM-C", from: "2010-01-01" }] };
    const rsc = [
      { ...rangeOfRsc, from: "2021-01-01", to: "2021-10-31", hours: 10, peer: true, provider: peer },
    ];
    const ask = (earnedOn: string, overlays: string[] = []): RenewalRequirement =>
      renewalRequirement(
        renew(
          { endorsements: [earned("IMHM-C", earnedOn)], rsc },
          "categories-2017",
          "IMHM-C",
          "2021-11-01",
          overlays,
        ),
        "renewal.rsc",
      );
    expect(ask("2018-01-01")).toMatchObject({ status: "met", required: 10, actual: 10 });
    expect(ask("2018-01-02")).toMatchObject({
      status: "unmet",
      required: 12,
      actual: 0,
      excluded: [{ id: "r1", reason: "peer" }],
    });
    expect(ask("2018-01-02", [OVERLAY])).toMatchObject({
      status: "recommended",
      required: 12,
      clause: "categories-2017/massaimh-2020/3",
    });
  });
});

describe("generated portfolios", () => {
  test("are answered for every category of every edition", () => {
    fc.assert(
      fc.property(
        anyPortfolio(),
        fc.constantFrom("2019-12-31", "2021-06-30", "2024-02-29", "2027-12-31"),
        (one, asOf) => {
          for (const standard of STANDARDS) {
            for (const category of categoriesOf(standard)) {
              const asked = { standard, category, overlays: [OVERLAY], asOf };
              const ids = evaluateSlowly(one, asked).requirements.map(({ id }) => id);
              expect(new Set(ids).size).toBe(ids.length);
              expect(renewalSlowly(one, asked).format).toBe("attune.renewal/1");
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);
});
