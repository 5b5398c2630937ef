import { formatDay } from "../../../core/kernel/calendar.ts";
import { mailWords } from "../../wording/site/mail.ts";
import { speechIn } from "../../wording/speech.ts";
import { associationOf, type Template } from "../letter.ts";

export const applicationReminder: Template<"application-reminder"> = (
  { application, of, lastDay, left },
  context,
) => {
  const { language, site } = context;
  const { letters, labels } = mailWords[language];
  const { button, ...words } = letters["application-reminder"]({
    association: associationOf(context).name,
    of,
    left,
  });
  return {
    ...words,
    facts: [{ label: labels.lastDay, value: speechIn(language).date(formatDay(lastDay)) }],
    button: { label: button, address: `${site}/applications/${application}` },
    why: "account",
  };
};
