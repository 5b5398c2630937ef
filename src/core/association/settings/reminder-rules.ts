import * as z from "zod";
import { count, isUnique, setting } from "./setting.ts";

/** What people are reminded of. */
export const remindedOf = ["submission", "answers", "rating"] as const;
export type RemindedOf = (typeof remindedOf)[number];

/** On which days somebody is reminded of one thing. */
export type Reminding = {
  /** So many days after they began to be waited for, the fewest first. */
  readonly after: readonly number[];
  /** So many days before the last day, the most first. */
  readonly before: readonly number[];
  readonly onLastDay: boolean;
};

/** Of what people are reminded, and when; without any day they are not. */
export type ReminderRules = { readonly [W in RemindedOf]: Reminding };

/** The most reminders of each sort: more are a nuisance. */
const MOST_REMINDERS = 5;

const days = z.array(count(1, 365)).max(MOST_REMINDERS, "too-many").refine(isUnique, "already-there");

const reminding = z.strictObject({
  after: days.transform((chosen) => chosen.toSorted((a, b) => a - b)),
  before: days.transform((chosen) => chosen.toSorted((a, b) => b - a)),
  onLastDay: z.boolean(),
});

export const reminderRules = setting<ReminderRules>({
  schema: z.strictObject({ submission: reminding, answers: reminding, rating: reminding }),
  usual: {
    submission: { after: [], before: [60, 14, 3], onLastDay: true },
    answers: { after: [14], before: [30, 7], onLastDay: true },
    rating: { after: [7, 14], before: [3], onLastDay: false },
  },
});
