import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const applicationComment: Template<"application-comment"> = ({ application, to, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { name, slug } = associationOf(context);
  const { button, ...words } = letters["application-comment"]({ association: name, to });
  const page = to === "applicant" ? `/applications/${application}` : `/a/${slug}/applications/${application}`;
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}${page}/comments` },
    why: "account",
  };
};
