import { mailWords } from "../../wording/site/mail.ts";
import { dayIn } from "../../wording/speech.ts";
import { associationOf, linkOf, type Template } from "../letter.ts";

export const ratingRequest: Template<"rating-request"> = ({ expiresAt, isWaived }, context) => {
  const { language, asker } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["rating-request"]({
    asker,
    association: associationOf(context).name,
    isWaived,
  });
  return {
    ...words,
    facts: [{ label: labels.until, value: dayIn(context, expiresAt) }],
    button: { label: button, address: linkOf(context) },
    why: "rater",
  };
};
