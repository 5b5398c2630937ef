import { mailWords } from "../../wording/site/mail.ts";
import type { Template } from "../letter.ts";
import { momentIn } from "../times.ts";

export const passwordChanged: Template<"password-changed"> = ({ change, at }, { language, site }) => {
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["password-changed"]({ change });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(language, at) }],
    button: { label: button, address: `${site}/me/security` },
    why: "account",
  };
};
