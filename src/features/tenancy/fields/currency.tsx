import { knownCurrencies } from "../../../core/association/settings/currency.ts";
import { Combobox } from "../../../ui/controls/combobox.tsx";
import type { Option } from "../../../ui/controls/select-field.tsx";
import { type Language, type Speech, speechIn } from "../../../ui/wording/speech.ts";
import { type SettingFields, textIn } from "./setting-fields.ts";

/** The currencies to choose from, by their codes. */
export const currencyOptions = (language: Language): readonly Option[] =>
  knownCurrencies.map((code) => ({ value: code, label: `${code} – ${speechIn(language).currency(code)}` }));

const called = (code: string, speech: Speech): string => `${speech.currency(code)} (${code})`;

export const currencyFields: SettingFields<string> = {
  write: (code) => ({ currency: [code] }),
  read: (typed) => ({ value: textIn(typed, "currency"), fieldOf: () => "currency" }),
  labels: ({ words }) => ({ currency: words.currency.currency }),
  Fields: ({ among: { language, words }, entered }) => (
    <Combobox
      language={language}
      name="currency"
      label={words.currency.currency}
      hint={words.currency.hint}
      options={currencyOptions(language)}
      entered={entered}
    />
  ),
  lines: (value, { words, speech }) => [
    { part: "currency", term: words.currency.currency, said: called(value, speech) },
  ],
  Shown: ({ among: { speech }, value }) => <p>{called(value, speech)}</p>,
};
