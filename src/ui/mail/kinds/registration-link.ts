import { linkLifetime } from "../../../core/account/link.ts";
import { mailWords } from "../../wording/site/mail.ts";
import { linkOf, type Template } from "../letter.ts";
import { spanIn } from "../times.ts";

export const registrationLink: Template<"registration-link"> = (_params, context) => {
  const { language } = context;
  const works = spanIn(language, linkLifetime.register);
  const { button, ...words } = mailWords[language].letters["registration-link"]({ works });
  return { ...words, facts: [], button: { label: button, address: linkOf(context) }, why: "asked" };
};
