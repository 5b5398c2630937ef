import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const applicationMoved: Template<"application-moved"> = ({ application, move, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["application-moved"]({
    association: associationOf(context).name,
    move,
  });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/applications/${application}` },
    why: "account",
  };
};
