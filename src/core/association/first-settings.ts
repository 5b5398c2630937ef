import type { Day } from "../kernel/calendar.ts";
import { type Instant, localDay } from "../kernel/instant.ts";
import { type Language, languages } from "../kernel/language.ts";
import type { KnownRules } from "./known-rules.ts";
import type { SettingKey } from "./settings/catalogue.ts";

/** What is known of an association before anybody has decided anything. */
export type Beginning = { readonly language: Language; readonly timeZone: string };

/** A setting as an association begins with it. */
export type FirstSetting = {
  readonly setting: SettingKey;
  readonly value: unknown;
  readonly holdsFrom: Day;
};

/** The settings that an association begins with, from its first day on: it works by the newest edition. */
export const firstSettings = (
  { language, timeZone }: Beginning,
  { now, rules }: { readonly now: Instant; readonly rules: KnownRules },
): readonly FirstSetting[] => {
  const holdsFrom = localDay(now, timeZone);
  const newest = rules.at(-1);
  const values: readonly Omit<FirstSetting, "holdsFrom">[] = [
    { setting: "time-zone", value: timeZone },
    { setting: "languages", value: { main: language, offered: languages } },
    { setting: "editions", value: newest === undefined ? [] : [{ edition: newest.id, overlays: [] }] },
  ];
  return values.map((value) => ({ ...value, holdsFrom }));
};
