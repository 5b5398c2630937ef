import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const helpAsked: Template<"help-asked"> = ({ at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { name, slug } = associationOf(context);
  const { button, ...words } = letters["help-asked"]({ association: name });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/a/${slug}/help` },
    why: "account",
  };
};
