import { mailWords } from "../../wording/site/mail.ts";
import { dayIn } from "../../wording/speech.ts";
import { associationOf, linkOf, type Template } from "../letter.ts";

export const ratingReminder: Template<"rating-reminder"> = ({ expiresAt, isStarted }, context) => {
  const { language, asker } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["rating-reminder"]({
    asker,
    association: associationOf(context).name,
    isStarted,
  });
  return {
    ...words,
    facts: [{ label: labels.until, value: dayIn(context, expiresAt) }],
    button: { label: button, address: linkOf(context) },
    why: "rater",
  };
};
