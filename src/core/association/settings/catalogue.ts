import { applicationRules } from "./application-rules.ts";
import { branding } from "./branding.ts";
import { calendar } from "./calendar.ts";
import { categoryLabels } from "./category-labels.ts";
import { contact } from "./contact.ts";
import { currency } from "./currency.ts";
import { editions } from "./editions.ts";
import { fees } from "./fees.ts";
import { languages } from "./languages.ts";
import { mailTemplates } from "./mail-template.ts";
import { quietHours } from "./quiet-hours.ts";
import { referenceRules } from "./reference-rules.ts";
import { reminderRules } from "./reminder-rules.ts";
import { reviewRules } from "./review-rules.ts";
import type { Setting } from "./setting.ts";
import { timeZone } from "./time-zone.ts";

/** Everything that an association decides, in the order in which people look for it. */
export const settings = {
  branding,
  contact,
  languages,
  "time-zone": timeZone,
  editions,
  "category-labels": categoryLabels,
  calendar,
  "application-rules": applicationRules,
  "review-rules": reviewRules,
  "reference-rules": referenceRules,
  "reminder-rules": reminderRules,
  "quiet-hours": quietHours,
  ...mailTemplates,
  currency,
  fees,
} as const;

export type SettingKey = keyof typeof settings;

/** The value of each setting. */
export type SettingValues = {
  readonly [K in SettingKey]: (typeof settings)[K] extends Setting<infer T> ? T : never;
};

export const settingKeys = Object.keys(settings) as readonly SettingKey[];

/** True for the key of a setting. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settings, key);

/** A setting by its key, with the type of its value. */
export const settingOf = <K extends SettingKey>(key: K): Setting<SettingValues[K]> =>
  settings[key] as unknown as Setting<SettingValues[K]>;
