import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { linkOf, type Template } from "../letter.ts";

export const ratingCode: Template<"rating-code"> = ({ code, expiresAt }, context) => {
  const { letters, labels } = mailWords[context.language];
  const { button, ...words } = letters["rating-code"]({ asker: context.asker });
  return {
    ...words,
    facts: [
      { label: labels.code, value: code },
      { label: labels.until, value: momentIn(context, expiresAt) },
    ],
    button: { label: button, address: linkOf(context) },
    why: "rater",
  };
};
