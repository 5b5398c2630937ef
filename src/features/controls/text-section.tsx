import { CodeField } from "../../ui/controls/code-field.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { TextAreaField } from "../../ui/controls/text-area-field.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import type { SectionProps } from "./section.ts";

export const TextSection = ({ language, words }: SectionProps) => (
  <Panel id="text" heading={words.sections.text}>
    <TextField language={language} name="text-normal" label={words.normal} />
    <TextField language={language} name="text-hint" label={words.withHint} hint={words.hint} />
    <TextField language={language} name="text-filled" label={words.filled} value={words.filledValue} />
    <TextField
      language={language}
      name="text-mistake"
      type="email"
      label={words.withMistake}
      hint={words.hint}
      value="ana@example"
      mistake={words.mistake}
    />
    <TextField language={language} name="text-disabled" label={words.disabled} value="A-2027-0311" disabled />
    <TextField
      language={language}
      name="text-read-only"
      label={words.readOnly}
      value={words.person}
      readOnly
    />
    <TextField language={language} name="text-long" label={words.long} value={words.longValue} />
    <TextField
      language={language}
      name="text-email"
      type="email"
      width="medium"
      label={words.email}
      autocomplete="email"
      value="ana@example.org"
    />
    <PasswordField
      language={language}
      name="text-password"
      label={words.password}
      autocomplete="current-password"
    />
    <CodeField language={language} name="text-code" label={words.code} length={6} />
    <TextAreaField language={language} name="text-about" label={words.about} maxLength={4000} />
    <TextAreaField
      language={language}
      name="text-remarks"
      label={words.optional}
      need="optional"
      value={words.longValue}
    />
    <TextAreaField
      language={language}
      name="text-about-mistake"
      label={words.about}
      hint={words.hint}
      mistake={words.mistake}
    />
  </Panel>
);
