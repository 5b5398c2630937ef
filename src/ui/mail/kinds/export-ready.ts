import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import type { Template } from "../letter.ts";

export const exportReady: Template<"export-ready"> = ({ format, until, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["export-ready"]({ format });
  return {
    ...words,
    facts: [
      { label: labels.when, value: momentIn(context, at) },
      { label: labels.until, value: momentIn(context, until) },
    ],
    button: { label: button, address: `${site}/portfolio/export` },
    why: "account",
  };
};
