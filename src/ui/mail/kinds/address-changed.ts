import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import type { Template } from "../letter.ts";

export const addressChanged: Template<"address-changed"> = ({ change, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["address-changed"]({ change });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/me/addresses` },
    why: "account",
  };
};
