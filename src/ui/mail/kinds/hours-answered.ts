import { mailWords } from "../../wording/site/mail.ts";
import { momentIn } from "../../wording/speech.ts";
import type { Template } from "../letter.ts";

export const hoursAnswered: Template<"hours-answered"> = ({ confirmed, disputed, ended, at }, context) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["hours-answered"]({ confirmed, disputed, ended });
  return {
    ...words,
    facts: [{ label: labels.when, value: momentIn(context, at) }],
    button: { label: button, address: `${site}/portfolio/rsc#providers` },
    why: "account",
  };
};
