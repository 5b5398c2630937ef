import {
  type SettingKey,
  type SettingValues,
  settingOf,
} from "../../../core/association/settings/catalogue.ts";
import { applicationRulesFields } from "./application-rules.tsx";
import { brandingFields } from "./branding.tsx";
import { calendarFields } from "./calendar.tsx";
import { categoryLabelsFields } from "./category-labels.tsx";
import { contactFields } from "./contact.tsx";
import { currencyFields } from "./currency.tsx";
import { editionsFields } from "./editions.tsx";
import { feesFields } from "./fees.tsx";
import { languagesFields } from "./languages.tsx";
import { mailTemplateFields } from "./mail-template.tsx";
import { quietHoursFields } from "./quiet-hours.tsx";
import { referenceRulesFields } from "./reference-rules.tsx";
import { reminderRulesFields } from "./reminder-rules.tsx";
import { reviewRulesFields } from "./review-rules.tsx";
import type { Among, Line, SettingFields } from "./setting-fields.ts";
import { timeZoneFields } from "./time-zone.tsx";

const every: { readonly [K in SettingKey]: SettingFields<SettingValues[K]> } = {
  branding: brandingFields,
  contact: contactFields,
  languages: languagesFields,
  "time-zone": timeZoneFields,
  editions: editionsFields,
  "category-labels": categoryLabelsFields,
  calendar: calendarFields,
  "application-rules": applicationRulesFields,
  "review-rules": reviewRulesFields,
  "reference-rules": referenceRulesFields,
  "reminder-rules": reminderRulesFields,
  "quiet-hours": quietHoursFields,
  "mail-application-moved": mailTemplateFields,
  "mail-application-reminder": mailTemplateFields,
  "mail-rating-request": mailTemplateFields,
  "mail-rating-reminder": mailTemplateFields,
  currency: currencyFields,
  fees: feesFields,
};

/** How a setting is typed and shown. */
export const fieldsOf = <K extends SettingKey>(key: K): SettingFields<SettingValues[K]> => every[key];

/** Everything that a value decides. It was read from the store or checked before, so it fits its setting. */
export const linesOf = (setting: SettingKey, value: unknown, among: Among): readonly Line[] =>
  (fieldsOf(setting) as SettingFields<unknown>).lines(settingOf(setting).schema.parse(value), among);

type ShownProps = { readonly among: Among; readonly setting: SettingKey; readonly value: unknown };

/** A value as people read it. It was read from the store or checked before, so it fits its setting. */
export const ShownValue = ({ among, setting, value }: ShownProps) => {
  const { Shown } = fieldsOf(setting);
  return <Shown among={among} value={settingOf(setting).schema.parse(value)} />;
};
