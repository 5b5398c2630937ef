import { mailWords } from "../../wording/site/mail.ts";
import { roleWords } from "../../wording/site/role-words.ts";
import { momentIn, speechIn } from "../../wording/speech.ts";
import { associationOf, linkOf, type Template } from "../letter.ts";

export const invitation: Template<"invitation"> = ({ roles, expiresAt }, context) => {
  const { language } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters.invitation({ association: associationOf(context).name });
  const names = roles.map((role) => roleWords[language][role]);
  return {
    ...words,
    facts: [
      { label: labels.roles, value: speechIn(language).list(names) },
      { label: labels.until, value: momentIn(context, expiresAt) },
    ],
    button: { label: button, address: linkOf(context) },
    why: "invited",
  };
};
