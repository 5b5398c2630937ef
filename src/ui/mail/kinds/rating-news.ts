import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const ratingNews: Template<"rating-news"> = ({ application, news, at }, context) => {
  const { letters, labels } = mailWords[context.language];
  const { button, ...words } = letters["rating-news"]({ news, association: associationOf(context).name });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${context.site}/applications/${application}/raters` },
    why: "account",
  };
};
