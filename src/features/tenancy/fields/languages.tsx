import type { LanguagesOffered } from "../../../core/association/settings/languages.ts";
import { languages } from "../../../core/kernel/language.ts";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { groupName, type SettingFields, textIn } from "./setting-fields.ts";

export const languagesFields: SettingFields<LanguagesOffered> = {
  write: ({ main, offered }) => ({ main: [main], offered }),
  read: (typed) => ({
    value: { main: textIn(typed, "main"), offered: typed["offered"] ?? [] },
    fieldOf: groupName,
  }),
  labels: ({ words: { offered } }) => ({ main: offered.main, offered: offered.offered }),
  Fields: ({ among: { language, words }, entered }) => {
    const choices = languages.map((value) => ({ value, label: words.languages[value] }));
    return (
      <>
        <CheckboxGroup
          language={language}
          name="offered"
          label={words.offered.offered}
          choices={choices}
          entered={entered}
        />
        <RadioGroup
          language={language}
          name="main"
          label={words.offered.main}
          choices={choices}
          entered={entered}
        />
      </>
    );
  },
  lines: ({ main, offered }, { words, speech }) => [
    {
      part: "offered",
      term: words.offered.offered,
      said: speech.list(offered.map((each) => words.languages[each])),
    },
    { part: "main", term: words.offered.main, said: words.languages[main] },
  ],
  Shown: ({ among: { words, speech }, value: { main, offered } }) => (
    <p>
      {speech.list(
        offered.map((each) =>
          each === main && offered.length > 1
            ? words.offered.firstOf(words.languages[each])
            : words.languages[each],
        ),
      )}
    </p>
  ),
};
