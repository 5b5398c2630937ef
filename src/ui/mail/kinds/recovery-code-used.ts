import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import type { Template } from "../letter.ts";

export const recoveryCodeUsed: Template<"recovery-code-used"> = ({ left, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["recovery-code-used"]({ left });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/me/security` },
    why: "account",
  };
};
