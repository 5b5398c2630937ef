import type { MailTemplate } from "../../../core/association/settings/mail-template.ts";
import { languages } from "../../../core/kernel/language.ts";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import { type Among, type Line, type SettingFields, sameName, textIn } from "./setting-fields.ts";

const parts = ["subject", "text"] as const;
const named = languages.flatMap((language) => parts.map((part) => ({ part, language })));

const labelOf = ({ language, words }: Among, part: (typeof parts)[number], of: (typeof languages)[number]) =>
  mailTemplateWords[language][part](words.languages[of]);

const linesOf = (value: MailTemplate, among: Among): readonly Line[] =>
  named
    .filter(({ part, language }) => value[part][language] !== "")
    .map(({ part, language }) => ({
      part: `${part}.${language}`,
      term: labelOf(among, part, language),
      said: value[part][language],
      lang: language,
    }));

/** How the words of a mail are typed and shown; empty, they are the usual ones. */
export const mailTemplateFields: SettingFields<MailTemplate> = {
  write: (value) =>
    Object.fromEntries(named.map(({ part, language }) => [`${part}.${language}`, [value[part][language]]])),
  read: (typed) => ({
    value: Object.fromEntries(
      parts.map((part) => [
        part,
        Object.fromEntries(languages.map((language) => [language, textIn(typed, `${part}.${language}`)])),
      ]),
    ),
    fieldOf: sameName,
  }),
  labels: (among) =>
    Object.fromEntries(
      named.map(({ part, language }) => [`${part}.${language}`, labelOf(among, part, language)]),
    ),
  Fields: ({ among, entered }) => {
    const { language } = among;
    const { subjectHint, textHint } = mailTemplateWords[language];
    return (
      <>
        {languages.map((each) => (
          <>
            <TextField
              language={language}
              name={`subject.${each}`}
              label={labelOf(among, "subject", each)}
              hint={subjectHint}
              need="optional"
              maxLength={70}
              entered={entered}
            />
            <TextAreaField
              language={language}
              name={`text.${each}`}
              label={labelOf(among, "text", each)}
              hint={textHint}
              need="optional"
              maxLength={2000}
              entered={entered}
            />
          </>
        ))}
      </>
    );
  },
  lines: linesOf,
  Shown: ({ among, value }) => {
    const lines = linesOf(value, among);
    return lines.length === 0 ? (
      <p>{mailTemplateWords[among.language].usual}</p>
    ) : (
      <>
        {lines.map(({ term, said, lang }) => (
          <>
            <p class="hint">{term}</p>
            <div lang={lang}>
              <Paragraphs text={said} />
            </div>
          </>
        ))}
      </>
    );
  },
};
