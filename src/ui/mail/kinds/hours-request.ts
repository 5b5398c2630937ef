import { mailWords } from "../../wording/site/mail.ts";
import { dayIn } from "../../wording/speech.ts";
import { linkOf, type Template } from "../letter.ts";

export const hoursRequest: Template<"hours-request"> = ({ expiresAt }, context) => {
  const { language, asker } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["hours-request"]({ asker });
  return {
    ...words,
    facts: [{ label: labels.until, value: dayIn(context, expiresAt) }],
    button: { label: button, address: linkOf(context) },
    why: "named",
  };
};
