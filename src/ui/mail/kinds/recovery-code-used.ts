import { mailWords } from "../../wording/site/mail.ts";
import type { Template } from "../letter.ts";
import { momentIn } from "../times.ts";

export const recoveryCodeUsed: Template<"recovery-code-used"> = ({ left, at }, { language, site }) => {
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["recovery-code-used"]({ left });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(language, at) }],
    button: { label: button, address: `${site}/me/security` },
    why: "account",
  };
};
