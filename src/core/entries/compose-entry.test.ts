import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyTyped, keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { composeEntry, problemsIn } from "./compose-entry.ts";
import { composePortfolio } from "./compose-portfolio.ts";
import { type EntryField, entryFields, holdsBack, type TypedFields } from "./fields.ts";
import { type EntryKind, entryKinds } from "./kinds.ts";

const { vocabulary } = library;

const compose = (kind: EntryKind, typed: TypedFields) => {
  const composed = composeEntry(kind, typed, vocabulary);
  return composed.ok ? composed.value : { problems: composed.refusal };
};

/** An entry of each kind that says all that it must. */
const complete: { readonly [K in EntryKind]: TypedFields } = {
  education: { kind: ["degree"], level: ["bachelor"], finished: ["finished"], conferredOn: ["2018-05-12"] },
  work: { kind: ["paid"], from: ["2019-01-01"], going: ["goes-on"] },
  training: { title: ["Babies"], date: ["2025-03-01"], hours: ["6"] },
  rsc: { provider: ["p1"], form: ["group"], from: ["2025-01-01"], to: ["2025-06-30"], hours: ["12"] },
  providers: { name: ["Rosa Quintanilla"] },
  leadership: { activity: ["Chair"], scope: ["state"], from: ["2020-01-01"], going: ["goes-on"] },
  volunteering: { activity: ["Read applications"], date: ["2025-01-02"], hours: ["2"] },
  references: { name: ["Ana Ortiz"] },
  memberships: { association: ["Lantern Valley"], from: ["2025-01-01"], to: ["2025-12-31"] },
  endorsements: { category: ["IFS"], earnedOn: ["2022-03-04"] },
  exams: { on: ["2024-05-06"], part: ["essay"], designation: ["C"], passed: ["yes"] },
  declarations: { declared: ["providesRsc"], ethicsSignedOn: ["2025-01-01"] },
};

describe("what an entry says", () => {
  test("in education: a level only of a degree, a day only of what is finished", () => {
    expect(compose("education", complete.education)).toEqual({
      kind: "degree",
      level: "bachelor",
      degree: "",
      field: "",
      related: false,
      conferredOn: "2018-05-12",
      transcript: "none",
    });
    expect(
      compose("education", {
        ...complete.education,
        kind: ["cda"],
        finished: ["not-yet"],
        degree: [" CDA "],
        related: ["yes"],
        transcript: ["official"],
        institution: ["Willow College"],
        notes: [""],
      }),
    ).toEqual({
      kind: "cda",
      degree: "CDA",
      field: "",
      related: true,
      conferredOn: null,
      transcript: "official",
      about: { institution: "Willow College" },
    });
  });

  test("in work: what ended has a last day, an internship its own part", () => {
    expect(compose("work", complete.work)).toEqual({
      from: "2019-01-01",
      to: null,
      paid: true,
      supervised: false,
      specializedTraining: false,
      bands: [],
      services: [],
      withChildAndParent: false,
      families: 0,
      socialEmotionalFocus: false,
      relationshipFocus: false,
      licensed: false,
      leads: [],
      internship: null,
    });
    expect(
      compose("work", {
        kind: ["graduate-internship"],
        from: ["2019-01-01"],
        going: ["ended"],
        to: ["2019-06-30"],
        supervised: ["yes"],
        specializedTraining: ["yes"],
        bands: ["early-childhood", "infant"],
        services: ["treatment"],
        families: ["12"],
        leads: ["rsc", "unknown"],
        internshipSupervisorHeld: ["IMHS", "unknown"],
        internshipDescription: ["Visits"],
        employer: ["Willow County"],
      }),
    ).toMatchObject({
      to: "2019-06-30",
      paid: false,
      supervised: true,
      // Asked only of volunteers.
      specializedTraining: false,
      bands: ["infant", "early-childhood"],
      services: ["treatment"],
      families: 12,
      leads: ["rsc"],
      internship: { graduate: true, supervisorHeld: ["IMHS"], description: "Visits" },
      about: { employer: "Willow County" },
    });
    expect(
      compose("work", { ...complete.work, kind: ["volunteer"], specializedTraining: ["yes"] }),
    ).toMatchObject({
      paid: false,
      specializedTraining: true,
    });
  });

  test("in training: a day with hours, or a series by its days", () => {
    expect(compose("training", complete.training)).toEqual({
      date: "2025-03-01",
      hours: 6,
      title: "Babies",
      relationshipBased: false,
      rscProvisionHours: 0,
      didactic: false,
      given: false,
      approved: false,
    });
    expect(
      compose("training", {
        title: ["Babies"],
        part: ["taught"],
        logged: ["sessions"],
        date: ["not asked"],
        sessions: ["2025-03-08", "1:30", "", "", "2025-03-01", "2"],
        rscProvisionHours: ["3.5"],
        relationshipBased: ["yes"],
        didactic: ["yes"],
        approved: ["yes"],
      }),
    ).toEqual({
      sessions: [
        { date: "2025-03-01", hours: 2 },
        { date: "2025-03-08", hours: 1.5 },
      ],
      title: "Babies",
      relationshipBased: true,
      rscProvisionHours: 3.5,
      didactic: true,
      given: true,
      approved: true,
    });
  });

  test("in RSC: a range with a total, or meeting by meeting", () => {
    expect(
      compose("rsc", { ...complete.rsc, bands: ["infant"], peer: ["yes"], aboutProvisionHours: ["2"] }),
    ).toEqual({
      from: "2025-01-01",
      to: "2025-06-30",
      hours: 12,
      form: "group",
      bands: ["infant"],
      whileProvidingRsc: false,
      aboutProvisionHours: 2,
      peer: true,
      provider: "p1",
    });
    expect(
      compose("rsc", {
        provider: ["p1"],
        form: ["individual"],
        logged: ["sessions"],
        sessions: ["2025-03-01", "1.5"],
        whileProvidingRsc: ["yes"],
      }),
    ).toMatchObject({ sessions: [{ date: "2025-03-01", hours: 1.5 }], whileProvidingRsc: true });
  });

  test("of providers: what they hold, and since when they supervise", () => {
    expect(compose("providers", complete.providers)).toEqual({
      held: [],
      vettedAs: [],
      approved: false,
      receivesRsc: false,
      ers: null,
      about: { name: "Rosa Quintanilla" },
    });
    expect(
      compose("providers", {
        name: ["Rosa Quintanilla"],
        level: ["master"],
        held: ["IMHS", "2015-01-01", "", "IFS", "2010-01-01", "2014-12-31"],
        ers: ["emerging"],
        ersFrom: ["2024-01-01"],
        vettedAs: ["ECMHS"],
        approved: ["yes"],
        receivesRsc: ["yes"],
      }),
    ).toMatchObject({
      level: "master",
      held: [
        { category: "IMHS", from: "2015-01-01", to: null },
        { category: "IFS", from: "2010-01-01", to: "2014-12-31" },
      ],
      vettedAs: ["ECMHS"],
      approved: true,
      receivesRsc: true,
      ers: { kind: "emerging", from: "2024-01-01", to: null },
    });
  });

  test("of the other kinds", () => {
    expect(compose("leadership", { ...complete.leadership, beyondPaidWork: ["yes"] })).toEqual({
      activity: "Chair",
      scope: "state",
      associationRole: false,
      beyondPaidWork: true,
      from: "2020-01-01",
      to: null,
    });
    expect(compose("volunteering", complete.volunteering)).toEqual({
      date: "2025-01-02",
      hours: 2,
      activity: "Read applications",
    });
    expect(compose("references", { ...complete.references, roles: ["teacher"], current: ["yes"] })).toEqual({
      roles: ["teacher"],
      current: true,
      held: [],
      meets: [],
      vetted: false,
      receivedOn: null,
      about: { name: "Ana Ortiz" },
    });
    expect(compose("memberships", complete.memberships)).toEqual({
      association: "Lantern Valley",
      from: "2025-01-01",
      to: "2025-12-31",
    });
    expect(
      compose("endorsements", { ...complete.endorsements, going: ["ended"], endedOn: ["2024-01-01"] }),
    ).toEqual({
      category: "IFS",
      standard: "",
      earnedOn: "2022-03-04",
      endedOn: "2024-01-01",
      renewedThrough: null,
    });
    expect(compose("exams", complete.exams)).toEqual({
      on: "2024-05-06",
      part: "essay",
      designation: "C",
      passed: true,
    });
    expect(
      compose("exams", { on: ["2024-05-06"], part: ["multiple-choice"], designation: ["C"] }),
    ).toMatchObject({
      designation: null,
    });
    expect(compose("declarations", complete.declarations)).toEqual({
      declared: ["providesRsc"],
      ethicsSignedOn: "2025-01-01",
      agreementSignedOn: null,
    });
  });
});

describe("hours as people write them", () => {
  test.each([
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["1:30", 1.5],
    ["0:20", 0.33],
    [" 6 ", 6],
    ["12.25", 12.25],
    ["100000", 100_000],
    ["2:59", 2.98],
  ])("%s", (typed, hours) => {
    expect(compose("training", { ...complete.training, hours: [typed] })).toMatchObject({ hours });
  });

  test.each([
    ["0", "too-small"],
    ["0:00", "too-small"],
    ["100001", "too-large"],
    ["1.234", "not-a-number"],
    ["1:60", "not-a-number"],
    ["1:5", "not-a-number"],
    ["-1", "not-a-number"],
    ["1e3", "not-a-number"],
    ["six", "not-a-number"],
    ["1.5h", "not-a-number"],
    ["", "required"],
  ])("%s is not taken", (typed, problem) => {
    expect(compose("training", { ...complete.training, hours: [typed] })).toEqual({
      problems: [{ field: "hours", problem }],
    });
  });
});

describe("the areas that an entry shows", () => {
  const curiosity = "reflection/curiosity";
  const safety = "direct-service-skills/safety";
  const tagged = ["education", "work", "training", "rsc", "leadership"] as const;

  test.each(tagged)("%s: as they were chosen, each once, and none where none was", (kind) => {
    const typed = { ...complete[kind], areas: [safety, ` ${curiosity} `, "", safety] };
    expect(compose(kind, typed)).toMatchObject({ areas: [safety, curiosity] });
    expect(compose(kind, { ...complete[kind], areas: [] })).not.toHaveProperty("areas");
  });

  test.each(tagged)("%s: one that no edition knows is left out and told, and the entry counts", (kind) => {
    const typed = { ...complete[kind], areas: ["astrology", curiosity] };
    expect(compose(kind, typed)).toMatchObject({ areas: [curiosity] });
    expect(problemsIn(kind, typed, vocabulary)).toEqual([{ field: "areas", problem: "not-offered" }]);
  });

  test("are asked of nothing else", () => {
    const asked = entryKinds.filter((kind) => entryFields[kind].some(({ as }) => as === "areas"));
    expect(asked).toEqual([...tagged]);
  });

  test("reach the engine: what is shown is not uncovered", () => {
    const typed = { ...complete.training, areas: [curiosity] };
    const { portfolio, document } = composePortfolio(
      keptOf([typedEntry("training", "t1", typed)]),
      vocabulary,
      "stated",
    );
    expect(document["training"]).toMatchObject([{ areas: [curiosity] }]);
    expect(portfolio.training[0]?.areas).toEqual([curiosity]);
  });
});

describe("what keeps an entry from counting", () => {
  test.each(entryKinds.map((kind) => [kind] as const))(
    "%s: everything needed and asked that is missing",
    (kind) => {
      const composed = composeEntry(kind, {}, vocabulary);
      const missing = composed.ok ? [] : composed.refusal;
      const needed = entryFields[kind].filter(
        ({ needed: isNeeded, when, begins }) =>
          isNeeded === true && begins === undefined && (when === undefined || when.field === "logged"),
      );
      const asked = needed.filter(({ when }) => when === undefined || when.holds.includes("total"));
      expect(new Set(missing.map(({ field }) => field))).toEqual(new Set(asked.map(({ name }) => name)));
      expect(new Set(missing.map(({ problem }) => problem))).toEqual(
        new Set(asked.length === 0 ? [] : ["required"]),
      );
    },
  );

  test.each<readonly [EntryKind, TypedFields, string, string]>([
    ["education", { kind: ["course"] }, "kind", "not-offered"],
    ["education", { level: [] }, "level", "required"],
    ["education", { conferredOn: ["2018-02-30"] }, "conferredOn", "not-a-date"],
    ["work", { going: ["ended"] }, "to", "required"],
    ["work", { going: ["ended"], to: ["2018-12-31"] }, "to", "too-small"],
    ["training", { logged: ["sessions"] }, "sessions", "required"],
    ["training", { logged: ["sessions"], sessions: ["2025-01-01", ""] }, "sessions", "incomplete"],
    ["training", { logged: ["sessions"], sessions: ["2025-01-01"] }, "sessions", "incomplete"],
    ["training", { logged: ["sessions"], sessions: ["soon", "1"] }, "sessions", "not-a-date"],
    ["training", { logged: ["sessions"], sessions: ["2025-01-01", "x"] }, "sessions", "not-a-number"],
    ["training", { logged: ["sessions"], sessions: ["2025-01-01", "25"] }, "sessions", "too-large"],
    ["rsc", { to: ["2024-12-31"] }, "to", "too-small"],
    ["rsc", { from: ["1900-01-01"] }, "to", "too-large"],
    ["rsc", { provider: [""] }, "provider", "required"],
    ["leadership", { going: ["ended"], to: ["2019-01-01"] }, "to", "too-small"],
    ["memberships", { to: ["2024-01-01"] }, "to", "too-small"],
    ["rsc", { aboutProvisionHours: ["12..5"] }, "aboutProvisionHours", "not-a-number"],
    ["rsc", { aboutProvisionHours: ["13"] }, "aboutProvisionHours", "too-large"],
    ["rsc", { peer: ["maybe"] }, "peer", "not-offered"],
    ["endorsements", { renewedThrough: ["soon"] }, "renewedThrough", "not-a-date"],
    ["declarations", { declared: ["providesRsc", "nonsense"] }, "declared", "not-offered"],
    ["endorsements", { category: ["NOBODY"] }, "category", "not-offered"],
    ["endorsements", { going: ["ended"], endedOn: ["2021-01-01"] }, "endedOn", "too-small"],
  ])("%s with %o", (kind, changed, field, problem) => {
    expect(compose(kind, { ...complete[kind], ...changed })).toEqual({ problems: [{ field, problem }] });
  });
});

/** What cannot be read in a field; nothing where whatever is typed can be. */
const unreadable = (field: EntryField): readonly string[] => {
  switch (field.as) {
    case "day":
      return ["soon"];
    case "hours":
    case "count":
      return ["about 22"];
    case "choice":
      return ["nonsense"];
    case "holdings":
      return ["IMHS", "soon", ""];
    case "yes":
    case "some":
    case "categories":
      return ["nonsense"];
    default:
      return [];
  }
};

const optional = entryKinds.flatMap((kind) =>
  entryFields[kind]
    .filter((field) => !holdsBack(kind, field))
    .map((field) => [kind, field.name, field] as const),
);

describe("what could only add something never keeps an entry from counting", () => {
  test.each(optional)("%s, %s: what cannot be read is told and left out", (kind, name, field) => {
    const asked = field.when === undefined ? {} : { [field.when.field]: field.when.holds.slice(0, 1) };
    const typed = {
      ...complete[kind],
      ...asked,
      ...(field.when?.field === "ers" ? { ersFrom: ["2020-01-01"] } : {}),
    };
    const wrong = { ...typed, [name]: unreadable(field) };
    const told = problemsIn(kind, wrong, vocabulary).map((problem) => problem.field);
    const isRead = field.about === true || unreadable(field).length === 0;
    expect(told).toEqual(isRead && name !== "ersFrom" ? [] : [name]);
    // Of what only people read, whatever was typed is told.
    const without =
      field.about === true
        ? wrong
        : { ...typed, [name]: [], ...(field.when?.field === "ers" ? { ers: [] } : {}) };
    expect(composeEntry(kind, wrong, vocabulary)).toEqual(composeEntry(kind, without, vocabulary));
    expect(composeEntry(kind, wrong, vocabulary).ok).toBe(true);
  });

  test.each<readonly [EntryKind, TypedFields, string, string]>([
    ["work", { families: ["about ten"] }, "families", "not-a-number"],
    ["work", { families: ["1234567"] }, "families", "not-a-number"],
    ["training", { rscProvisionHours: ["6.5"] }, "rscProvisionHours", "too-large"],
    ["training", { rscProvisionHours: ["some"] }, "rscProvisionHours", "not-a-number"],
    ["work", { leads: ["rsc", "nonsense"] }, "leads", "not-offered"],
    ["work", { licensed: ["yes", "no"] }, "licensed", "not-offered"],
    ["references", { held: ["IMHS", "NOBODY"] }, "held", "not-offered"],
    ["providers", { held: ["IMHS", "", ""] }, "held", "incomplete"],
    ["providers", { held: ["", "2015-01-01", ""] }, "held", "incomplete"],
    ["providers", { held: ["NOBODY", "2015-01-01", ""] }, "held", "not-offered"],
    ["providers", { held: ["IMHS", "soon", ""] }, "held", "not-a-date"],
    ["providers", { held: ["IMHS", "2015-01-01", "soon"] }, "held", "not-a-date"],
    ["providers", { held: ["IMHS", "2015-01-01", "2014-01-01"] }, "held", "too-small"],
    ["providers", { ers: ["endorsed"] }, "ersFrom", "required"],
    [
      "providers",
      { ers: ["endorsed"], ersFrom: ["2024-01-01"], ersTo: ["2023-01-01"] },
      "ersTo",
      "too-small",
    ],
    ["exams", { designation: ["X"] }, "designation", "not-offered"],
    ["declarations", { agreementSignedOn: ["1"] }, "agreementSignedOn", "not-a-date"],
  ])("%s with %o", (kind, changed, field, problem) => {
    const typed = { ...complete[kind], ...changed };
    expect(problemsIn(kind, typed, vocabulary)).toEqual([{ field, problem }]);
    const { ok } = composeEntry(kind, typed, vocabulary);
    expect(ok).toBe(true);
  });

  test("of several lines those that can be read count", () => {
    const held = ["IMHS", "soon", "", "IFS", "2010-01-01", ""];
    expect(compose("providers", { ...complete.providers, held })).toMatchObject({
      held: [{ category: "IFS", from: "2010-01-01", to: null }],
    });
  });

  test("of a supervisor whose last day cannot be read nothing is taken to go on", () => {
    const typed = { ...complete.providers, ers: ["endorsed"], ersFrom: ["2024-01-01"] };
    for (const ersTo of ["soon", "2023-01-01"])
      expect(compose("providers", { ...typed, ersTo: [ersTo] })).toMatchObject({ ers: null });
  });
});

test.each(entryKinds.map((kind) => [kind] as const))(
  "%s: whatever is typed gives its problems or counts in a portfolio that reads",
  (kind) => {
    fc.assert(
      fc.property(anyTyped(kind, ["p1"]), (typed) => {
        const composed = composeEntry(kind, typed, vocabulary);
        const provider = typedEntry("providers", "p1", complete.providers);
        const { uncounted } = composePortfolio(
          keptOf([provider, typedEntry(kind, "e1", typed)]),
          vocabulary,
          "stated",
        );
        const [waits] = uncounted.filter(({ entry }) => entry === "e1");
        const told = waits?.problems ?? [];
        // Of what composes, only RSC may still wait: for its provider.
        const ofProvider = kind === "rsc" && composed.ok && told.length > 0;
        const expected = ofProvider ? [{ field: "provider", problem: "required" }] : [];
        expect(told).toEqual(composed.ok ? expected : composed.refusal);
      }),
      { numRuns: 300 },
    );
  },
);
