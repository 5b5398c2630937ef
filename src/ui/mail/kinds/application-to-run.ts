import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const applicationToRun: Template<"application-to-run"> = ({ application, move, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { name, slug } = associationOf(context);
  const { button, ...words } = letters["application-to-run"]({ association: name, move });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/a/${slug}/applications/${application}` },
    why: "account",
  };
};
