import type { Contact } from "../../../core/association/settings/contact.ts";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { ContactLines } from "../contact-lines.tsx";
import { type SettingFields, sameName, textIn } from "./setting-fields.ts";

const names = ["replyTo", "website", "telephone", "postal"] as const;

export const contactFields: SettingFields<Contact> = {
  write: (contact) => Object.fromEntries(names.map((name) => [name, [contact[name] ?? ""]])),
  read: (typed) => ({
    value: Object.fromEntries(
      names.map((name) => {
        const text = textIn(typed, name);
        return [name, text === "" ? null : name === "replyTo" ? text.toLowerCase() : text];
      }),
    ),
    fieldOf: sameName,
  }),
  labels: ({ words: { contact } }) => Object.fromEntries(names.map((name) => [name, contact[name]])),
  Fields: ({ among: { language, words }, entered }) => {
    const field = { language, entered, need: "optional" } as const;
    return (
      <>
        <TextField
          {...field}
          name="replyTo"
          type="email"
          label={words.contact.replyTo}
          hint={words.contact.replyToHint}
          autocomplete="off"
        />
        <TextField
          {...field}
          name="website"
          type="url"
          label={words.contact.website}
          hint={words.contact.websiteHint}
        />
        <TextField {...field} name="telephone" type="tel" label={words.contact.telephone} width="medium" />
        <TextAreaField {...field} name="postal" label={words.contact.postal} maxLength={300} />
      </>
    );
  },
  lines: (contact, { words }) =>
    names.flatMap((name) => {
      const said = contact[name];
      return said === null ? [] : [{ part: name, term: words.contact[name], said }];
    }),
  Shown: ({ among: { words }, value }) => <ContactLines words={words.contact} contact={value} />,
};
