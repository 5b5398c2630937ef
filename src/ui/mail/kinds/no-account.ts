import { mailWords } from "../../wording/site/mail.ts";
import type { Template } from "../letter.ts";

export const noAccount: Template<"no-account"> = (_params, { language, site }) => {
  const { button, ...words } = mailWords[language].letters["no-account"]({});
  return { ...words, facts: [], button: { label: button, address: `${site}/register` }, why: "asked" };
};
