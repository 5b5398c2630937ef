import { knownCurrencies } from "../../../core/association/settings/currency.ts";
import { Combobox } from "../../../ui/controls/combobox.tsx";
import type { Option } from "../../../ui/controls/select-field.tsx";
import type { Language } from "../../../ui/wording/speech.ts";
import { type SettingFields, textIn } from "./setting-fields.ts";

const nameOf = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: "currency" }).of(code) ?? code;

/** The currencies to choose from, by their codes. */
export const currencyOptions = (language: Language): readonly Option[] => {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  return knownCurrencies.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
};

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
  Shown: ({ among: { language }, value }) => <p>{`${nameOf(value, language)} (${value})`}</p>,
};
