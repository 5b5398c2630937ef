import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const holderSettled: Template<"holder-settled"> = ({ as, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["holder-settled"]({ association: associationOf(context).name, as });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/portfolio/rsc/asked` },
    why: "account",
  };
};
