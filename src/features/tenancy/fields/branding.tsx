import type { Branding } from "../../../core/association/settings/branding.ts";
import { languages } from "../../../core/kernel/language.ts";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { type SettingFields, sameName, textIn } from "./setting-fields.ts";

const fieldName = (language: string): string => `welcome.${language}`;

export const brandingFields: SettingFields<Branding> = {
  write: ({ welcome }) =>
    Object.fromEntries(languages.map((language) => [fieldName(language), [welcome[language]]])),
  read: (typed) => ({
    value: {
      welcome: Object.fromEntries(
        languages.map((language) => [language, textIn(typed, fieldName(language))]),
      ),
    },
    fieldOf: sameName,
  }),
  labels: ({ words }) =>
    Object.fromEntries(
      languages.map((language) => [fieldName(language), words.branding.welcome(words.languages[language])]),
    ),
  Fields: ({ among: { language, words }, entered }) => (
    <>
      {languages.map((each) => (
        <TextAreaField
          language={language}
          name={fieldName(each)}
          label={words.branding.welcome(words.languages[each])}
          hint={words.branding.hint}
          need="optional"
          maxLength={1000}
          entered={entered}
        />
      ))}
    </>
  ),
  lines: ({ welcome }, { words }) =>
    languages
      .filter((language) => welcome[language] !== "")
      .map((language) => ({
        part: language,
        term: words.branding.welcome(words.languages[language]),
        said: welcome[language],
        lang: language,
      })),
  Shown: ({ among: { words }, value: { welcome } }) => {
    const said = languages.filter((language) => welcome[language] !== "");
    if (said.length === 0) return <p>{words.branding.none}</p>;
    return (
      <>
        {said.map((language) => (
          <div lang={language}>
            <Paragraphs text={welcome[language]} />
          </div>
        ))}
      </>
    );
  },
};
