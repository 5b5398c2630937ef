import { frameAddresses } from "../../frame/addresses.ts";
import { mailWords } from "../../wording/site/mail.ts";
import type { Template } from "../letter.ts";

export const alreadyRegistered: Template<"already-registered"> = (_params, { language, site }) => {
  const { button, ...words } = mailWords[language].letters["already-registered"]({});
  const address = `${site}${frameAddresses.signIn}`;
  return { ...words, facts: [], button: { label: button, address }, why: "asked" };
};
