import { mailWords } from "../../wording/site/mail.ts";
import { roleWords } from "../../wording/site/role-words.ts";
import { momentIn, speechIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const invitationAccepted: Template<"invitation-accepted"> = ({ roles, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { name, slug } = associationOf(context);
  const { button, ...words } = letters["invitation-accepted"]({ association: name });
  const names = roles.map((role) => roleWords[language][role]);
  return {
    ...words,
    facts: [
      { label: labels.roles, value: speechIn(language).list(names) },
      { label: labels.when, value: momentIn(context, at) },
    ],
    button: { label: button, address: `${site}/a/${slug}/people` },
    why: "account",
  };
};
