import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { reasons, renewalRequirementIds, requirementIds } from "../../src/core/standards/verdict.ts";

/** The golden cases: files of data beside each edition, in the form that tests/golden/case-files.md describes. */

export const STANDARDS_FOLDER = join(import.meta.dirname, "../../standards");

const status = z.enum(["met", "unmet", "judgement", "recommended"]);

const expectedRequirement = z.strictObject({
  status: status.optional(),
  stage: z.enum(["submission", "decision"]).optional(),
  required: z.number().optional(),
  actual: z.number().optional(),
  missing: z.number().optional(),
  unit: z.enum(["days", "families", "activities", "hours", "references"]).optional(),
  window: z.strictObject({ from: z.string(), to: z.string() }).nullable().optional(),
  months: z.strictObject({ spanned: z.number(), required: z.number() }).optional(),
  counted: z.strictObject({ attended: z.number(), given: z.number(), volunteering: z.number() }).optional(),
  capped: z.strictObject({ given: z.number(), volunteering: z.number() }).optional(),
  evidence: z.array(z.string()).optional(),
  excluded: z.array(z.strictObject({ id: z.string(), reason: z.enum(reasons) })).optional(),
  uncovered: z.array(z.string()).optional(),
  clause: z.string().optional(),
  overlay: z.string().nullable().optional(),
  declaration: z.string().nullable().optional(),
});
export type ExpectedRequirement = z.infer<typeof expectedRequirement>;

const advice = z.array(
  z.strictObject({ id: z.string(), suggested: z.number(), actual: z.number(), unit: z.literal("hours") }),
);

const day = z.iso.date();
const portfolio = z.record(z.string(), z.unknown());
export type PortfolioDocument = z.infer<typeof portfolio>;

const questionFields = {
  about: z.string().min(1),
  /** The case is one for each of these words, which `"each"` stands for. */
  forEach: z.array(z.string()).optional(),
  asOf: day.optional(),
  overlays: z.array(z.string()).optional(),
  /** Those of the overlays asked for that hold on the day; all of them unless the case says so. */
  inForce: z.array(z.string()).optional(),
  change: z.record(z.string().startsWith("/"), z.unknown()).optional(),
  remove: z.array(z.string().startsWith("/")).optional(),
};

const verdictExpectation = z.strictObject({
  readyToSubmit: z.boolean().optional(),
  complete: z.boolean().optional(),
  advice: advice.optional(),
  ...optionalOf(requirementIds, expectedRequirement),
});
export type VerdictExpectation = z.infer<typeof verdictExpectation>;

const verdictCase = z.strictObject({ ...questionFields, expect: verdictExpectation });
export type VerdictCase = z.infer<typeof verdictCase>;

const verdictGiven = { asOf: day, given: portfolio, expect: verdictExpectation };

/** Cases for one category; those of an overlay begin from the `given` of another file of the edition. */
const verdictFile = z.strictObject({
  about: z.string().min(1),
  category: z.string(),
  ...verdictGiven,
  cases: z.array(verdictCase),
});
const borrowingFile = z.strictObject({
  about: z.string().min(1),
  like: z.string(),
  cases: z.array(verdictCase),
});

const renewalExpectation = z.strictObject({
  status: z.enum(["not-held", "not-due", "open", "met", "lapsed"]).optional(),
  cycle: z.strictObject({ from: day, opensOn: day, deadline: day }).nullable().optional(),
  yearsEndorsed: z.number().nullable().optional(),
  ...optionalOf(renewalRequirementIds, expectedRequirement.nullable()),
});
export type RenewalExpectation = z.infer<typeof renewalExpectation>;

const renewalCase = z.strictObject({ ...questionFields, expect: renewalExpectation });
export type RenewalCase = z.infer<typeof renewalCase>;

const renewalGroup = z.strictObject({
  about: z.string().min(1),
  for: z.array(z.string()).min(1),
  asOf: day,
  given: portfolio,
  expect: renewalExpectation,
  cases: z.array(renewalCase),
});
export type RenewalGroup = z.infer<typeof renewalGroup>;

const renewalFile = z.strictObject({ about: z.string().min(1), groups: z.array(renewalGroup) });

/** The cases of one category, with where they are written. */
export type VerdictCases = z.infer<typeof verdictFile> & {
  readonly path: string;
  readonly standard: string;
  /** True where the file borrows its `given`, which is then tested where it is written. */
  readonly isBorrowed: boolean;
};

/** The renewal cases of one category: `"own"` in a group stands for it. */
export type RenewalCases = RenewalGroup & {
  readonly path: string;
  readonly standard: string;
  readonly category: string;
};

function optionalOf<const K extends string, T extends z.ZodType>(keys: readonly K[], schema: T) {
  return Object.fromEntries(keys.map((key) => [key, schema.optional()])) as Record<K, z.ZodOptional<T>>;
}

const contentOf = (path: string): unknown => JSON.parse(readFileSync(join(STANDARDS_FOLDER, path), "utf8"));

const paths = readdirSync(STANDARDS_FOLDER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json") && path.split("/")[1] === "cases")
  .sort();

const parsed = <T>(schema: z.ZodType<T>, path: string): T => {
  const result = schema.safeParse(contentOf(path));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
};

const standardOf = (path: string): string => path.split("/")[0] ?? "";
const isRenewal = (path: string): boolean => basename(path) === "renewal.json";

const readVerdictCases = (path: string): VerdictCases => {
  const standard = standardOf(path);
  if (!path.includes("/overlays/"))
    return { ...parsed(verdictFile, path), path, standard, isBorrowed: false };
  const { about, like, cases } = parsed(borrowingFile, path);
  const lender = parsed(verdictFile, `${standard}/cases/${like}`);
  return { ...lender, about, cases, path, standard, isBorrowed: true };
};

const readRenewalCases = (path: string): readonly RenewalCases[] =>
  parsed(renewalFile, path).groups.flatMap((group) =>
    group.for.map((category) => ({
      ...named(group, category),
      path,
      standard: standardOf(path),
      category,
    })),
  );

/** The case once for each word that it is for, or once as it is. */
export const unfolded = <T extends VerdictCase | RenewalCase>(one: T): readonly T[] =>
  one.forEach?.map((word) => ({ ...replaced(one, "each", word), about: word })) ?? [one];

const replaced = <T extends object>(value: T, word: string, by: string): T =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${word}"`, JSON.stringify(by))) as T;

const named = (group: RenewalGroup, category: string): RenewalGroup => replaced(group, "own", category);

export const verdictCases: readonly VerdictCases[] = paths
  .filter((path) => !isRenewal(path))
  .map(readVerdictCases);

export const renewalCases: readonly RenewalCases[] = paths.filter(isRenewal).flatMap(readRenewalCases);
