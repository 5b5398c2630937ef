// The renewal rows of the made-up edition, both sides of each field.
import { describe, expect, test } from "vitest";
import { loaded } from "./loaded.ts";
import { madeUpFiles } from "./made-up-edition.ts";
import { type Changes, changed } from "./made-up-portfolio.ts";

const engine = loaded(madeUpFiles);

const renewed = (category: string, change: Changes, asOf: string, overlays: readonly string[] = []) =>
  engine.renewal(
    changed({
      "/endorsements": [{ category, earnedOn: "2028-06-30" }],
      "/training": [],
      "/rsc": [],
      ...change,
    }),
    { standard: "made-up", category, asOf, overlays },
  );

const found = (of: string, ...question: Parameters<typeof renewed>) =>
  renewed(...question).requirements?.find(({ id }) => id === of);

const course = (fields: object) => ({
  id: "t9",
  date: "2030-01-01",
  hours: 8,
  relationshipBased: true,
  approved: true,
  didactic: true,
  rscProvisionHours: 2,
  ...fields,
});
const meeting = (fields: object) => ({
  id: "r9",
  from: "2029-01-01",
  to: "2029-01-31",
  hours: 6,
  form: "group",
  provider: { id: "v9", held: [{ category: "ZZA", from: "2020-01-01" }] },
  ...fields,
});
const day = "2030-06-01";

describe("the cycle", () => {
  test("runs for two years to the deadline and opens on its day", () => {
    expect(renewed("ZZA", {}, "2030-04-30")).toMatchObject({
      cycle: { from: "2028-07-01", opensOn: "2030-05-01", deadline: "2030-06-30" },
      yearsEndorsed: 2,
      status: "not-due",
    });
    expect(renewed("ZZA", {}, "2030-05-01").status).toBe("open");
  });

  test("nothing is due before a whole year, and years are counted up to the most", () => {
    const young = { "/endorsements": [{ category: "ZZA", earnedOn: "2029-07-01" }] };
    expect(renewed("ZZA", young, day)).toMatchObject({ status: "not-due", requirements: [] });
    const old = { "/endorsements": [{ category: "ZZA", earnedOn: "2010-07-01" }] };
    expect(renewed("ZZA", old, day).yearsEndorsed).toBe(2);
  });
});

describe("training", () => {
  test("is asked for by years endorsed", () => {
    const one = { "/endorsements": [{ category: "ZZA", earnedOn: "2029-06-30" }] };
    expect(found("renewal.training", "ZZA", one, day)?.required).toBe(4);
    expect(found("renewal.training", "ZZA", {}, day)?.required).toBe(8);
    expect(found("renewal.training", "ZZA", { "/training": [course({})] }, day)?.status).toBe("met");
  });

  test.for([
    [{ relationshipBased: false }, "not-relationship-based"],
    [{ given: true }, "given"],
    [{ approved: false }, "not-approved"],
    [{ didactic: false }, "not-didactic"],
    [{ date: "2028-06-30" }, "outside-window"],
  ] as const)("with %j does not count", ([fields, reason]) => {
    const training = { "/training": [course(fields)], "/declarations": { providesRsc: true } };
    for (const id of ["renewal.training", "renewal.training.rsc-provision"])
      expect(found(id, "ZZA", training, day)).toMatchObject({
        status: "unmet",
        actual: 0,
        excluded: [{ id: "t9", reason }],
      });
  });

  test("given and volunteering count up to their caps", () => {
    const taught = {
      "/training": [course({ given: true })],
      "/volunteering": [{ id: "h9", date: "2030-01-01", hours: 4 }],
    };
    expect(found("renewal.training", "ZZB", taught, day)).toMatchObject({
      required: 10,
      actual: 4,
      counted: { attended: 0, given: 2.5, volunteering: 1.5 },
      capped: { given: 5.5, volunteering: 2.5 },
    });
  });

  test("may be recommended only", () => {
    expect(found("renewal.training", "ZZC", {}, day)?.status).toBe("recommended");
  });

  test("about providing RSC is asked of whoever declares it and is prepared", () => {
    const provides = { "/declarations": { providesRsc: true } };
    expect(found("renewal.training.rsc-provision", "ZZA", {}, day)).toBeUndefined();
    expect(
      found("renewal.training.rsc-provision", "ZZA", { ...provides, "/education": [] }, day),
    ).toBeUndefined();
    expect(found("renewal.training.rsc-provision", "ZZA", provides, day)).toMatchObject({
      status: "unmet",
      required: 2,
    });
    const taught = { ...provides, "/training": [course({})] };
    expect(found("renewal.training.rsc-provision", "ZZA", taught, day)?.status).toBe("met");
    expect(found("renewal.training.rsc-provision", "ZZB", provides, day)?.status).toBe("recommended");
  });
});

describe("RSC", () => {
  const long = { category: "ZZA", earnedOn: "2020-06-30" };
  const add = { category: "ZZC", earnedOn: "2029-01-01" };
  const recent = { category: "ZZA", earnedOn: "2028-06-30" };
  const peers = { "/rsc": [meeting({ peer: true })] };

  test("is asked for by years endorsed, and peers do not count", () => {
    expect(found("renewal.rsc", "ZZA", { "/rsc": [meeting({})] }, day)).toMatchObject({
      status: "met",
      required: 6,
    });
    expect(found("renewal.rsc", "ZZA", peers, day)).toMatchObject({
      status: "unmet",
      excluded: [{ id: "r9", reason: "peer" }],
    });
  });

  test("held long, it is less, and peers who hold the same count", () => {
    expect(found("renewal.rsc", "ZZA", { ...peers, "/endorsements": [long] }, day)).toMatchObject({
      status: "met",
      required: 2,
      actual: 6,
    });
  });

  test("with another endorsement held beside it, it is another figure", () => {
    expect(found("renewal.rsc", "ZZA", { "/endorsements": [recent, add] }, day)).toMatchObject({
      status: "unmet",
      required: 2,
    });
  });

  test("peers who hold the same may count in every case", () => {
    expect(found("renewal.rsc", "ZZB", peers, day)?.status).toBe("unmet");
    const same = meeting({
      peer: true,
      provider: { id: "v", held: [{ category: "ZZB", from: "2020-01-01" }] },
    });
    expect(found("renewal.rsc", "ZZB", { "/rsc": [same] }, day)?.status).toBe("met");
  });

  test("may be recommended, by the edition or by an overlay", () => {
    expect(found("renewal.rsc", "ZZC", {}, day)?.status).toBe("recommended");
    expect(found("renewal.rsc", "ZZA", {}, day, ["made-up-relief"])).toMatchObject({
      status: "recommended",
      clause: "made-up/made-up-relief/c",
      overlay: "made-up-relief",
    });
  });
});

test("a membership is active on the day, or on the deadline where that is earlier", () => {
  const until = (to: string) => ({ "/memberships": [{ association: "Meadow", from: "2030-01-01", to }] });
  const status = (to: string) =>
    found(
      "renewal.membership",
      "ZZA",
      {
        ...until(to),
        "/endorsements": [{ category: "ZZA", earnedOn: "2028-06-30", renewedThrough: "2028-06-30" }],
      },
      "2030-09-01",
    )?.status;
  expect(status("2030-06-30")).toBe("met");
  expect(status("2030-06-29")).toBe("unmet");
});
