import * as z from "zod";
import { parseDay } from "../kernel/calendar.ts";
import { bands, designations } from "../portfolio/terms.ts";
import { renewalRow, requirementRow } from "./rows.ts";

/** The same sentence in each language of the product. */
export const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
export type Words = z.infer<typeof words>;

const date = z.string().refine((text) => parseDay(text) !== null, "must be a date such as 2021-06-30");
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a name in lower case with hyphens");
const code = z.string().regex(/^[A-Z][A-Z0-9-]*$/, "must be a category code");

const category = z.strictObject({
  code,
  name: words,
  /** The bands that `own` stands for. */
  bands: z.array(z.enum(bands)),
  designation: z.enum(designations).nullable(),
  /** The profile of the framework; null where the category has none of its own. */
  profile: name.nullable(),
});
export type Category = z.infer<typeof category>;

const cycle = z.strictObject({
  years: z.int().min(1),
  /** The first deadline; the others follow at whole cycles. */
  firstDeadline: date,
  /** Month and day on which the window opens, in the year of the deadline. */
  opens: z
    .string()
    .refine(
      (text) => parseDay(`2023-${text}`) !== null,
      "must be a month and a day that every year has, as 10-01",
    ),
  /** Whether the years endorsed are counted to the deadline or to the first day of the cycle. */
  yearsCountedTo: z.enum(["deadline", "first-day"]),
  mostYears: z.int().min(1).optional(),
  /** Endorsed for fewer whole years by the deadline: nothing is due. */
  freeBelowYears: z.int().min(0),
});
export type Cycle = z.infer<typeof cycle>;

/** An edition of the rules (`attune.standard/1`): data, never edited after release. */
export const standard = z.strictObject({
  format: z.literal("attune.standard/1"),
  id: name,
  /** Its place among the editions, oldest first. */
  order: z.int(),
  title: words,
  source: words,
  framework: name,
  categories: z.array(category).min(1),
  requirements: z.array(requirementRow).min(1),
  renewal: z.strictObject({ cycle, requirements: z.array(renewalRow).min(1) }),
  /** Ids of the interpretations that this edition rests on. */
  interpretations: z.array(name),
});
export type Standard = z.infer<typeof standard>;

const change = z.strictObject({
  requirement: z.string(),
  for: z.array(code).min(1),
  /** Replaces fields of the row. */
  set: z.record(z.string(), z.json()).optional(),
  /** Appends to lists of the row. */
  add: z.record(z.string(), z.array(z.json())).optional(),
});
export type Change = z.infer<typeof change>;

/** An association's exception to an edition (`attune.overlay/1`), in force from one day to another. */
export const overlay = z.strictObject({
  format: z.literal("attune.overlay/1"),
  id: name,
  standard: name,
  title: words,
  from: date,
  to: date.nullable(),
  /** Days of notice to members that ending it earlier needs. */
  noticeDays: z.int().min(0),
  items: z.array(z.strictObject({ item: name, says: words, changes: z.array(change).min(1) })).min(1),
});
export type Overlay = z.infer<typeof overlay>;

/** A matter that the documents leave open, the answer chosen, and why (docs/standards.md). */
export const interpretation = z.strictObject({
  id: name,
  matter: words,
  rule: words,
  reason: words,
});
export const interpretations = z.array(interpretation);
export type Interpretation = z.infer<typeof interpretation>;
