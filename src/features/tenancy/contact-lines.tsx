import type { Contact } from "../../core/association/settings/contact.ts";
import { Paragraphs } from "../../ui/controls/paragraphs.tsx";
import { SummaryList, type SummaryRow } from "../../ui/controls/summary-list.tsx";
import type { SettingsWords } from "../../ui/wording/site/settings-words.ts";

type Props = { readonly words: SettingsWords["contact"]; readonly contact: Contact };

/** True where there is some way to reach the association. */
export const hasContact = (contact: Contact): boolean => Object.values(contact).some((way) => way !== null);

/** The ways to reach an association. */
export const ContactLines = ({ words, contact }: Props) => {
  const { replyTo, website, telephone, postal } = contact;
  if (!hasContact(contact)) return <p>{words.none}</p>;
  const rows: readonly (SummaryRow | undefined)[] = [
    replyTo === null
      ? undefined
      : { term: words.replyTo, details: <a href={`mailto:${replyTo}`}>{replyTo}</a> },
    website === null
      ? undefined
      : {
          term: words.website,
          details: (
            <a href={website} rel="noopener noreferrer">
              {website}
            </a>
          ),
        },
    telephone === null ? undefined : { term: words.telephone, details: telephone },
    postal === null ? undefined : { term: words.postal, details: <Paragraphs text={postal} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== undefined)} />;
};
