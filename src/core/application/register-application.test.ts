import { describe, expect, test } from "vitest";
import type { SettingHistory } from "../association/setting-history.ts";
import type { AssociationId, PersonId, SettingChangeId } from "../kernel/ids.ts";
import type { Application, ApplicationId } from "./application.ts";
import { ballOf, isOpen, mayChangeCategory } from "./application.ts";
import { changeCategory } from "./change-category.ts";
import { applicationStates } from "./lifecycle.ts";
import { type RegisterFacts, registerApplication, type WantedApplication } from "./register-application.ts";

const history: SettingHistory = [
  {
    id: "c" as SettingChangeId,
    position: 1,
    setting: "fees",
    holdsFrom: 0,
    value: {
      currency: "USD",
      amounts: [
        { kind: "registration", category: null, amount: 2500 },
        { kind: "registration", category: "IMHS", amount: 4000 },
      ],
    },
    changedAt: 0,
    changedBy: null,
  },
];
const wanted: WantedApplication = {
  id: "new" as ApplicationId,
  associationId: "a" as AssociationId,
  edition: "categories-2017",
  category: "IFS",
  membership: "here",
  membershipProof: "",
};
const facts: RegisterFacts = {
  there: [],
  isOffered: true,
  history,
  person: "p" as PersonId,
  today: 100,
  now: 5000,
};
const made = registerApplication(wanted, facts);
if (!made.ok) throw new Error("the first application is refused");
const { application } = made.value;

describe("registering", () => {
  test("pins the day, and asks the fee of that day", () => {
    expect(made.value).toMatchObject({
      application: { state: "registered", outcome: null, settingsOn: 100, version: 1, stateSince: 5000 },
      due: { fee: "registration", category: "IFS", amount: 2500, dueOn: 100 },
    });
  });

  const other = (further: Partial<Application>): Application => ({
    ...application,
    id: "other" as ApplicationId,
    ...further,
  });
  test.each([
    ["what is not offered", wanted, { isOffered: false }, "not-offered-here"],
    ["twice for one category", wanted, { there: [other({})] }, "applied-already"],
    [
      "again after a decision",
      wanted,
      { there: [other({ state: "decided", outcome: "declined" })] },
      undefined,
    ],
    ["for another category", wanted, { there: [other({ category: "IMHS" })] }, undefined],
    [
      "for the same elsewhere",
      wanted,
      { there: [other({ associationId: "b" as AssociationId })] },
      undefined,
    ],
    [
      "with a membership elsewhere and no word of it",
      { ...wanted, membership: "elsewhere" as const },
      {},
      "proof-missing",
    ],
    [
      "with a membership elsewhere",
      { ...wanted, membership: "elsewhere" as const, membershipProof: " No. 7 " },
      {},
      undefined,
    ],
  ])("%s", (_, asked, further, code) => {
    const outcome = registerApplication(asked, { ...facts, ...further });
    expect(outcome.ok ? undefined : outcome.refusal.code).toBe(code);
  });
});

describe("a change of category", () => {
  const due = made.value.due;
  const change = (
    further: Partial<Application>,
    category: string,
    by: "applicant" | "coordinator" = "applicant",
  ) =>
    changeCategory({ ...application, ...further }, category, by, {
      there: [],
      dues: [due],
      isOffered: true,
      history,
    });

  test("asks the difference", () => {
    expect(change({}, "IMHS")).toMatchObject({
      value: { application: { category: "IMHS", version: 2 }, dues: [{ amount: 1500 }] },
    });
  });

  test("to the same changes nothing, wherever the application stands", () => {
    expect(change({ state: "archived" }, "IFS")).toMatchObject({
      value: { application: { version: 1 }, dues: [] },
    });
  });

  test.each(applicationStates)("in %s by the table only", (state) => {
    for (const by of ["applicant", "coordinator"] as const)
      expect(change({ state }, "IMHS", by).ok).toBe(mayChangeCategory({ state }, by));
  });

  test("is never the applicant's where it is not the coordinator's", () => {
    for (const state of applicationStates)
      expect(!mayChangeCategory({ state }, "applicant") || mayChangeCategory({ state }, "coordinator")).toBe(
        true,
      );
  });

  test("into one that is under way is refused", () => {
    const there = [{ ...application, id: "other" as ApplicationId, category: "IMHS" }];
    const asked = { there, dues: [due], isOffered: true, history };
    expect(changeCategory(application, "IMHS", "applicant", asked)).toMatchObject({
      refusal: { code: "applied-already", application: "other" },
    });
    expect(
      changeCategory(application, "IMHS", "applicant", { ...asked, isOffered: false, there: [] }),
    ).toMatchObject({
      refusal: { code: "not-offered-here" },
    });
  });
});

describe("whose turn it is", () => {
  test("of a submitted one is the applicant's as long as its fee stands in the way", () => {
    const submitted: Application = { ...application, state: "submitted" };
    expect(ballOf(submitted, true)).toEqual({ with: "applicant", since: 5000 });
    expect(ballOf(submitted, false).with).toBe("coordinator");
    expect(ballOf(application, true).with).toBe("coordinator");
  });

  test("open are those that go on", () => {
    expect(applicationStates.filter((state) => !isOpen({ state }))).toEqual([
      "decided",
      "withdrawn",
      "expired",
      "refused",
      "archived",
    ]);
  });
});
