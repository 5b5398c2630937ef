import { linkLifetime } from "../../../core/account/link.ts";
import { mailWords } from "../../wording/site/mail.ts";
import { linkOf, type Template } from "../letter.ts";
import { spanIn } from "../times.ts";

export const signInLink: Template<"sign-in-link"> = (_params, context) => {
  const { language } = context;
  const works = spanIn(language, linkLifetime["sign-in"]);
  const { button, ...words } = mailWords[language].letters["sign-in-link"]({ works });
  return { ...words, facts: [], button: { label: button, address: linkOf(context) }, why: "asked" };
};
