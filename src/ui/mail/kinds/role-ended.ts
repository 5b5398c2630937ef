import { mailWords } from "../../wording/site/mail.ts";
import { roleWords } from "../../wording/site/role-words.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const roleEnded: Template<"role-ended"> = ({ role, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["role-ended"]({ association: associationOf(context).name });
  return {
    ...words,
    facts: [
      { label: labels.roles, value: roleWords[language][role] },
      { label: labels.when, value: momentIn(context, at) },
    ],
    button: { label: button, address: `${site}/me` },
    why: "account",
  };
};
