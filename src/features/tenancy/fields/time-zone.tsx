import { TimeZoneField, zoneCalled } from "../../../ui/controls/time-zone-field.tsx";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { type SettingFields, textIn } from "./setting-fields.ts";

export const timeZoneFields: SettingFields<string> = {
  write: (zone) => ({ zone: [zone] }),
  read: (typed) => ({ value: textIn(typed, "zone"), fieldOf: () => "zone" }),
  labels: ({ language }) => ({ zone: controlWords[language].timeZone.zone }),
  Fields: ({ among: { language }, entered }) => (
    <TimeZoneField language={language} name="zone" entered={entered} />
  ),
  lines: (zone, { language }) => [
    { part: "zone", term: controlWords[language].timeZone.zone, said: zoneCalled(zone) },
  ],
  Shown: ({ value }) => <p>{zoneCalled(value)}</p>,
};
