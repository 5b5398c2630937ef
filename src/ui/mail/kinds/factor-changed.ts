import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import type { Template } from "../letter.ts";

export const factorChanged: Template<"factor-changed"> = ({ factor, change, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["factor-changed"]({ factor, change });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/me/security` },
    why: "account",
  };
};
