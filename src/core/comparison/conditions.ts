import { type Declaration, degreeLevels, raterRoles } from "../portfolio/terms.ts";
import type { EducationTest, ProviderTest, SlotTest, StandingTest } from "../standards/rows.ts";

/**
 * One way of passing, in its smallest parts: every condition must hold. A number is a threshold, and the larger one
 * asks more. Lists of alternatives are taken apart into these, so that it can be seen when one implies another.
 */
export type Conditions = { readonly [condition: string]: string | number | true };

/** The ways of passing that one field of a test leaves; the test is passed where each field leaves one. */
type Ways<T> = {
  readonly [Field in keyof T]-?: (value: Exclude<T[Field], undefined>, test: T) => Conditions[];
};

const always =
  (name: string) =>
  (value: string | true): Conditions[] => [{ [name]: value }];

const eachOf =
  (name: string) =>
  (values: readonly string[]): Conditions[] =>
    values.map((value) => ({ [name]: value }));

const atLeast =
  (name: string) =>
  (level: (typeof degreeLevels)[number]): Conditions[] => [{ [name]: degreeLevels.indexOf(level) }];

const toldByAnother = (): Conditions[] => [{}];

const declared: (declaration: Declaration) => Conditions[] = always("declared");

const educationWays: Ways<EducationTest> = {
  // Only degrees have levels, and every degree has at least the lowest.
  kinds: (kinds, { level }) => kinds.filter((kind) => kind === "degree" || !level).map((kind) => ({ kind })),
  level: (level) => (level === degreeLevels[0] ? [{}] : atLeast("level")(level)),
  related: always("related"),
};

const standingOfErs = ({ ers = [], emergingYears = 0 }: ProviderTest): Conditions[] =>
  ers.map((kind) =>
    kind === "emerging" ? { ers: kind, emergingForNoMoreThan: -emergingYears } : { ers: kind },
  );

const providerWays: Ways<ProviderTest> = {
  held: eachOf("held"),
  ers: (_, test) => standingOfErs(test),
  emergingYears: toldByAnother,
  vettedAs: eachOf("vettedAs"),
  approved: always("approved"),
  level: atLeast("level"),
  receivesRsc: always("receivesRsc"),
  applicant: always("applicant"),
  declared,
};

const slotWays: Ways<SlotTest> = {
  roles: (roles) =>
    eachOf("role")(Array.isArray(roles) ? roles : raterRoles.filter((role) => !roles.except.includes(role))),
  current: always("current"),
  declared,
};

const standingWays: Ways<StandingTest> = {
  held: eachOf("held"),
  meets: eachOf("meets"),
  vetted: always("vetted"),
  declared,
};

const takenApart =
  <T extends object>(ways: Ways<T>) =>
  (tests: readonly T[]): readonly Conditions[] =>
    tests.flatMap((test) =>
      (Object.keys(ways) as (keyof T)[]).reduce<readonly Conditions[]>(
        (whole, field) =>
          whole.flatMap((each) => waysOf(ways, test, field).map((way) => ({ ...each, ...way }))),
        [{}],
      ),
    );

const waysOf = <T extends object>(ways: Ways<T>, test: T, field: keyof T): Conditions[] => {
  const value = test[field];
  return value === undefined ? [{}] : ways[field](value as Exclude<T[keyof T], undefined>, test);
};

/** Each list of alternatives in its smallest parts. */
export const educationParts = takenApart(educationWays);
export const providerParts = takenApart(providerWays);
export const slotParts = takenApart(slotWays);
export const standingParts = takenApart(standingWays);

const implies = (narrow: Conditions, wide: Conditions): boolean =>
  Object.entries(wide).every(([name, asked]) => {
    const given = narrow[name];
    return typeof asked === "number" ? typeof given === "number" && given >= asked : given === asked;
  });

/** True when whoever passes in one of the narrower ways also passes in one of the wider. */
export const covers = (wider: readonly Conditions[], narrower: readonly Conditions[]): boolean =>
  narrower.every((narrow) => wider.some((wide) => implies(narrow, wide)));
