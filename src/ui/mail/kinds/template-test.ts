import { mailWords } from "../../wording/site/mail.ts";
import { mailTemplateWords } from "../../wording/site/mail-templates.ts";
import { associationOf, type Template } from "../letter.ts";
import { sampleLetter } from "../sample-letter.ts";

/**
 * A sample in the words that are tried, marked as a test above and in its subject. Its button leads to the words, because what
 * it would open does not exist.
 */
export const templateTest: Template<"template-test"> = ({ of, at }, context) => {
  const { language, site } = context;
  const address = `${site}/a/${associationOf(context).slug}/mail-templates/${of}`;
  const { applicant: asker } = mailTemplateWords[language].sample;
  const { subject, paragraphs, button } = mailWords[language].letters["template-test"]({});
  const sample = sampleLetter(of, { ...context, asker, link: address }, at);
  return {
    ...sample,
    subject: `${subject} ${sample.subject}`,
    paragraphs: [...paragraphs, ...sample.paragraphs],
    button: { label: button, address },
    why: "account",
  };
};
