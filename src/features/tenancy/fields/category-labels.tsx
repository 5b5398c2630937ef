import type { CategoryLabels } from "../../../core/association/settings/category-labels.ts";
import { languages } from "../../../core/kernel/language.ts";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import type { Typed } from "../../../web/form.ts";
import { offeredCategories } from "./offered-categories.ts";
import { type SettingFields, textIn } from "./setting-fields.ts";

const fieldName = (code: string, language: string): string => `label.${code}.${language}`;

/** The codes that fields were sent for. */
const codesIn = (typed: Typed): readonly string[] => [
  ...new Set(Object.keys(typed).flatMap((field) => /^label\.(.+)\.(?:en|es)$/.exec(field)?.[1] ?? [])),
];

export const categoryLabelsFields: SettingFields<CategoryLabels> = {
  write: (labels) =>
    Object.fromEntries(
      Object.entries(labels).flatMap(([code, label]) =>
        languages.map((language) => [fieldName(code, language), [label[language]]]),
      ),
    ),
  read: (typed) => ({
    value: Object.fromEntries(
      codesIn(typed)
        .map((code) => {
          const label = Object.fromEntries(
            languages.map((language) => [language, textIn(typed, fieldName(code, language))]),
          );
          return [code, label] as const;
        })
        .filter(([, label]) => Object.values(label).some((text) => text !== "")),
    ),
    fieldOf: (path) => (path.includes(".") ? `label.${path}` : fieldName(path, "en")),
  }),
  labels: ({ words }, typed) =>
    Object.fromEntries(
      codesIn(typed).flatMap((code) =>
        languages.map((language) => [
          fieldName(code, language),
          `${code}, ${words.labels.label(words.languages[language])}`,
        ]),
      ),
    ),
  Fields: ({ among, entered }) => {
    const { language, words } = among;
    const categories = offeredCategories(among, codesIn(entered.typed));
    if (categories.length === 0) return <p>{words.labels.noCategories}</p>;
    return (
      <>
        <p class="hint">{words.labels.hint}</p>
        {categories.map(({ code, name }) => (
          <Fieldset legend={words.labels.called(code, name[language])}>
            {languages.map((each) => (
              <TextField
                language={language}
                name={fieldName(code, each)}
                label={words.labels.label(words.languages[each])}
                need="optional"
                maxLength={80}
                entered={entered}
              />
            ))}
          </Fieldset>
        ))}
      </>
    );
  },
  lines: (value, { words }) =>
    Object.entries(value).flatMap(([code, label]) =>
      languages.map((language) => ({
        part: fieldName(code, language),
        term: `${code}, ${words.labels.label(words.languages[language])}`,
        said: label[language],
        lang: language,
      })),
    ),
  Shown: ({ among: { words }, value }) => {
    const labelled = Object.entries(value);
    if (labelled.length === 0) return <p>{words.labels.none}</p>;
    return (
      <div class="prose">
        <ul>
          {labelled.map(([code, label]) => (
            <li>
              {code}: <span lang="en">{label.en}</span> · <span lang="es">{label.es}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  },
};
