import { knownTimeZones } from "../../../core/kernel/instant.ts";
import { Combobox } from "../../../ui/controls/combobox.tsx";
import { type SettingFields, textIn } from "./setting-fields.ts";

/** A zone as it can be read: `America/New York`. */
const called = (zone: string): string => zone.replaceAll("_", " ");

export const timeZoneFields: SettingFields<string> = {
  write: (zone) => ({ zone: [zone] }),
  read: (typed) => ({ value: textIn(typed, "zone"), fieldOf: () => "zone" }),
  labels: ({ words }) => ({ zone: words.timeZone.zone }),
  Fields: ({ among: { language, words }, entered }) => (
    <Combobox
      language={language}
      name="zone"
      label={words.timeZone.zone}
      hint={words.timeZone.hint}
      options={knownTimeZones.map((value) => ({ value, label: called(value) }))}
      entered={entered}
    />
  ),
  lines: (zone, { words }) => [{ part: "zone", term: words.timeZone.zone, said: called(zone) }],
  Shown: ({ value }) => <p>{called(value)}</p>,
};
